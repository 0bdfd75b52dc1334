import { Buffer } from 'node:buffer'
import { createCipheriv, createHmac, hkdfSync } from 'node:crypto'
import { fixedBytes, sampleRoot } from './android-key.ts'

const hmac = (key: Buffer, ...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key)).digest()

const cbc = (key: Buffer, iv: Buffer, content: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  return Buffer.concat([cipher.update(content), cipher.final()])
}

/** The HKDF of WhatsApp on the iPhone, whose counter starts at 0. */
export const iosKey = (root: Buffer, info: string): Buffer =>
  hmac(hmac(Buffer.alloc(32), root), info, Buffer.from([0]))

/** An end-to-end encrypted `.enc` of iCloud: flags, IV, ciphertext, HMAC over all of it. */
export const iosEnc = (content: Buffer, root: Buffer = sampleRoot, magic = 'pbze'): Buffer => {
  const iv = fixedBytes('iv ios', 16)
  const sealed = cbc(iosKey(root, 'file'), iv, Buffer.concat([Buffer.from(magic), content]))
  const file = Buffer.concat([Buffer.from([0x83, 0x01]), iv, sealed])
  return Buffer.concat([file, hmac(iosKey(root, 'file-verify'), file)])
}

/** `.mcrypt1-metadata` as download tools write it: base64 of IV, HMAC and the encrypted JSON. */
export const mcrypt1Metadata = (json: object, root: Buffer = sampleRoot): string => {
  const key = (info: string) => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), info, 32))
  const iv = fixedBytes('iv metadata', 16)
  const sealed = cbc(key('metadata encryption'), iv, Buffer.from(JSON.stringify(json)))
  const mac = hmac(key('metadata authentication'), iv, sealed)
  return Buffer.concat([Buffer.from([16]), iv, Buffer.from([32]), mac, sealed]).toString('base64')
}
