import { Buffer } from 'node:buffer'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../samples/android-key.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import type { Case, Content } from './case.ts'

/** Keys where they are easily overlooked. */

const store = messageStore()
const sealed = crypt15(store)
const open = { kind: 'android-backup', readableBy: 'anyone' } as const
const only = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you' } as const

const key = 'key-file' as const
const beside = (
  name: string,
  path: string,
  content: Content,
  format: 'hex-key' | 'e2ee-key',
  at = 'phone/WhatsApp/Databases/msgstore.db.crypt15',
): Case => ({
  name: `key: ${name}`,
  files: { [at]: sealed, [path]: content },
  truth: { [at]: open, [path]: { kind: key, format, readableBy: 'anyone' } },
})
const digits = sampleRoot.toString('hex')
const databases = 'phone/WhatsApp/Databases'

export const hiddenKeyCases: Case[] = [
  beside(
    'UTF-16 note',
    `${databases}/key.txt`,
    Buffer.from(`\ufeffkey\r\n${keyGrid()}`, 'utf16le'),
    'hex-key',
  ),
  beside('note in Markdown', `${databases}/notes.md`, `# Key\n\n    ${digits}\n`, 'hex-key'),
  beside('note in JSON', `${databases}/backup.json`, JSON.stringify({ key: digits }), 'hex-key'),
  beside('note without an ending', `${databases}/readme`, digits, 'hex-key'),
  beside('note in HTML', `${databases}/key.html`, `<p>${digits}</p>`, 'hex-key'),
  beside(
    'note in RTF',
    `${databases}/key.rtf`,
    `{\\rtf1\\ansi ${keyGrid().replaceAll('\n', '\\par\n')}}`,
    'hex-key',
  ),
  beside(
    'note in two lines',
    `${databases}/key.txt`,
    `${digits.slice(0, 32)}\n${digits.slice(32)}`,
    'hex-key',
  ),
  beside('groups with commas', `${databases}/key.txt`, digits.match(/.{4}/g)?.join(', ') ?? '', 'hex-key'),
  beside(
    'table with bars',
    `${databases}/key.txt`,
    keyGrid()
      .split('\n')
      .map((row) => `| ${row.replaceAll(' ', ' | ')} |`)
      .join('\n'),
    'hex-key',
  ),
  beside('digits in the name of the note', 'phone/WhatsApp/Databases/my 64 digits.txt', digits, 'hex-key'),
  beside('key below', `${databases}/old/encrypted_backup.key`, e2eeKeyFile(), 'e2ee-key'),
  beside('key above', 'phone/encrypted_backup.key', e2eeKeyFile(), 'e2ee-key'),
  beside('key with an ending', `${databases}/encrypted_backup.key.txt`, e2eeKeyFile(), 'e2ee-key'),
  beside('key called a photo', `${databases}/a.bin`, e2eeKeyFile(), 'e2ee-key'),
  beside(
    'key beside a backup in a download',
    'Downloads/encrypted_backup.key',
    e2eeKeyFile(),
    'e2ee-key',
    'Downloads/msgstore.db.crypt15',
  ),
  {
    name: 'key: both kinds beside both backups',
    files: {
      'a/msgstore.db.crypt15': sealed,
      'a/msgstore.db.crypt14': crypt14(store),
      'a/key': whatsAppKeyFile(),
      'a/key.txt': keyGrid(),
    },
    truth: {
      'a/msgstore.db.crypt15': open,
      'a/msgstore.db.crypt14': open,
      'a/key': { kind: key, format: 'whatsapp-key', readableBy: 'anyone' },
      'a/key.txt': { kind: key, format: 'hex-key', readableBy: 'anyone' },
    },
  },
  {
    name: 'key: list of hashes beside a backup',
    files: {
      'a/msgstore.db.crypt15': sealed,
      'a/hashes.txt': `${fixedBytes('h1', 32).toString('hex')}\n${fixedBytes('h2', 32).toString('hex')}\n`,
    },
    truth: { 'a/msgstore.db.crypt15': only },
  },
]
