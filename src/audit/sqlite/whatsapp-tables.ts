import type { SchemaTable } from './schema.ts'

type Tables = ReadonlyMap<string, SchemaTable>

/** What of WhatsApp's a database holds, judged by its tables and their columns. */
export interface WhatsAppTables {
  readonly what: string
  /** The tables that tell, few. */
  readonly tables: readonly string[]
  /** Columns that only WhatsApp's tables have, where names of tables are not enough. */
  readonly columns: readonly string[]
}

/** Tables of these names are in other apps' databases too, so a second sign is asked for. */
interface Signature {
  readonly what: string
  readonly tables: readonly string[]
  /** `table.column` that no other app has; one of them is the second sign. */
  readonly columns: readonly string[]
  /** Tables that no other app has; two of them are a second sign as well. */
  readonly beside: readonly string[]
}

/** docs/formats.md, "Plaintext databases". */
const signatures: readonly Signature[] = [
  {
    what: "WhatsApp's messages (Android)",
    tables: ['message', 'chat', 'jid'],
    columns: ['message.chat_row_id', 'message.sender_jid_row_id', 'chat.jid_row_id', 'jid.raw_string'],
    beside: [
      'message_media',
      'message_add_on',
      'message_system',
      'message_quoted',
      'message_thumbnail',
      'message_ftsv2',
      'receipt_user',
      'group_participant_user',
      'jid_map',
      'call_log',
      'props',
    ],
  },
  {
    what: "WhatsApp's messages (Android)",
    tables: ['message', 'chat'],
    columns: ['message.chat_row_id', 'chat.jid_row_id'],
    beside: [],
  },
  {
    what: "WhatsApp's messages (Android, older)",
    tables: ['messages'],
    columns: ['messages.key_remote_jid'],
    beside: [],
  },
  {
    what: "WhatsApp's messages (Android, older)",
    tables: ['messages', 'chat_list'],
    columns: ['chat_list.key_remote_jid', 'chat_list.message_table_id'],
    beside: ['messages_quotes', 'messages_vcards', 'messages_links', 'group_participants', 'media_refs'],
  },
  {
    what: "WhatsApp's contacts (Android)",
    tables: ['wa_contacts'],
    columns: ['wa_contacts.jid', 'wa_contacts.is_whatsapp_user', 'wa_contacts.wa_name'],
    beside: [
      'wa_vnames',
      'wa_biz_profiles',
      'wa_block_list',
      'wa_group_descriptions',
      'wa_group_admin_settings',
    ],
  },
  {
    what: "WhatsApp's session keys (Android)",
    tables: ['identities', 'sessions', 'message_base_key'],
    columns: ['message_base_key.msg_key_remote_jid'],
    beside: [],
  },
]

/** Core Data puts Z before WhatsApp's own class names: one such table is unmistakable. */
const appleTables: ReadonlyMap<string, string> = new Map([
  ['zwamessage', "WhatsApp's messages (iPhone or Mac)"],
  ['zwachatsession', "WhatsApp's messages (iPhone or Mac)"],
  ['zwaaddressbookcontact', "WhatsApp's contacts (iPhone or Mac)"],
  ['zwacdcallevent', "WhatsApp's calls (iPhone or Mac)"],
  ['zwaaggregatecallevent', "WhatsApp's calls (iPhone or Mac)"],
  ['zwazaccount', "WhatsApp's linked numbers (iPhone or Mac)"],
])

/** What of WhatsApp's a database holds; undefined where it is another app's. */
export const whatsappTables = (tables: Tables): WhatsAppTables | undefined => {
  for (const [table, what] of appleTables)
    if (tables.has(table)) return { what, tables: [table], columns: [] }
  for (const signature of signatures) {
    if (!signature.tables.every((table) => tables.has(table))) continue
    const columns = signature.columns.filter((column) => hasColumn(tables, column))
    const beside = signature.beside.filter((table) => tables.has(table))
    // A table of two names alone needs both columns: nothing else tells it from another app's.
    const needed = signature.beside.length === 0 ? signature.columns.length : 1
    if (columns.length >= needed || beside.length >= 2 || everyHas(tables, signature.tables, '_id', 3)) {
      return { what: signature.what, tables: [...signature.tables, ...beside.slice(0, 2)], columns }
    }
  }
  return undefined
}

const hasColumn = (tables: Tables, path: string): boolean => {
  const dot = path.indexOf('.')
  return tables.get(path.slice(0, dot))?.columns.names.includes(path.slice(dot + 1)) ?? false
}

/** Android's habit of naming the key `_id`, in at least so many tables whose names already fit. */
const everyHas = (tables: Tables, names: readonly string[], column: string, least: number): boolean =>
  names.length >= least && names.every((name) => tables.get(name)?.columns.names.includes(column))
