import type { Buffer } from 'node:buffer'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const messageStoreSchema = `
  PRAGMA user_version = 1;
  CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, server TEXT NOT NULL,
    agent INTEGER, device INTEGER, type INTEGER, raw_string TEXT);
  CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER, subject TEXT,
    created_timestamp INTEGER, display_message_row_id INTEGER, last_message_row_id INTEGER, archived INTEGER,
    sort_timestamp INTEGER, group_type INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL,
    key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, timestamp INTEGER, received_timestamp INTEGER,
    message_type INTEGER, text_data TEXT, starred INTEGER, sort_id INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, chat_row_id INTEGER, file_path TEXT, file_size INTEGER,
    mime_type TEXT, message_url TEXT);
  CREATE TABLE message_add_on (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER, from_me INTEGER, key_id TEXT);
  CREATE TABLE call_log (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER, from_me INTEGER, call_id TEXT,
    timestamp INTEGER, video_call INTEGER, duration INTEGER);
  CREATE TABLE props (_id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, value TEXT);`

const contactSchema = `
  CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid TEXT NOT NULL, is_whatsapp_user BOOLEAN NOT NULL,
    status TEXT, number TEXT, display_name TEXT);
  CREATE TABLE wa_vnames (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid TEXT NOT NULL, verified_name TEXT);`

/** Bytes of a SQLite file that some SQL has written. */
export const sqliteFile = (fill: (database: DatabaseSync) => void): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'sealwatch-sample-'))
  try {
    const path = join(folder, 'sample.db')
    const database = new DatabaseSync(path)
    fill(database)
    database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `msgstore.db` of current Android, with one chat of `messages` messages. */
export const messageStore = (messages = 20): Buffer =>
  sqliteFile((database) => {
    database.exec(messageStoreSchema)
    database.exec(`INSERT INTO jid (user, server, type, raw_string) VALUES
      ('15550000001', 's.whatsapp.net', 0, '15550000001@s.whatsapp.net')`)
    database.exec('INSERT INTO chat (jid_row_id, hidden, created_timestamp) VALUES (1, 0, 1700000000000)')
    const insert = database.prepare(`INSERT INTO message
      (chat_row_id, from_me, key_id, status, timestamp, message_type, text_data) VALUES (1, ?, ?, 0, ?, 0, ?)`)
    database.exec('BEGIN')
    for (let index = 0; index < messages; index++) {
      insert.run(index % 2, `KEY${index}`, 1_700_000_000_000 + index * 60_000, `message number ${index}`)
    }
    database.exec('COMMIT')
  })

/** `wa.db`: contacts; empty, as local backups have written it since 2022. */
export const contactStore = (): Buffer => sqliteFile((database) => database.exec(contactSchema))
