import { Buffer } from 'node:buffer'
import { createCipheriv, createHash, hkdfSync } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { fixedBytes, sampleRoot, sampleWhatsAppKey, type WhatsAppKey } from './android-key.ts'

/** Builds what WhatsApp on Android wrote before crypt12, with real encryption. */

const publicKey = Buffer.from('346a23652a46392b4d73257c67317e352e3372482177652c', 'hex')

/** `.crypt`: AES-192-ECB under the public key, no header. */
export const crypt = (payload: Buffer): Buffer => {
  const cipher = createCipheriv('aes-192-ecb', publicKey, null)
  return Buffer.concat([cipher.update(payload), cipher.final()])
}

/** crypt5: AES-192-CBC, the key mixed from a public one and the MD5 of an e-mail address. */
export const crypt5 = (payload: Buffer, email = 'someone@example.org'): Buffer => {
  const fixed = Buffer.from('8d4b155cc9ff81e5cbf6fa7819366a3ec621a656416cd793', 'hex')
  const hash = createHash('md5').update(email).digest()
  const key = fixed.map((byte, index) => byte ^ (hash[index & 15] ?? 0))
  const cipher = createCipheriv('aes-192-cbc', key, Buffer.from('1e39f369e90db33aa73b442bbbb6b0b9', 'hex'))
  return Buffer.concat([cipher.update(payload), cipher.final()])
}

const header = (key: WhatsAppKey, iv: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0, 1, key.version]), key.serverSalt, key.googleIdSalt, iv])

/** crypt7 and, compressed, crypt8: 67 bytes of header, then AES-256-CBC. */
export const crypt7 = (payload: Buffer, key: WhatsAppKey = sampleWhatsAppKey): Buffer => {
  const iv = fixedBytes('iv 7', 16)
  const cipher = createCipheriv('aes-256-cbc', key.aes, iv)
  return Buffer.concat([header(key, iv), cipher.update(payload), cipher.final()])
}
export const crypt8 = (payload: Buffer): Buffer => crypt7(gzipSync(payload))

/** crypt9, crypt10 and crypt11: the same header, then AES-256-GCM. */
export const crypt9 = (payload: Buffer, key: WhatsAppKey = sampleWhatsAppKey): Buffer => {
  const iv = fixedBytes('iv 9', 16)
  const cipher = createCipheriv('aes-256-gcm', key.aes, iv)
  return Buffer.concat([header(key, iv), cipher.update(gzipSync(payload)), cipher.final()])
}

/** crypt13 and `.crypt1`: nobody has described them; ciphertext is all that is known. */
export const crypt13 = (length = 5000): Buffer => fixedBytes('crypt13', length)

export interface Mcrypt1 {
  readonly name: string
  readonly content: Buffer
}

/** Media of an end-to-end encrypted Google backup: no header, the key made from the root and the name. */
export const mcrypt1 = (payload: Buffer, root: Buffer = sampleRoot): Mcrypt1 => {
  const hash = createHash('sha256').update(payload).digest()
  const keyAndIv = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), hash, 48))
  const cipher = createCipheriv('aes-256-gcm', keyAndIv.subarray(0, 32), keyAndIv.subarray(32))
  return { name: `${hash.toString('hex')}.mcrypt1`, content: cipher.update(payload) }
}

/** Begins as a JPEG picture; what follows is as even as its compressed part. */
export const picture = (length = 5000, name = 'picture'): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), fixedBytes(name, length)])

/** `password_data.key`: the beginning of a serialised object, some numbers, a hash and a salt. */
export const passwordData = (): Buffer => {
  const name = 'SomePasswordData'
  return Buffer.concat([
    Buffer.from('aced000573720000', 'hex').fill(name.length, 7),
    Buffer.from(name),
    fixedBytes('serial version', 8),
    Buffer.from([2, 0, 4]),
    deflateSync(fixedBytes('hash and salt', 80)),
  ])
}
