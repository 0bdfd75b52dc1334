import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** How many messages the bench counts. */
export const benchMessages = 2_000_000

const people = 800
const chats = 300
const groups = 60

const words =
  'lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy eirmod tempor invidunt'.split(' ')

/** A small generator with a fixed seed: the same database on every machine. */
const randomNumbers = () => {
  let state = 0x2545f491
  return (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** Writes the database of the bench, with current Android's tables, once. */
export const benchDatabase = (path: string): void => {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.part`
  rmSync(unfinished, { force: true })
  const database = new DatabaseSync(unfinished)
  database.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;
    CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT, server TEXT, agent INTEGER, device INTEGER,
      type INTEGER, raw_string TEXT);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER, subject TEXT);
    CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL,
      key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, broadcast INTEGER, recipient_count INTEGER,
      participant_hash TEXT, origination_flags INTEGER, origin INTEGER, timestamp INTEGER, received_timestamp INTEGER,
      receipt_server_timestamp INTEGER, message_type INTEGER, text_data TEXT, starred INTEGER, lookup_tables INTEGER,
      message_add_on_flags INTEGER, sort_id INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX message_key_index ON message (chat_row_id, from_me, key_id, sender_jid_row_id);
    CREATE INDEX message_type_index ON message (message_type);
    CREATE TABLE group_participant_user (_id INTEGER PRIMARY KEY AUTOINCREMENT, group_jid_row_id INTEGER NOT NULL,
      user_jid_row_id INTEGER NOT NULL, rank INTEGER, pending INTEGER);
    CREATE TABLE call_log (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER, from_me INTEGER, call_id TEXT,
      timestamp INTEGER, video_call INTEGER, duration INTEGER);`)
  database.exec('BEGIN')
  fill(database, randomNumbers())
  database.exec('COMMIT')
  database.close()
  renameSync(unfinished, path)
}

const fill = (database: DatabaseSync, random: (below: number) => number): void => {
  const jid = database.prepare('INSERT INTO jid (user, server, type, raw_string) VALUES (?, ?, ?, ?)')
  for (let id = 1; id <= people; id++) jid.run(`1555${id}`, 's.whatsapp.net', 0, `1555${id}@s.whatsapp.net`)
  for (let id = 1; id <= groups; id++) jid.run(`12036${id}`, 'g.us', 1, `12036${id}@g.us`)
  const chat = database.prepare('INSERT INTO chat (jid_row_id, hidden) VALUES (?, 0)')
  for (let id = 1; id <= groups; id++) chat.run(people + id)
  for (let id = groups + 1; id <= chats; id++) chat.run(id)
  const member = database.prepare(
    'INSERT INTO group_participant_user (group_jid_row_id, user_jid_row_id) VALUES (?, ?)',
  )
  for (let id = 0; id < groups * 20; id++) member.run(people + 1 + (id % groups), 1 + random(people))
  const call = database.prepare('INSERT INTO call_log (jid_row_id, from_me, timestamp) VALUES (?, ?, ?)')
  for (let id = 0; id < 20_000; id++)
    call.run(1 + random(people), id % 2, 1_500_000_000_000 + id * 10_000_000)

  const message =
    database.prepare(`INSERT INTO message (chat_row_id, from_me, key_id, sender_jid_row_id, status, origin,
    timestamp, received_timestamp, message_type, text_data, sort_id) VALUES (?, ?, ?, ?, 13, 0, ?, ?, ?, ?, ?)`)
  const types = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 7, 9, 13, 20]
  for (let id = 1; id <= benchMessages; id++) {
    const chatId = 1 + random(chats)
    const sent = random(3) === 0 ? 1 : 0
    const type = types[random(types.length)] as number
    const time = 1_400_000_000_000 + id * 180_000 + random(100_000)
    const text =
      type === 0
        ? Array.from({ length: 1 + random(18) }, () => words[random(words.length)]).join(' ') +
          (random(40) === 0 ? ' https://example.org/page' : '')
        : null
    const sender = sent === 0 && chatId <= groups ? 1 + random(people) : null
    message.run(
      chatId,
      sent,
      `3EB0${id.toString(16).padStart(16, '0')}`,
      sender,
      time,
      time + 900,
      type,
      text,
      id,
    )
  }
}
