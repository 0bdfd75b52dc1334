import { Buffer } from 'node:buffer'
import { openDatabase } from '../samples/sqlite-log.ts'
import { contactStore, messageStore, sqliteFile } from '../samples/whatsapp-database.ts'
import { type Case, decoy, single } from './case.ts'

const open = { kind: 'plaintext-database', format: 'sqlite', readableBy: 'anyone' } as const
const sql = (text: string): Buffer => sqliteFile((database) => database.exec(text))

/** Other tables in front, so that the telling names are not on the first page. */
const fillers = Array.from(
  { length: 130 },
  (_, index) =>
    `CREATE TABLE filler_${index} (a INTEGER PRIMARY KEY, b TEXT, c TEXT, ${'d'.repeat(60)} TEXT);`,
).join('\n')

const androidNew =
  'CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT, raw_string TEXT); CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER, subject TEXT); CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT, sender_jid_row_id INTEGER, timestamp INTEGER, text_data TEXT); CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, file_path TEXT); CREATE TABLE message_add_on (_id INTEGER PRIMARY KEY); CREATE TABLE call_log (_id INTEGER PRIMARY KEY); CREATE TABLE props (_id INTEGER PRIMARY KEY, key TEXT, value TEXT);'
const androidOld =
  'CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT NOT NULL, status INTEGER, data TEXT, timestamp INTEGER, media_url TEXT, media_wa_type TEXT, remote_resource TEXT); CREATE TABLE chat_list (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT UNIQUE, message_table_id INTEGER);'
const contacts =
  'CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT, display_name TEXT, wa_name TEXT, status TEXT);'
const apple =
  'CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZTEXT VARCHAR, ZMESSAGEDATE TIMESTAMP, ZCHATSESSION INTEGER); CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID VARCHAR); CREATE TABLE ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZMESSAGE INTEGER); CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR); CREATE TABLE Z_METADATA (Z_VERSION INTEGER PRIMARY KEY, Z_UUID VARCHAR, Z_PLIST BLOB);'
const appleContacts =
  'CREATE TABLE ZWAADDRESSBOOKCONTACT (Z_PK INTEGER PRIMARY KEY, ZFULLNAME VARCHAR, ZPHONENUMBER VARCHAR, ZWHATSAPPID VARCHAR); CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY);'
const appleCalls =
  'CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY, ZDATE TIMESTAMP, ZDURATION FLOAT, ZCALLIDSTRING VARCHAR); CREATE TABLE ZWAAGGREGATECALLEVENT (Z_PK INTEGER PRIMARY KEY); CREATE TABLE ZWACDCALLEVENTPARTICIPANT (Z_PK INTEGER PRIMARY KEY, ZJIDSTRING VARCHAR);'

const generations: Readonly<Record<string, readonly [string, Buffer]>> = {
  'current Android': ['msgstore.db', sql(androidNew)],
  'current Android with rows': ['msgstore.db', messageStore(400)],
  'old Android': ['msgstore.db', sql(androidOld)],
  'both generations': [
    'msgstore.db',
    sql(androidOld + androidNew.replace('CREATE TABLE chat ', 'CREATE TABLE chat ')),
  ],
  'Android behind many tables': ['msgstore.db', sql(`${fillers}${androidNew}`)],
  'small pages': ['msgstore.db', sql(`PRAGMA page_size = 512; ${fillers}${androidNew}`)],
  'large pages': ['msgstore.db', sql(`PRAGMA page_size = 65536; ${androidNew}`)],
  'UTF-16': ['msgstore.db', sql(`PRAGMA encoding = 'UTF-16le'; ${androidNew}`)],
  contacts: ['wa.db', sql(contacts)],
  'empty contacts': ['wa.db', contactStore()],
  iPhone: ['ChatStorage.sqlite', sql(apple)],
  'iPhone contacts': ['ContactsV2.sqlite', sql(appleContacts)],
  'iPhone calls': ['CallHistory.sqlite', sql(appleCalls)],
}

const plain = Object.entries(generations).flatMap(([name, [file, bytes]]): Case[] => [
  single(`database: ${name}`, file, bytes, open),
  single(`database with a copy mark: ${name}`, file.replace('.', ' (1).'), bytes, open),
  single(`database called something else: ${name}`, 'notes-2024', bytes, { ...open, deep: true }),
])

