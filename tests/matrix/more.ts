import { Buffer } from 'node:buffer'
import { crypt12, crypt14, crypt15, crypt15Header } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, sampleRoot } from '../samples/android-key.ts'
import { chat } from '../samples/chat.ts'
import { encFile, sealedName } from '../samples/icloud.ts'
import { bytesField, delimited, varintField } from '../samples/protobuf-writer.ts'
import { longNameEntry, paxEntry, tarEndMark, tarEntry, tarOf } from '../samples/tar.ts'
import { androidStream } from '../samples/tool-backup.ts'
import { messageStore, sqliteFile } from '../samples/whatsapp-database.ts'
import { zip } from '../samples/zip.ts'
import { type Case, type Content, decoy, single } from './case.ts'

/** Signs that contradict each other, and data at the edges of what is read. */

const store = messageStore()
const sealed = crypt15(store)
const unknown = { kind: 'android-backup', readableBy: 'unknown' } as const
const only = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you' } as const
const iv = bytesField(3, bytesField(1, fixedBytes('more iv', 16)))
const header = (...fields: Buffer[]): Buffer => delimited(Buffer.concat(fields))
const body = fixedBytes('more body', 5000)
const file = 'msgstore.db.crypt15'

const android: Case[] = [
  single('key type below zero', file, Buffer.concat([header(varintField(1, 2n ** 64n - 1n), iv), body]), {
    ...only,
    readableBy: ['only-you', 'unknown'],
  }),
  single(
    'group in the header',
    file,
    Buffer.concat([header(varintField(1, 1), iv, Buffer.from([0x3b, 0x3c])), body]),
    { ...only, readableBy: ['only-you', 'unknown'] },
  ),
  single(
    'field number 0',
    file,
    Buffer.concat([header(varintField(1, 1), iv, Buffer.from([0x02, 0x01, 0x41])), body]),
    unknown,
  ),
  single(
    'end-to-end IV inside the field of crypt14',
    file,
    Buffer.concat([header(varintField(1, 1), bytesField(2, bytesField(1, fixedBytes('x', 16)))), body]),
    unknown,
  ),
  single(
    'IV twice, one of them short',
    file,
    Buffer.concat([
      header(
        varintField(1, 1),
        bytesField(3, Buffer.concat([bytesField(1, fixedBytes('y', 16)), bytesField(1, 'short')])),
      ),
      body,
    ]),
    { ...only, readableBy: ['unknown', 'only-you'] },
  ),
  single(
    'passkey record under key type 0',
    file,
    Buffer.concat([
      header(varintField(1, 0), iv, bytesField(5, bytesField(1, 'key')), varintField(6, 0)),
      body,
    ]),
    unknown,
  ),
  single('tail of zeros behind a whole backup', file, Buffer.concat([sealed, Buffer.alloc(5000)]), {
    ...only,
    readableBy: ['only-you', 'unknown'],
    complete: false,
  }),
  single('small hole', file, { sparse: 1000 }, unknown),
  single(
    'head of the file is a hole',
    file,
    { sparse: 500_000, head: crypt15Header() },
    { ...unknown, readableBy: ['unknown', 'only-you'] },
  ),
  single('crypt12 named crypt8', 'msgstore.db.crypt8', crypt12(store), {
    kind: 'android-backup',
    format: 'crypt12',
    readableBy: 'whatsapp',
  }),
  single('crypt14 named crypt', 'msgstore.db.crypt', crypt14(store), {
    kind: 'android-backup',
    format: 'crypt14',
    readableBy: 'whatsapp',
  }),
  single('crypt14 named mcrypt1', `${'3c'.repeat(32)}.mcrypt1`, crypt14(store), {
    kind: 'android-backup',
    format: 'crypt14',
    readableBy: 'whatsapp',
  }),
  single('crypt12 named mcrypt1', `${'4d'.repeat(32)}.mcrypt1`, crypt12(store), {
    kind: 'android-backup',
    format: 'crypt12',
    readableBy: 'whatsapp',
  }),
  single(
    'contradictory header named mcrypt1',
    `${'5e'.repeat(32)}.mcrypt1`,
    Buffer.concat([header(varintField(1, 0), iv), body]),
    unknown,
  ),
  single('mcrypt1 of words in base64', `${'6f'.repeat(32)}.mcrypt1`, body.toString('base64'), unknown),
  single('mcrypt1 of one byte', `${'7a'.repeat(32)}.mcrypt1`, 'x', {
    ...unknown,
    readableBy: ['unknown', 'only-you'],
  }),
  single('mcrypt1 with a copy mark', `${'8b'.repeat(32)} (1).mcrypt1`, body, {
    kind: 'android-backup',
    format: 'mcrypt1',
    readableBy: ['only-you', 'unknown'],
  }),
  single('key in the folder of another backup', 'a/msgstore.db.crypt15', sealed, only),
]

const enc = encFile()
const icloud = (
  name: string,
  tar: Buffer,
  readableBy: 'only-you' | 'unknown' | 'anyone' | readonly ('only-you' | 'unknown' | 'anyone')[],
): Case => ({
  name: `iCloud: ${name}`,
  files: { 'copy/ChatStorage.sqlite.enc': enc, 'copy/Media.tar': tar },
  truth: { copy: { kind: 'icloud-backup', readableBy } },
})
const member = (name: string, length = 16 * 9 + 32) => ({
  name,
  contents: fixedBytes(`member ${name}`, length),
})
const sealedMembers = Array.from({ length: 5 }, () => member(sealedName()))
const readable = 'Media/15550000001@s.whatsapp.net/a/b/c.jpg'

