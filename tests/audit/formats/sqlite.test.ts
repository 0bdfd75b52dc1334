import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sqlite } from '../../../src/audit/formats/sqlite.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { crypt15AesKey, decryptBeginning } from '../../../src/audit/keys/e2ee-crypto.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import { openDatabase } from '../../samples/sqlite-log.ts'
import { contactStore, messageStore, sqliteFile } from '../../samples/whatsapp-database.ts'

const database = (sql: string) => sqliteFile((opened) => opened.exec(sql))

const judged = (bytes: Buffer, name = 'photo.jpg') =>
  sqlite.judge(new MemoryFile(bytes).open(), named(name), judgeOptions)

const whatsapps: Record<string, string> = {
  'current Android': `CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, text_data TEXT);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER); CREATE TABLE jid (_id INTEGER PRIMARY KEY, raw_string TEXT)`,
  'current Android, bare': `CREATE TABLE message (_id INTEGER PRIMARY KEY, data TEXT);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY); CREATE TABLE jid (_id INTEGER PRIMARY KEY)`,
  'current Android without addresses': `CREATE TABLE "message" ("_id" INTEGER, [chat_row_id] INTEGER);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER)`,
  'older Android': `CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, data TEXT);
    CREATE TABLE chat_list (_id INTEGER PRIMARY KEY, key_remote_jid TEXT UNIQUE)`,
  'contacts of Android': 'CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT NOT NULL, number TEXT)',
  'session keys of Android': `CREATE TABLE identities (_id INTEGER PRIMARY KEY, recipient_id INTEGER, public_key BLOB);
    CREATE TABLE sessions (_id INTEGER PRIMARY KEY, record BLOB); CREATE TABLE message_base_key (_id INTEGER PRIMARY KEY, msg_key_remote_jid TEXT)`,
  'messages of Apple': 'CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZTEXT VARCHAR)',
  'contacts of Apple': 'CREATE TABLE ZWAADDRESSBOOKCONTACT (Z_PK INTEGER PRIMARY KEY, ZFULLNAME VARCHAR)',
  'calls of Apple': 'CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY)',
}

const others: Record<string, string> = {
  'Messages of macOS': `CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, handle_id INTEGER, is_from_me INTEGER);
    CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT, chat_identifier TEXT); CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT)`,
  Signal: `CREATE TABLE message (_id INTEGER PRIMARY KEY, thread_id INTEGER, from_recipient_id INTEGER, body TEXT);
    CREATE TABLE thread (_id INTEGER PRIMARY KEY); CREATE TABLE recipient (_id INTEGER PRIMARY KEY, e164 TEXT);
    CREATE TABLE identities (_id INTEGER PRIMARY KEY); CREATE TABLE sessions (_id INTEGER PRIMARY KEY)`,
  Telegram: `CREATE TABLE messages (mid INTEGER, uid INTEGER, data BLOB); CREATE TABLE chats (uid INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE users (uid INTEGER PRIMARY KEY); CREATE TABLE contacts (uid INTEGER PRIMARY KEY)`,
  Viber: `CREATE TABLE messages (_id INTEGER PRIMARY KEY, conversation_id INTEGER, body TEXT); CREATE TABLE conversations (_id INTEGER PRIMARY KEY);
    CREATE TABLE participants (_id INTEGER PRIMARY KEY)`,
  'a client for XMPP': `CREATE TABLE jid (id INTEGER PRIMARY KEY, bare_jid TEXT UNIQUE); CREATE TABLE chat (id INTEGER PRIMARY KEY, jid_id INTEGER);
    CREATE TABLE message (id INTEGER PRIMARY KEY, stanza_id TEXT, counterpart_id INTEGER, body TEXT)`,
  'a chat app on Android': `CREATE TABLE messages (_id INTEGER PRIMARY KEY, body TEXT); CREATE TABLE chat_list (_id INTEGER PRIMARY KEY, title TEXT)`,
  'a web application': `CREATE TABLE messages (id INTEGER PRIMARY KEY, user_id INTEGER, body TEXT, created_at DATETIME); CREATE TABLE contacts (id INTEGER);
    CREATE TABLE chat (id INTEGER PRIMARY KEY); CREATE TABLE message (id INTEGER PRIMARY KEY, chat_id INTEGER)`,
  'customers of a shop':
    'CREATE TABLE wa_contacts (id INTEGER PRIMARY KEY, phone_number TEXT, opted_in BOOLEAN)',
  'a word in a comment':
    'CREATE TABLE notes (id INTEGER /* chat_row_id, key_remote_jid */, "ZWAMESSAGE" TEXT)',
}

