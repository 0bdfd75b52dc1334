import { DatabaseSync } from 'node:sqlite'

/** Databases of each generation with many rows of every kind, for counting: `random` decides all of it. */

/** A generator with a fixed seed. */
export const seeded = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const pick = <T>(random: (below: number) => number, values: readonly T[]): T =>
  values[random(values.length)] as T

const types = [0, 0, 0, 0, 1, 2, 3, 4, 5, 7, 9, 13, 14, 15, 16, 20, 42, 43, 66, null]

const texts = (random: (below: number) => number): string | null =>
  pick(random, [
    null,
    '',
    'a short text',
    'see https://example.org/a',
    'HTTP://EXAMPLE.ORG',
    'no link: http:/ / or https:',
    '//comment://',
    `long ${'x'.repeat(random(12_000))} https://example.org at the end`,
    `longer ${'y'.repeat(random(40_000))}`,
  ])

/** Milliseconds between 2012 and 2026, and now and then none. */
const time = (random: (below: number) => number): number | null =>
  pick(random, [
    1_330_000_000_000 + random(440_000_000) * 1000 + random(1000),
    1_700_000_000_000 + random(1000),
    0,
    null,
  ])

interface Options {
  readonly messages: number
  readonly pageSize?: number
  readonly seed?: number
}

const opened = (path: string, pageSize: number) => {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA page_size = ${pageSize}; PRAGMA synchronous = OFF; BEGIN`)
  return database
}

export const androidDatabase = (path: string, { messages, pageSize = 4096, seed = 7 }: Options): void => {
  const random = seeded(seed)
  const database = opened(path, pageSize)
  database.exec(`
    CREATE TABLE message (text_data TEXT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT, status INTEGER,
      _id INTEGER PRIMARY KEY AUTOINCREMENT, sender_jid_row_id INTEGER, message_type INTEGER, timestamp INTEGER);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, subject TEXT);
    CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT, server TEXT, type INTEGER, raw_string TEXT);
    CREATE TABLE jid_map (lid_row_id INTEGER PRIMARY KEY NOT NULL, jid_row_id INTEGER NOT NULL);
    CREATE TABLE group_participant_user (_id INTEGER PRIMARY KEY, group_jid_row_id INTEGER, user_jid_row_id INTEGER);
    CREATE TABLE call_log (_id INTEGER PRIMARY KEY, jid_row_id INTEGER)`)
  const jid = database.prepare('INSERT INTO jid (user, server, type, raw_string) VALUES (?, ?, ?, ?)')
  const servers = ['s.whatsapp.net', 's.whatsapp.net', 'lid', 'g.us', 'newsletter', 'broadcast']
  for (let id = 1; id <= 300; id++) {
    const server = pick(random, servers)
    jid.run(`${id}`, server, server === 'g.us' ? 1 : 0, id % 11 === 0 ? null : `${id}@${server}`)
  }
  const chat = database.prepare('INSERT INTO chat (jid_row_id) VALUES (?)')
  for (let id = 1; id <= 120; id++) chat.run(id * 2)
  const map = database.prepare(
    "INSERT OR IGNORE INTO jid_map SELECT _id, ? FROM jid WHERE _id = ? AND server = 'lid'",
  )
  for (let id = 1; id <= 300; id += 3) map.run(id + 1, id)
  const member = database.prepare('INSERT INTO group_participant_user (user_jid_row_id) VALUES (?)')
  for (let count = 0; count < 400; count++) member.run(1 + random(300))
  database.exec(
    'INSERT INTO call_log (jid_row_id) SELECT value FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 77) SELECT value FROM n)',
  )
  database.exec("INSERT INTO message (chat_row_id, from_me, key_id) VALUES (-1, 0, '-1')")
  const message = database.prepare(`INSERT INTO message
    (text_data, chat_row_id, from_me, key_id, sender_jid_row_id, message_type, timestamp) VALUES (?, ?, ?, ?, ?, ?, ?)`)
  for (let id = 0; id < messages; id++) {
    message.run(
      texts(random),
      1 + random(120),
      random(2),
      `K${id}`,
      pick(random, [null, 0, 1 + random(300)]),
      pick(random, types),
      time(random),
    )
  }
  database.exec('COMMIT')
  database.close()
}

export const olderAndroidDatabase = (path: string, { messages, seed = 11 }: Options): void => {
  const random = seeded(seed)
  const database = opened(path, 1024)
  database.exec(`
    CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT,
      status INTEGER, data TEXT, timestamp INTEGER, media_wa_type TEXT, thumb_image TEXT, remote_resource TEXT);
    CREATE TABLE chat_list (_id INTEGER PRIMARY KEY, key_remote_jid TEXT UNIQUE);
    CREATE TABLE group_participants (_id INTEGER PRIMARY KEY, gjid TEXT, jid TEXT);
    INSERT INTO messages (key_remote_jid, key_from_me, status, timestamp, media_wa_type) VALUES ('-1', 0, -1, 0, '-1')`)
  const person = () => `4900${random(90)}@s.whatsapp.net`
  const address = () => pick(random, [person(), person(), `4900-${random(20)}@g.us`, 'status@broadcast'])
  const list = database.prepare('INSERT OR IGNORE INTO chat_list (key_remote_jid) VALUES (?)')
  for (let id = 0; id < 30; id++) list.run(`4911${id}@s.whatsapp.net`)
  const member = database.prepare('INSERT INTO group_participants (gjid, jid) VALUES (?, ?)')
  for (let id = 0; id < 50; id++) member.run('4900-1@g.us', `4922${id % 40}@s.whatsapp.net`)
  const message = database.prepare(`INSERT INTO messages
    (key_remote_jid, key_from_me, status, data, timestamp, media_wa_type, thumb_image, remote_resource) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  for (let id = 0; id < messages; id++) {
    const type = pick(random, ['0', '0', '1', '2', '3', '4', '5', '8', '9', '13', '16', '20', null])
    message.run(
      address(),
      random(2),
      pick(random, [0, 5, 6, 13]),
      texts(random),
      time(random),
      type,
      pick(random, [null, 'z'.repeat(random(5000))]),
      pick(random, [null, '', person()]),
    )
  }
  database.exec('COMMIT')
  database.close()
}

