import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { NoPortrait, portraitOf } from '../../../src/audit/portrait/portrait.ts'
import { type Portrait, portraitSchema } from '../../../src/shared/portrait.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { androidDatabase, appleDatabase, olderAndroidDatabase } from '../../samples/portrait-database.ts'
import { openDatabase } from '../../samples/sqlite-log.ts'
import { messageStore, sqliteFile } from '../../samples/whatsapp-database.ts'

const portrait = async (path: string): Promise<Portrait> =>
  portraitSchema.parse(await portraitOf(path, new AbortController().signal))

/** What SQLite itself counts; opened so that it leaves nothing beside the file. */
const asked = (path: string, sql: string): Record<string, unknown>[] => {
  const database = new DatabaseSync(`file:${path}?immutable=1`)
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

/** The same counts in SQL, over a table or view `m` of `sent, type, at` (milliseconds) and `body`. */
const sums = (path: string, m: string, types: Record<string, string>) => {
  const dated = `at >= ${Date.UTC(2009, 0, 1)} AND at < ${Date.UTC(2045, 0, 1)}`
  const local = (format: string) => `strftime('${format}', at / 1000, 'unixepoch', 'localtime')`
  const sum = (condition: string) => `ifnull(sum(${condition}), 0)`
  const [row] = asked(
    path,
    `WITH m AS (${m}) SELECT count(*) AS messages, ${sum('sent = 1')} AS sent, ${sum(`NOT ifnull(${dated}, 0)`)} AS undated,
      ${Object.entries(types).map(([name, list]) => `${sum(`type IN (${list})`)} AS ${name}`)},
      ${sum("body LIKE '%http://%' OR body LIKE '%https://%'")} AS links FROM m`,
  )
  const [span] = asked(
    path,
    `WITH m AS (${m}) SELECT min(${local('%Y-%m-%d')}) AS first, max(${local('%Y-%m-%d')}) AS last FROM m WHERE ${dated}`,
  )
  const histogram = (format: string, length: number, from: number) => {
    const counts = new Array<number>(length).fill(0)
    for (const { part, n } of asked(
      path,
      `WITH m AS (${m}) SELECT CAST(${local(format)} AS INTEGER) AS part, count(*) AS n FROM m WHERE ${dated} GROUP BY part`,
    ))
      counts[(Number(part) + length - from) % length] = Number(n)
    return counts
  }
  const week = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  for (const { day, hour, n } of asked(
    path,
    `WITH m AS (${m}) SELECT CAST(${local('%w')} AS INTEGER) AS day, CAST(${local('%H')} AS INTEGER) AS hour, count(*) AS n
      FROM m WHERE ${dated} GROUP BY day, hour`,
  ))
    week[(Number(day) + 6) % 7]?.splice(Number(hour), 1, Number(n))
  return { ...row, ...span, hours: histogram('%H', 24, 0), weekdays: histogram('%w', 7, 1), week }
}

const flat = ({ media, schemaVersion, source, complete, ...rest }: Portrait) => ({ ...rest, ...media })

const one = (path: string, sql: string): number => Number(Object.values(asked(path, sql)[0] ?? {})[0])

const androidTypes = {
  images: "1, 42, '1', '42'",
  videos: "3, 43, '3', '43'",
  audio: "2, '2'",
  gifs: "13, '13'",
  documents: "9, '9'",
  stickers: "20, '20'",
  contactCards: "4, 14, '4', '14'",
  locations: "5, 16, '5', '16'",
}

describe('a portrait counts as SQL does', () => {
  it.each([512, 4096, 65536])('a database of current Android in pages of %i bytes', async (pageSize) => {
    const path = join(temporaryFolder(), 'msgstore.db')
    androidDatabase(path, { messages: 3000, pageSize, seed: pageSize })
    const counted = await portrait(path)
    const m = `SELECT from_me AS sent, message_type AS type, timestamp AS at, text_data AS body FROM message
      WHERE chat_row_id >= 0 AND message_type IS NOT 7`
    const kind = "ifnull(substr(raw_string, instr(raw_string, '@') + 1), server)"
    const people = `SELECT count(DISTINCT ifnull(jid_map.jid_row_id, jid._id)) FROM jid
      LEFT JOIN jid_map ON lid_row_id = jid._id WHERE ${kind} IN ('s.whatsapp.net', 'lid') AND jid._id IN (
      SELECT jid_row_id FROM chat UNION SELECT user_jid_row_id FROM group_participant_user
      UNION SELECT sender_jid_row_id FROM message WHERE chat_row_id >= 0 AND message_type IS NOT 7)`
    const chats = (kinds: string) =>
      one(path, `SELECT count(*) FROM chat JOIN jid ON jid._id = jid_row_id WHERE ${kind} IN (${kinds})`)
    expect(counted).toMatchObject({ source: 'android', complete: true })
    expect(flat(counted)).toEqual({
      ...sums(path, m, androidTypes),
      chats: chats("'s.whatsapp.net', 'lid', 'g.us'"),
      groups: chats("'g.us'"),
      people: one(path, people),
      calls: 77,
    })
  })

  it('a database of older Android', async () => {
    const path = join(temporaryFolder(), 'msgstore.db')
    olderAndroidDatabase(path, { messages: 3000 })
    const counted = await portrait(path)
    const calls =
      "key_remote_jid <> '-1' AND NOT (status = 6 AND ifnull(CAST(media_wa_type AS INTEGER), 0) = 0)"
    const m = `SELECT key_from_me AS sent, media_wa_type AS type, timestamp AS at, data AS body FROM messages
      WHERE ${calls} AND media_wa_type IS NOT '8'`
    const chats = `SELECT key_remote_jid AS jid FROM messages UNION SELECT key_remote_jid FROM chat_list`
    const people = `SELECT jid FROM (${chats}) UNION SELECT jid FROM group_participants UNION SELECT remote_resource FROM messages WHERE ${calls}`
    expect(counted).toMatchObject({ source: 'android-older', complete: true })
    expect(flat(counted)).toEqual({
      ...sums(path, m, androidTypes),
      chats: one(
        path,
        `SELECT count(*) FROM (${chats}) WHERE jid LIKE '%@s.whatsapp.net' OR jid LIKE '%@g.us'`,
      ),
      groups: one(path, `SELECT count(*) FROM (${chats}) WHERE jid LIKE '%@g.us'`),
      people: one(path, `SELECT count(*) FROM (${people}) WHERE jid LIKE '%@s.whatsapp.net'`),
      calls: one(path, `SELECT count(*) FROM messages WHERE ${calls} AND media_wa_type = '8'`),
    })
  })

  it('a database of Apple', async () => {
    const path = join(temporaryFolder(), 'ChatStorage.sqlite')
    appleDatabase(path, { messages: 3000 })
    const counted = await portrait(path)
    const m = `SELECT ZISFROMME AS sent, ZMESSAGETYPE AS type, (ZMESSAGEDATE + 978307200) * 1000 AS at, ZTEXT AS body
      FROM ZWAMESSAGE WHERE ZMESSAGETYPE NOT IN (6, 10, 59)`
    const people = 'SELECT ZCONTACTJID AS jid FROM ZWACHATSESSION UNION SELECT ZMEMBERJID FROM ZWAGROUPMEMBER'
    const chats = (like: string) => one(path, `SELECT count(*) FROM ZWACHATSESSION WHERE ${like}`)
    expect(counted).toMatchObject({ source: 'apple', complete: true })
    expect(flat(counted)).toEqual({
      ...sums(path, m, {
        images: '1, 38',
        videos: '2, 39',
        audio: '3',
        gifs: '11',
        documents: '8',
        stickers: '15',
        contactCards: '4',
        locations: '5',
      }),
      chats: chats("ZCONTACTJID NOT LIKE '%@status'"),
      groups: chats("ZCONTACTJID LIKE '%@g.us'"),
      people: one(
        path,
        `SELECT count(*) FROM (${people}) WHERE jid LIKE '%@s.whatsapp.net' OR jid LIKE '%@lid'`,
      ),
      calls: one(path, 'SELECT count(*) FROM ZWAMESSAGE WHERE ZMESSAGETYPE = 59'),
    })
  })

  it('contacts and calls, where a file holds no messages', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'wa.db': sqliteFile((db) =>
        db.exec(
          "CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT); INSERT INTO wa_contacts (jid) VALUES ('1@s.whatsapp.net'), ('2@g.us'), ('3@lid')",
        ),
      ),
      'CallHistory.sqlite': sqliteFile((db) =>
        db.exec(
          'CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY); INSERT INTO ZWACDCALLEVENT VALUES (1), (2)',
        ),
      ),
    })
    expect(await portrait(`${root}/wa.db`)).toMatchObject({
      source: 'android-contacts',
      people: 2,
      messages: null,
    })
    expect(await portrait(`${root}/CallHistory.sqlite`)).toMatchObject({
      source: 'apple-calls',
      calls: 2,
      messages: null,
    })
  })
})