describe('tables', () => {
  it.each(Object.entries(whatsapps))('%s is readable by anyone, whatever the name', async (_, sql) => {
    const judgement = await judged(database(sql))
    expect(judgement).toMatchObject({
      kind: 'plaintext-database',
      format: 'sqlite',
      readableBy: 'anyone',
      complete: true,
    })
    expect(judgement?.evidence.map(({ fact }) => fact).join()).toContain("its tables are WhatsApp's")
  })

  it.each(Object.entries(others))("%s is not WhatsApp's", async (_, sql) => {
    expect(await judged(database(sql), 'chat.db')).toBeUndefined()
  })

  it.each([512, 1024, 4096, 65536])(
    'are found in pages of %i bytes, also in UTF-16 and with many others',
    async (size) => {
      const many = Array.from({ length: 60 }, (_, index) => `CREATE TABLE other_${index} (a, b, c)`).join(';')
      for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be'])
        for (const vacuum of [0, 1]) {
          const pragmas = `PRAGMA page_size = ${size}; PRAGMA encoding = "${encoding}"; PRAGMA auto_vacuum = ${vacuum}; PRAGMA synchronous = OFF;`
          const bytes = database(`${pragmas} BEGIN; ${many}; ${whatsapps['current Android']}; COMMIT`)
          expect((await judged(bytes))?.readableBy).toBe('anyone')
        }
    },
  )
})

describe('names', () => {
  const names = (path: string) =>
    sqlite.names.filter(({ pattern }) => pattern.test(path)).map(({ weight }) => weight)

  it.each([
    'msgstore.db',
    'msgstore (1).db',
    'msgstore-2026-01-01.1.db',
    'wa.db',
    'wa (2).db',
    'ChatStorage.sqlite',
    'ContactsV2.sqlite',
  ])('%s is certain', (name) => expect(names(name)).toContain('certain'))

  it.each([
    'msgstore.db.decrypted',
    'messages.decrypted.db',
    'copy.sqlite3',
    '7c7fba66680ef796b916b067077cc246adacf01d',
    'msgstore.db-wal',
    'CallHistory.sqlite',
  ])('%s is a reason to look', (name) => expect(names(name)[0]).toBe('possible'))

  it.each(['photo.jpg', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'nirwana.dbx'])('%s is none', (name) =>
    expect(names(name)).toEqual([]),
  )

  it("lets the bytes decide where the name is WhatsApp's and the tables are not", async () => {
    const bytes = database('CREATE TABLE films (id INTEGER)')
    for (const name of ['msgstore.db', 'wa.db', 'msgstore.db.crypt15']) {
      const judgement = await judged(bytes, name)
      expect(judgement?.readableBy).toBe('anyone')
      expect(judgement?.evidence.map(({ fact }) => fact).join()).toContain('none of the 1 tables')
    }
    expect(await judged(bytes, 'films.db')).toBeUndefined()
  })

  it('proves nothing from a database without tables, a beginning followed by zeros, or encrypted pages', async () => {
    const empty = database('PRAGMA user_version = 1')
    expect((await judged(empty, 'msgstore.db'))?.readableBy).toBe('unknown')
    const zeros = Buffer.concat([empty.subarray(0, 16), Buffer.alloc(5000)])
    expect((await judged(zeros, 'wa.db'))?.readableBy).toBe('unknown')
    expect(await judged(fixedBytes('sqlcipher', 8192), 'msgstore.db')).toBeUndefined()
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db': fixedBytes('sqlcipher', 8192) })
    expect((await reportOf(root)).findings.map(({ readableBy }) => readableBy)).toEqual(['unknown'])
  })

  it('says so where only the beginning of a database is left', async () => {
    const damaged = Buffer.concat([messageStore().subarray(0, 16), fixedBytes('damage', 5000)])
    expect(await judged(damaged, 'msgstore.db')).toMatchObject({ readableBy: 'anyone', complete: false })
    expect(await judged(damaged, 'other.db')).toBeUndefined()
  })
})