export const appleDatabase = (path: string, { messages, seed = 13 }: Options): void => {
  const random = seeded(seed)
  const database = opened(path, 4096)
  database.exec(`
    CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER,
      ZMESSAGEDATE TIMESTAMP, ZTEXT VARCHAR);
    CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZSESSIONTYPE INTEGER, ZCONTACTJID VARCHAR);
    CREATE TABLE ZWAGROUPMEMBER (Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZMEMBERJID VARCHAR)`)
  const session = database.prepare('INSERT INTO ZWACHATSESSION (ZCONTACTJID) VALUES (?)')
  for (let id = 0; id < 90; id++)
    session.run(pick(random, [`${id}@s.whatsapp.net`, `${id}-1@g.us`, `${id}@status`, `${id}@lid`]))
  const member = database.prepare('INSERT INTO ZWAGROUPMEMBER (ZMEMBERJID) VALUES (?)')
  for (let id = 0; id < 200; id++)
    member.run(pick(random, [null, `${random(150)}@s.whatsapp.net`, `${random(50)}@lid`]))
  const message = database.prepare(
    'INSERT INTO ZWAMESSAGE (ZISFROMME, ZMESSAGETYPE, ZMESSAGEDATE, ZTEXT) VALUES (?, ?, ?, ?)',
  )
  for (let id = 0; id < messages; id++) {
    const seconds = pick(random, [400_000_000 + random(380_000_000), 400_000_000.25 + random(1000), null])
    message.run(
      random(2),
      pick(random, [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 14, 15, 38, 39, 59]),
      seconds,
      texts(random),
    )
  }
  database.exec('COMMIT')
  database.close()
}
