import type { SchemaTable } from './schema.ts'

/** Sets of tables of which all must be there; docs/formats.md, "Plaintext databases". */
const signatures = [
  { tables: ['message', 'chat', 'jid'], what: "WhatsApp's messages (Android)" },
  { tables: ['messages', 'chat_list'], what: "WhatsApp's messages (Android, older)" },
  { tables: ['wa_contacts'], what: "WhatsApp's contacts (Android)" },
  { tables: ['zwamessage', 'zwachatsession'], what: "WhatsApp's messages (iPhone or Mac)" },
  { tables: ['zwaaddressbookcontact'], what: "WhatsApp's contacts (iPhone or Mac)" },
  { tables: ['zwacdcallevent'], what: "WhatsApp's calls (iPhone or Mac)" },
] as const

export interface WhatsAppTables {
  readonly what: string
  readonly tables: readonly string[]
}

/** What of WhatsApp's a database holds, judged by its table names; undefined where it is another app's. */
export const whatsappTables = (tables: ReadonlyMap<string, SchemaTable>): WhatsAppTables | undefined =>
  signatures.find((signature) => signature.tables.every((table) => tables.has(table)))