describe('completeness', () => {
  it.each([1, 16, 1000, 4096])('a database that lacks its last %i bytes is cut short', async (missing) => {
    const bytes = messageStore(500)
    expect(await judged(bytes)).toMatchObject({ complete: true })
    const cut = await judged(bytes.subarray(0, -missing))
    expect(cut).toMatchObject({ readableBy: 'anyone', complete: false })
    expect(cut?.evidence.at(-1)?.fact).toContain(`${bytes.length - missing} of ${bytes.length} bytes`)
  })

  it('is not known of a database with bytes behind it, with a log, or with an old count', async () => {
    const bytes = messageStore()
    expect((await judged(Buffer.concat([bytes, Buffer.alloc(10)])))?.complete).toBeNull()
    const walMode = Buffer.from(bytes)
    walMode.set([2, 2], 18)
    expect((await judged(walMode))?.complete).toBeNull()
    const oldCount = Buffer.from(bytes)
    oldCount.writeUInt32BE(99_999, 24)
    expect((await judged(oldCount.subarray(0, -4096)))?.complete).toBeNull()
  })

  it('is missing where a journal tells of an unfinished change', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'hot/msgstore.db': messageStore(),
      'hot/msgstore.db-journal': Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(600)]),
      'cold/wa.db': contactStore(),
      'cold/wa.db-journal': Buffer.alloc(600),
    })
    const report = await reportOf(root)
    expect(report.findings).toHaveLength(2)
    expect(byName(report)['msgstore.db']?.complete).toBe(false)
    expect(facts(byName(report)['msgstore.db'])).toContain('msgstore.db-journal')
    expect(byName(report)['wa.db']?.complete).toBe(true)
  })
})

describe('the write-ahead log', () => {
  const { database: main, log } = openDatabase('SELECT 1', whatsapps['current Android'] ?? '')

  it('belongs to its database, and may hold all of its tables', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'a/copy.db': main, 'a/copy.db-wal': log, 'a/copy.db-shm': Buffer.alloc(32768) })
    const before = readdirSync(`${root}/a`)
    const report = await reportOf(root)
    expect(report.findings.map(({ path }) => path)).toEqual([`${root}/a/copy.db`])
    const [finding] = report.findings
    expect(finding).toMatchObject({ readableBy: 'anyone', complete: null })
    expect(facts(finding)).toContain('in copy.db-wal beside it')
    expect(facts(finding)).toContain('newer messages may be only in the write-ahead log')
    expect(readdirSync(`${root}/a`)).toEqual(before)
  })

  it('tells by itself where its database is not there', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'msgstore.db-wal': log,
      'b/films.db-wal': openDatabase('SELECT 1', 'CREATE TABLE films (id)').log,
    })
    const report = await reportOf(root)
    expect(report.findings.map(({ path, readableBy, complete }) => ({ path, readableBy, complete }))).toEqual(
      [{ path: `${root}/msgstore.db-wal`, readableBy: 'anyone', complete: false }],
    )
  })

  it('is not believed where its frames were not committed or are of an older log', async () => {
    const frame = 24 + 4096
    const uncommitted = Buffer.from(log)
    for (let at = 32; at < log.length; at += frame) uncommitted.writeUInt32BE(0, at + 4)
    const older = Buffer.from(log)
    for (let at = 32; at < log.length; at += frame) older.writeUInt32BE(7, at + 8)
    for (const [name, changed] of Object.entries({
      uncommitted,
      older,
      short: log.subarray(0, 40),
      noise: fixedBytes('log', 9000),
    })) {
      const root = temporaryFolder()
      await layDown(root, { 'copy.db': main, 'copy.db-wal': changed })
      expect((await reportOf(root)).findings, name).toEqual([])
    }
  })

  it('leaves a database without tables unknown where it has none either', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'msgstore.db': main,
      'msgstore.db-wal': openDatabase('SELECT 1', 'PRAGMA user_version = 3').log,
    })
    expect((await reportOf(root)).findings[0]?.readableBy).toBe('unknown')
  })
})

const samples = fileURLToPath(new URL('../../../../shared/samples/android/', import.meta.url))

describe('a real database', () => {
  it.skipIf(!existsSync(samples))(
    'is recognised within the budget, though its tables lie 945 KB in',
    async () => {
      const root = readFileSync(`${samples}encrypted_backup.key`).subarray(-32)
      const file = readFileSync(`${samples}msgstore.db.crypt15`)
      // docs/formats.md, "crypt15": the header of this sample is 131 bytes long, and its IV begins at 8.
      const iv = file.subarray(file.indexOf(Buffer.from([0x0a, 0x10])) + 2).subarray(0, 16)
      const bytes = inflateSync(decryptBeginning(crypt15AesKey(root), iv, file.subarray(131, -32)))
      expect(bytes.length).toBe(1_273_856)
      const opened = new MemoryFile(bytes).open()
      const judgement = await sqlite.judge(opened, named('photo.jpg'), judgeOptions)
      expect(judgement).toMatchObject({ readableBy: 'anyone', complete: true })
      expect(opened.bytesRead).toBeLessThanOrEqual(structureBudget)
    },
  )
})
