import { Buffer } from 'node:buffer'
import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { noise } from './noise.ts'
import { type TarEntry, tarOf } from './tar.ts'

/** Writers of what phones and tools leave behind; everything is made here. */

const sqlite = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), Buffer.alloc(4080, 'table rows ')])

/** A tar as Android's backup service writes it for one app. */
export const appTar = (packageName: string, ...more: TarEntry[]): Buffer =>
  tarOf(
    { name: `apps/${packageName}/_manifest`, contents: Buffer.from(`1\n${packageName}\n`) },
    { name: `apps/${packageName}/a/base.apk`, contents: noise(3000, 'apk') },
    {
      name: `apps/${packageName}/db/${packageName === 'com.whatsapp' ? 'msgstore' : 'store'}.db`,
      contents: sqlite,
    },
    ...more,
  )

export interface StreamOptions {
  readonly version?: string
  /** What the third line says; the body is compressed where it says 1, unless `body` is given. */
  readonly compressed?: '0' | '1'
  /** What the fourth line says. */
  readonly encryption?: string
  readonly tar?: Buffer
  /** What follows the header, whatever it says. */
  readonly body?: Buffer
}

/** An adb backup that is not encrypted, or says so falsely. */
export const androidStream = (options: StreamOptions = {}): Buffer => {
  const { version = '5', compressed = '0', encryption = 'none', tar = appTar('com.whatsapp') } = options
  return Buffer.concat([
    Buffer.from(`ANDROID BACKUP\n${version}\n${compressed}\n${encryption}\n`, 'latin1'),
    options.body ?? (compressed === '1' ? deflateSync(tar) : tar),
  ])
}

const rounds = 1000

/** An adb backup as AOSP encrypts it, with a password that opens it. */
export const encryptedStream = (password: string, tar = appTar('com.whatsapp'), seed = 'key'): Buffer => {
  const userSalt = noise(64, `${seed} user`)
  const checksumSalt = noise(64, `${seed} checksum`)
  const iv = noise(16, `${seed} iv`)
  const masterKey = noise(32, `${seed} master`)
  const masterIv = noise(16, `${seed} master iv`)
  const javaChars = Array.from(masterKey, (byte) =>
    String.fromCharCode(byte < 128 ? byte : 0xff00 | byte),
  ).join('')
  const checksum = pbkdf2Sync(Buffer.from(javaChars, 'utf8'), checksumSalt, rounds, 32, 'sha1')
  const user = pbkdf2Sync(password, userSalt, rounds, 32, 'sha1')
  const seal = (key: Buffer, start: Buffer, bytes: Buffer): Buffer => {
    const cipher = createCipheriv('aes-256-cbc', key, start)
    return Buffer.concat([cipher.update(bytes), cipher.final()])
  }
  const field = (bytes: Buffer) => Buffer.concat([Buffer.from([bytes.length]), bytes])
  const blob = seal(user, iv, Buffer.concat([field(masterIv), field(masterKey), field(checksum)]))
  const hex = (bytes: Buffer) => bytes.toString('hex').toUpperCase()
  return Buffer.concat([
    Buffer.from(
      `ANDROID BACKUP\n5\n1\nAES-256\n${hex(userSalt)}\n${hex(checksumSalt)}\n${rounds}\n${hex(iv)}\n${hex(blob)}\n`,
      'latin1',
    ),
    seal(masterKey, masterIv, deflateSync(tar)),
  ])
}

/** What MIUI puts in front of a stream. */
export const miui = (stream: Buffer, packageName = 'com.whatsapp', label = 'WhatsApp'): Buffer =>
  Buffer.concat([Buffer.from(`MIUI BACKUP\n2\n${packageName} ${label}\n-1\n0\n`), stream])

/** A tar of a phone's data partition, as TWRP writes it. */
export const phoneTar = (...packages: string[]): Buffer =>
  tarOf(
    { name: 'data/app/com.whatsapp-1/base.apk', contents: noise(2000, 'apk') },
    ...packages.map((name) => ({ name: `data/data/${name}/databases/msgstore.db`, contents: sqlite })),
  )

/** An archive as Titanium writes it, before it is compressed. */
export const titaniumTar = (packageName = 'com.whatsapp'): Buffer =>
  tarOf(
    { name: `data/data/${packageName}/./`, type: '5' },
    { name: `data/data/${packageName}/./databases/msgstore.db`, contents: sqlite },
  )

/** Data of one app without its package in the paths, as Neo Backup and App Manager write it. */
export const bareTar = (): Buffer => tarOf({ name: './databases/msgstore.db', contents: sqlite })

/** The same bytes, marked as encrypted in every header of the ZIP. */
export const markedEncrypted = (archive: Buffer): Buffer => {
  const bytes = Buffer.from(archive)
  const mark = (signature: string, flags: number) => {
    for (
      let at = bytes.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(signature, at + 4, 'latin1')
    )
      bytes[at + flags] = (bytes[at + flags] ?? 0) | 1
  }
  mark('PK\x03\x04', 6)
  mark('PK\x01\x02', 8)
  return bytes
}

/** `OAES`, version 1, type data, then an IV and ciphertext. */
export const openAes = (length = 4096): Buffer =>
  Buffer.concat([Buffer.from('4f4145530102000000000000', 'hex'), Buffer.alloc(4), noise(length, 'openaes')])

const twrpControl = (kind: string): Buffer =>
  Buffer.concat([Buffer.from(`TWRP\0\0\0\0${kind}\0`, 'latin1'), Buffer.alloc(512)]).subarray(0, 512)

/** `adb backup --twrp` of one part. */
export const twrpStream = (part: Buffer): Buffer =>
  Buffer.concat([...['twstreamheader', 'twfilename', 'twdatablock'].map(twrpControl), part])

export { sqlite as sqliteBytes }
