import { Buffer } from 'node:buffer'
import { createDecipheriv, type DecipherGCM, hkdfSync } from 'node:crypto'

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

/**
 * True where the GCM tag over the whole ciphertext fits: proof that the key opens the file and that it is unharmed.
 * The plaintext is dropped piece by piece; a chunk is not kept.
 */
export const gcmTagFits = async (
  aes: Buffer,
  iv: Buffer,
  ciphertext: AsyncIterable<Buffer>,
  tag: Buffer,
): Promise<boolean> => {
  const decipher = createDecipheriv('aes-256-gcm', aes, iv)
  decipher.setAuthTag(tag)
  keepFreedMemory()
  for await (const chunk of ciphertext) drop(decipher.update(chunk))
  return isFinal(decipher)
}

/**
 * Gives the memory of plaintext that nobody wants back at once. Left to the garbage collector, it piles up to 100 MB
 * before it is collected.
 */
const drop = ({ buffer, byteLength }: Buffer): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
}

/**
 * Frees one large block. From then on glibc keeps what smaller blocks give back, instead of asking the system for fresh
 * pages for each: 6,000 page faults for 1 GiB instead of 500,000, and half the time. Other allocators do not mind.
 */
const keepFreedMemory = (): void => drop(Buffer.from(new ArrayBuffer(16 * 1024 * 1024)))

/** The same for a ciphertext that is in memory. */
export const tagFitsAtOnce = (aes: Buffer, iv: Buffer, ciphertext: Buffer, tag: Buffer): boolean => {
  const decipher = createDecipheriv('aes-256-gcm', aes, iv)
  decipher.setAuthTag(tag)
  decipher.update(ciphertext)
  return isFinal(decipher)
}

const isFinal = (decipher: DecipherGCM): boolean => {
  try {
    decipher.final()
    return true
  } catch {
    return false
  }
}