const logged = openDatabase(
  androidNew,
  "INSERT INTO jid (user) VALUES ('1'); INSERT INTO props (key) VALUES ('a')",
)
const logOnly = openDatabase('PRAGMA user_version = 1', androidNew)

const others: Case[] = [
  {
    name: 'database with its log',
    files: {
      'msgstore.db': logged.database,
      'msgstore.db-wal': logged.log,
      'msgstore.db-shm': Buffer.alloc(32768),
    },
    truth: { 'msgstore.db': open },
  },
  {
    name: 'database whose tables are in its log',
    files: { 'msgstore.db': logOnly.database, 'msgstore.db-wal': logOnly.log },
    truth: { 'msgstore.db': { kind: 'plaintext-database', readableBy: 'anyone' } },
  },
  single('decrypted by a tool', 'messages.decrypted.db', sql(androidNew), open),
  single('database of Business', 'Android/data/com.whatsapp.w4b/databases/msgstore.db', sql(androidNew), {
    ...open,
    app: 'business',
  }),
  single('database of the phone', 'data/data/com.whatsapp/databases/msgstore.db', sql(androidNew), {
    ...open,
    app: 'messenger',
  }),
  single('extracted from a device backup', '7c7fba66680ef796b916b067077cc246adacf01d', sql(apple), open),
  single(
    'extracted from a device backup of Business',
    '724bd3b98b18518b455a87c1f3ac3a0d189c4466',
    sql(apple),
    { ...open, app: 'business' },
  ),
  single('database cut short', 'msgstore.db', messageStore(400).subarray(0, -5000), {
    ...open,
    complete: false,
  }),
  single('database with an old ending', 'msgstore.db.bak', sql(androidNew), open),
  single('dated database', 'msgstore-2024-01-01.1.db', sql(androidNew), open),
  single('empty msgstore.db', 'msgstore.db', '', { kind: 'plaintext-database', readableBy: 'unknown' }),
  single('zeros as msgstore.db', 'msgstore.db', Buffer.alloc(8192), {
    kind: 'plaintext-database',
    readableBy: 'unknown',
  }),
  single('empty ChatStorage.sqlite', 'ChatStorage.sqlite', '', {
    kind: 'plaintext-database',
    readableBy: 'unknown',
  }),
  // By the contract the very name makes it a finding, and its bytes are readable.
  single(
    'ChatStorage.sqlite of another app',
    'ChatStorage.sqlite',
    sql('CREATE TABLE ZMESSAGE (Z_PK INTEGER PRIMARY KEY, ZTEXT VARCHAR);'),
    { ...open, optional: true },
  ),
  single('wa.db of Washington', 'wa.db', sql('CREATE TABLE counties (id INTEGER PRIMARY KEY, name TEXT);'), {
    ...open,
    optional: true,
  }),
  single('header of SQLite and nothing else', 'msgstore.db', Buffer.from('SQLite format 3\0', 'latin1'), {
    kind: 'plaintext-database',
    readableBy: ['anyone', 'unknown'],
  }),
]

