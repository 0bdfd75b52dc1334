import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** What WhatsApp's own key and the header of a crypt12 or crypt14 share. */
export interface WhatsAppKey {
  /** 1, 2 or 3. */
  readonly version: number
  /** 32 bytes. */
  readonly serverSalt: Buffer
  /** 16 bytes. */
  readonly googleIdSalt: Buffer
  /** 32 bytes. */
  readonly aes: Buffer
}

/** Bytes that look random and are the same in every run. */
export const fixedBytes = (name: string, length: number): Buffer => {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`${name} ${index}`).digest(),
  )
  return Buffer.concat(blocks).subarray(0, length)
}

/** The 32-byte root key of end-to-end encrypted samples; its hex digits are the 64-digit key. */
export const sampleRoot: Buffer = fixedBytes('root', 32)

export const sampleWhatsAppKey: WhatsAppKey = {
  version: 2,
  serverSalt: fixedBytes('server salt', 32),
  googleIdSalt: fixedBytes('google id salt', 16),
  aes: fixedBytes('aes', 32),
}

/** A serialised Java `byte[]`. */
export const javaByteArray = (content: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([
    Buffer.from('aced0005757200025b42acf317f8060854e00200007870', 'hex'),
    length,
    content,
  ])
}

/** `key`: 158 bytes. */
export const whatsAppKeyFile = (key: WhatsAppKey = sampleWhatsAppKey): Buffer =>
  javaByteArray(
    Buffer.concat([
      Buffer.from([0, 1, key.version]),
      key.serverSalt,
      key.googleIdSalt,
      createHash('sha256').update(key.googleIdSalt).digest(),
      Buffer.alloc(16),
      key.aes,
    ]),
  )

/** `encrypted_backup.key`: 59 bytes. */
export const e2eeKeyFile = (root: Buffer = sampleRoot): Buffer => javaByteArray(root)

/** The 64 digits as WhatsApp shows them: four lines of four groups. */
export const keyGrid = (root: Buffer = sampleRoot): string => {
  const groups = root.toString('hex').match(/.{4}/g) ?? []
  return [0, 4, 8, 12].map((row) => groups.slice(row, row + 4).join(' ')).join('\n')
}
