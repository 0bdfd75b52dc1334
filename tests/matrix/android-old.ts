import { Buffer } from 'node:buffer'
import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { fixedBytes } from '../samples/android-key.ts'
import { mcrypt1Metadata } from '../samples/hmac-sealed.ts'
import { crypt, crypt5, mcrypt1 } from '../samples/old-android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Case, single } from './case.ts'

const store = messageStore()
const whatsapp = { kind: 'android-backup', readableBy: 'whatsapp', complete: null } as const
const anyone = { kind: 'android-backup', readableBy: 'anyone', complete: null } as const
const sealed = { kind: 'android-backup', format: 'mcrypt1', readableBy: 'only-you', complete: null } as const

/** The 67 bytes of crypt7 to crypt12, from nothing but the reference. */
const head = (version: number): Buffer =>
  Buffer.concat([Buffer.from([0, 1, version]), fixedBytes(`old head ${version}`, 64)])

const cbc = (plain: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-cbc', fixedBytes('old key', 32), fixedBytes('old iv', 16))
  return Buffer.concat([cipher.update(plain), cipher.final()])
}
const gcm = (plain: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', fixedBytes('old key', 32), fixedBytes('old iv', 16))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

const names = ['msgstore.db', 'msgstore-2014-05-06.1.db', 'wa.db']

const numbered = names.flatMap((name) =>
  ([1, 2, 3] as const).flatMap((version): Case[] => [
    single(
      `crypt7 ${name} v${version}`,
      `Databases/${name}.crypt7`,
      Buffer.concat([head(version), cbc(store)]),
      { ...whatsapp, format: 'crypt7' },
    ),
    single(
      `crypt8 ${name} v${version}`,
      `Databases/${name}.crypt8`,
      Buffer.concat([head(version), cbc(gzipSync(store))]),
      { ...whatsapp, format: 'crypt8' },
    ),
    ...(['crypt9', 'crypt10', 'crypt11'] as const).map((format) =>
      single(
        `${format} ${name} v${version}`,
        `Databases/${name}.${format}`,
        Buffer.concat([head(version), gcm(gzipSync(store))]),
        { ...whatsapp, format },
      ),
    ),
  ]),
)

const payloads = ['IMG', 'VID', 'PTT'].map((name) => mcrypt1(fixedBytes(`media ${name}`, 9000)))

export const oldAndroidCases: Case[] = [
  ...numbered,
  ...names.flatMap((name): Case[] => [
    single(`.crypt ${name}`, `WhatsApp/Databases/${name}.crypt`, crypt(store), {
      ...anyone,
      format: 'crypt',
    }),
    single(`crypt5 ${name}`, `WhatsApp/Databases/${name}.crypt5`, crypt5(store), {
      ...anyone,
      format: 'crypt5',
    }),
    single(`crypt5 of another account ${name}`, `${name}.crypt5`, crypt5(store, 'x@y.example'), {
      ...anyone,
      format: 'crypt5',
    }),
  ]),
  single('crypt13', 'msgstore.db.crypt13', fixedBytes('thirteen', 5003), { ...whatsapp, format: 'crypt13' }),
  ...['chatsettingsbackup.db', 'statusranking.db', 'stickers.db'].map((name) =>
    single(`.crypt1 ${name}`, `WhatsApp/Backups/${name}.crypt1`, fixedBytes(`one ${name}`, 3001), {
      ...whatsapp,
      format: 'crypt1',
    }),
  ),
  single('database named crypt5', 'msgstore.db.crypt5', store, {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('database named crypt', 'msgstore.db.crypt', store, {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('database named crypt1', 'chatsettingsbackup.db.crypt1', store, {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('.crypt cut inside a block', 'msgstore.db.crypt', crypt(store).subarray(0, 5001), {
    kind: 'android-backup',
    readableBy: 'anyone',
  }),
  single('empty .crypt', 'msgstore.db.crypt', '', { kind: 'android-backup', readableBy: 'unknown' }),
  single('empty crypt7', 'msgstore.db.crypt7', '', { kind: 'android-backup', readableBy: 'unknown' }),
  single('zeros as crypt8', 'msgstore.db.crypt8', Buffer.alloc(8192), {
    kind: 'android-backup',
    readableBy: 'unknown',
  }),
  ...payloads.map(({ name, content }) => single('mcrypt1', `Media/WhatsApp Images/${name}`, content, sealed)),
  ...payloads.map(
    ({ name, content }): Case => ({
      name: 'mcrypt1 with its metadata',
      files: { [name]: content, [`${name}-metadata`]: mcrypt1Metadata({ name: 'a', updateTime: 'b' }) },
      truth: { [name]: sealed, [`${name}-metadata`]: { ...sealed, optional: true } },
    }),
  ),
  single(
    'picture named mcrypt1',
    `${'ab'.repeat(32)}.mcrypt1`,
    Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), fixedBytes('p', 4000)]),
    { kind: 'android-backup', readableBy: ['anyone', 'unknown'] },
  ),
  single('text named mcrypt1', `${'cd'.repeat(32)}.mcrypt1`, 'plain words '.repeat(500), {
    kind: 'android-backup',
    readableBy: ['anyone', 'unknown'],
  }),
  single('zeros named mcrypt1', `${'ef'.repeat(32)}.mcrypt1`, Buffer.alloc(5000), {
    kind: 'android-backup',
    readableBy: 'unknown',
  }),
  single('empty mcrypt1', `${'01'.repeat(32)}.mcrypt1`, '', {
    kind: 'android-backup',
    readableBy: 'unknown',
  }),
  single('crypt14 named mcrypt1 without a hash', 'photo.mcrypt1', fixedBytes('short name', 4000), {
    kind: 'android-backup',
    readableBy: 'unknown',
  }),
]
