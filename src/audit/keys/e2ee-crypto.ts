import { Buffer } from 'node:buffer'
import { createDecipheriv, hkdfSync } from 'node:crypto'
import { GcmTag } from './gcm-tag.ts'

/** The AES key of a crypt15, from the root key; docs/formats.md, "Cryptography of crypt15". */
export const crypt15AesKey = (root: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), 'backup encryption', 32))

/** The AES key and IV of an mcrypt1, from the root key and the 32 bytes that its name stands for. */
export const mcrypt1Key = (root: Buffer, fileHash: Buffer): { aes: Buffer; iv: Buffer } => {
  const keyAndIv = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), fileHash, 48))
  return { aes: keyAndIv.subarray(0, 32), iv: keyAndIv.subarray(32) }
}

/** Decrypts the beginning of a GCM ciphertext without its tag: it tells a wrong key, it proves no right one. */
export const decryptBeginning = (aes: Buffer, iv: Buffer, ciphertext: Buffer): Buffer =>
  createDecipheriv('aes-256-gcm', aes, iv).update(ciphertext)

/** True where the GCM tag over the whole ciphertext fits: proof that the key opens the file and that it is unharmed. */
export const gcmTagFits = async (
  aes: Buffer,
  iv: Buffer,
  ciphertext: AsyncIterable<Buffer>,
  tag: Buffer,
): Promise<boolean> => {
  const check = new GcmTag(aes, iv)
  for await (const chunk of ciphertext) check.update(chunk)
  return check.fits(tag)
}