const foreign: Readonly<Record<string, readonly [string, string]>> = {
  iMessage: [
    'chat.db',
    'CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, handle_id INTEGER); CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT, chat_identifier TEXT); CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT); CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY, filename TEXT); CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);',
  ],
  'text messages of Android': [
    'mmssms.db',
    'CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, body TEXT); CREATE TABLE threads (_id INTEGER PRIMARY KEY); CREATE TABLE pdu (_id INTEGER PRIMARY KEY);',
  ],
  Signal: [
    'signal.db',
    'CREATE TABLE message (_id INTEGER PRIMARY KEY, thread_id INTEGER, body TEXT); CREATE TABLE thread (_id INTEGER PRIMARY KEY); CREATE TABLE recipient (_id INTEGER PRIMARY KEY, e164 TEXT);',
  ],
  Telegram: [
    'cache4.db',
    'CREATE TABLE messages_v2 (mid INTEGER, uid INTEGER, data BLOB); CREATE TABLE chats (uid INTEGER PRIMARY KEY, name TEXT); CREATE TABLE users (uid INTEGER PRIMARY KEY);',
  ],
  Viber: [
    'viber_messages',
    'CREATE TABLE messages (_id INTEGER PRIMARY KEY, conversation_id INTEGER, body TEXT); CREATE TABLE conversations (_id INTEGER PRIMARY KEY); CREATE TABLE participants_info (_id INTEGER PRIMARY KEY, number TEXT);',
  ],
  LINE: [
    'naver_line.db',
    'CREATE TABLE chat_history (id INTEGER PRIMARY KEY, chat_id TEXT, content TEXT); CREATE TABLE chat (chat_id TEXT PRIMARY KEY, chat_name TEXT); CREATE TABLE contacts (m_id TEXT PRIMARY KEY);',
  ],
  'XMPP client': [
    'history.db',
    'CREATE TABLE messages (uuid TEXT PRIMARY KEY, conversationUuid TEXT, body TEXT); CREATE TABLE conversations (uuid TEXT PRIMARY KEY, contactJid TEXT); CREATE TABLE accounts (uuid TEXT PRIMARY KEY, username TEXT);',
  ],
  'XMPP client with jid, chat and message': [
    'dino.db',
    'CREATE TABLE jid (id INTEGER PRIMARY KEY, bare_jid TEXT); CREATE TABLE message (id INTEGER PRIMARY KEY, counterpart_id INTEGER, body TEXT); CREATE TABLE conversation (id INTEGER PRIMARY KEY, jid_id INTEGER); CREATE TABLE account (id INTEGER PRIMARY KEY);',
  ],
  'bot with jid, chat and message': [
    'bot.db',
    'CREATE TABLE jid (id INTEGER PRIMARY KEY, address TEXT); CREATE TABLE chat (id INTEGER PRIMARY KEY, jid_id INTEGER); CREATE TABLE message (id INTEGER PRIMARY KEY, chat_id INTEGER, body TEXT);',
  ],
  'web chat': [
    'app.sqlite',
    'CREATE TABLE message (id INTEGER PRIMARY KEY, chat_id INTEGER, text TEXT); CREATE TABLE chat (id INTEGER PRIMARY KEY, title TEXT); CREATE TABLE user (id INTEGER PRIMARY KEY);',
  ],
  'Core Data of another app': [
    'Store.sqlite',
    'CREATE TABLE ZMESSAGE (Z_PK INTEGER PRIMARY KEY, ZTEXT VARCHAR); CREATE TABLE ZCHAT (Z_PK INTEGER PRIMARY KEY); CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY);',
  ],
  'history of a browser': [
    'History',
    'CREATE TABLE urls (id INTEGER PRIMARY KEY, url TEXT); CREATE TABLE visits (id INTEGER PRIMARY KEY);',
  ],
  mail: [
    'Envelope Index',
    'CREATE TABLE messages (ROWID INTEGER PRIMARY KEY, subject INTEGER); CREATE TABLE mailboxes (ROWID INTEGER PRIMARY KEY);',
  ],
  'photo library': ['Photos.sqlite', 'CREATE TABLE ZASSET (Z_PK INTEGER PRIMARY KEY, ZFILENAME VARCHAR);'],
  'contacts of a phone': [
    'contacts2.db',
    'CREATE TABLE raw_contacts (_id INTEGER PRIMARY KEY, display_name TEXT); CREATE TABLE calls (_id INTEGER PRIMARY KEY);',
  ],
  'index of a file manager naming whatsapp': [
    'whatsapp-index.db',
    "CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT); INSERT INTO files (path) VALUES ('WhatsApp/Databases/msgstore.db.crypt15');",
  ],
  'tables that only sound alike': [
    'store.db',
    'CREATE TABLE my_wa_contacts_x (a); CREATE TABLE zwamessages_old (a); CREATE TABLE message_media_type (a);',
  ],
}

const decoys = Object.entries(foreign).map(([name, [file, text]]) =>
  decoy(`database of ${name}`, { [file]: sql(text) }),
)

export const databaseCases: Case[] = [
  ...plain,
  ...others,
  ...decoys,
  decoy('files of SQLite without their database', {
    'x.db-wal': logged.log,
    'x.db-shm': Buffer.alloc(32768),
    'x.db-journal': '',
  }),
]