const tars: Case[] = [
  icloud(
    'readable name in a GNU long name',
    Buffer.concat([longNameEntry(readable), tarEntry(sealedMembers[0] ?? member('x')), tarEndMark]),
    'anyone',
  ),
  icloud(
    'readable name in a prefix',
    tarOf({ ...member('a.jpg'), prefix: 'Media/1@s.whatsapp.net' }),
    'anyone',
  ),
  icloud(
    'readable name for all in a global header',
    Buffer.concat([paxEntry('g', { path: readable }), ...sealedMembers.map(tarEntry), tarEndMark]),
    ['anyone', 'unknown'],
  ),
  icloud(
    'sealed names below a readable folder',
    tarOf(...sealedMembers.map((entry) => ({ ...entry, name: `Media/${entry.name}` }))),
    ['anyone', 'unknown'],
  ),
  icloud('one sealed member', tarOf(sealedMembers[0] ?? member('x')), ['only-you', 'unknown']),
  icloud(
    'folders with sealed names',
    tarOf(...sealedMembers.map(({ name }) => ({ name, type: '5' }))),
    'unknown',
  ),
  icloud(
    'links with sealed names',
    tarOf(...sealedMembers.map(({ name }) => ({ name, type: '2' }))),
    'unknown',
  ),
  icloud('sealed members of no bytes', tarOf(...sealedMembers.map(({ name }) => ({ name }))), 'unknown'),
  icloud(
    'sealed members of zeros',
    tarOf(...sealedMembers.map(({ name }) => ({ name, contents: Buffer.alloc(176) }))),
    ['unknown', 'anyone'],
  ),
  icloud(
    'sealed members of text',
    tarOf(...sealedMembers.map(({ name }) => ({ name, contents: Buffer.alloc(176, 'words of a chat ') }))),
    ['unknown', 'anyone'],
  ),
  icloud('sealed, then broken', Buffer.concat([...sealedMembers.map(tarEntry), fixedBytes('broken', 2048)]), [
    'unknown',
    'only-you',
  ]),
  icloud('sealed, then cut', Buffer.concat(sealedMembers.map(tarEntry)).subarray(0, -700), [
    'unknown',
    'only-you',
  ]),
  icloud(
    'names of words that look sealed',
    tarOf(...['a', 'b', 'c'].map((letter) => member(letter.repeat(43)))),
    ['unknown', 'only-you'],
  ),
  icloud('sealed and other names', tarOf(...sealedMembers, member('README')), ['unknown', 'anyone']),
]

const sql = (text: string): Buffer => sqliteFile((database) => database.exec(text))
const tables =
  'CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, key_id TEXT, sender_jid_row_id INTEGER, text_data TEXT); CREATE TABLE jid (_id INTEGER PRIMARY KEY, raw_string TEXT, server TEXT); CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER);'
const database = { kind: 'plaintext-database', format: 'sqlite', readableBy: 'anyone' } as const

const others: Case[] = [
  single('lower case SQL', 'msgstore.db', sql(tables.toLowerCase()), database),
  single(
    'quoted names',
    'msgstore.db',
    sql(
      tables
        .replaceAll('message ', '"message" ')
        .replaceAll('TABLE jid', 'TABLE [jid]')
        .replaceAll('TABLE chat ', 'TABLE `chat` '),
    ),
    database,
  ),
  single('three tables under another name', 'phone.sqlite', sql(tables), database),
  single('export as a note', 'WhatsApp Chat with A.txt', `${'\n'.repeat(60)}${chat()}`, {
    kind: 'chat-export',
    format: 'txt',
    readableBy: ['anyone', 'unknown'],
  }),
  single(
    'zipped export among many texts',
    'WhatsApp Chat with A.zip',
    zip([
      ...Array.from({ length: 30 }, (_, index) => ({
        name: `DOC-20240101-WA00${index + 10}.txt`,
        content: 'a note',
      })),
      { name: 'WhatsApp Chat with A.txt', content: chat() },
    ]),
    { kind: 'chat-export', format: 'zip', readableBy: 'anyone' },
  ),
  single(
    'adb with CRLF',
    'whatsapp.ab',
    Buffer.from(
      androidStream()
        .toString('latin1')
        .replace('ANDROID BACKUP\n5\n0\nnone\n', 'ANDROID BACKUP\r\n5\r\n0\r\nnone\r\n'),
      'latin1',
    ),
    { kind: 'phone-tool-backup', readableBy: ['anyone', 'unknown'], optional: true },
  ),
]

const wallet: Record<string, Content> = {
  'phone/notes.txt': sampleRoot.toString('hex').slice(0, 63),
  'phone/Databases/msgstore.db.crypt15': sealed,
}

export const moreCases: Case[] = [
  ...android,
  ...tars,
  ...others,
  {
    name: '63 digits beside a backup',
    files: wallet,
    truth: {
      'phone/Databases/msgstore.db.crypt15': only,
      'phone/notes.txt': { kind: 'key-file', readableBy: ['unknown', 'anyone'], optional: true },
    },
  },
  {
    name: 'key behind a link',
    files: {
      'phone/msgstore.db.crypt15': sealed,
      'phone/key.key': { symlink: '../far/one/two/three/four/encrypted_backup.key' },
      'far/one/two/three/four/encrypted_backup.key': e2eeKeyFile(),
    },
    truth: {
      // The link is not followed, and what it leads to opens the backup.
      'phone/msgstore.db.crypt15': { ...only, readableBy: ['unknown', 'anyone'] },
      'far/one/two/three/four/encrypted_backup.key': {
        kind: 'key-file',
        format: 'e2ee-key',
        readableBy: 'anyone',
      },
    },
  },
  decoy('database with a table called message alone', {
    'app.db': sql('CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER);'),
  }),
]