describe('what lies beside a database', () => {
  const schema = `CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, timestamp INTEGER, text_data TEXT);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER); CREATE TABLE jid (_id INTEGER PRIMARY KEY, raw_string TEXT);`
  const insert = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ${count})
     INSERT INTO message (chat_row_id, from_me, timestamp, text_data) SELECT 1, 0, 1700000000000 + i, 'text ' || i FROM n`

  it('counts the messages that are only in the log', async () => {
    const root = temporaryFolder()
    const { database, log } = openDatabase(schema + insert(1000), insert(5000))
    await layDown(root, {
      'old/msgstore.db': database,
      'new/msgstore.db': database,
      'new/msgstore.db-wal': log,
    })
    expect((await portrait(`${root}/old/msgstore.db`)).messages).toBe(1000)
    expect(await portrait(`${root}/new/msgstore.db`)).toMatchObject({ messages: 6000, complete: true })
  })

  it('stays byte for byte as it was', async () => {
    const root = temporaryFolder()
    const { database, log } = openDatabase(schema + insert(100), insert(100))
    await layDown(root, { 'msgstore.db': database, 'msgstore.db-wal': log, 'note.txt': 'note' })
    const bytes = () =>
      readdirSync(root).map((name) => [name, readFileSync(join(root, name)).toString('base64')])
    const before = bytes()
    await portrait(`${root}/msgstore.db`)
    expect(bytes()).toEqual(before)
  })
})

describe('a portrait is refused', () => {
  it.each([
    ['backup.crypt15', crypt15(messageStore()), 'is encrypted'],
    ['films.db', sqliteFile((db) => db.exec('CREATE TABLE films (id)')), 'nothing to count'],
    ['msgstore.db', sqliteFile((db) => db.exec('CREATE TABLE films (id)')), 'no messages, contacts or calls'],
    ['notes.txt', 'notes', 'nothing to count'],
    ['empty.db', '', 'nothing to count'],
  ])('%s, with a sentence', async (name, content, words) => {
    const root = temporaryFolder()
    await layDown(root, { [name]: content })
    const refused = portraitOf(join(root, name), new AbortController().signal)
    await expect(refused).rejects.toThrow(NoPortrait)
    await expect(refused).rejects.toThrow(words)
  })

  it('where there is no file, and says so of damage', async () => {
    const root = temporaryFolder()
    await expect(portraitOf(`${root}/none.db`, new AbortController().signal)).rejects.toThrow(
      'There is no file "none.db".',
    )
    const whole = messageStore(5000)
    await layDown(root, { 'cut.db': whole.subarray(0, whole.length / 2) })
    const cut = await portrait(`${root}/cut.db`)
    expect(cut.complete).toBe(false)
    expect(cut.messages).toBeGreaterThan(0)
    expect(cut.messages).toBeLessThan(5000)
  })

  it('when it is stopped', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db': messageStore() })
    await expect(portraitOf(`${root}/msgstore.db`, AbortSignal.abort(new Error('stopped')))).rejects.toThrow(
      'stopped',
    )
  })
})
