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
  for await (const chunk of ciphertext) {
    for (let at = 0; at < chunk.length; at += pieceLength)
      drop(decipher.update(chunk.subarray(at, at + pieceLength)))
  }
  return isFinal(decipher)
}

/** Below the size from which the system's allocator asks for fresh pages each time. */
const pieceLength = 64 * 1024

/**
 * Gives the memory of plaintext that nobody wants back at once. Left to the garbage collector, it piles up to 100 MB
 * before it is collected.
 */
const drop = ({ buffer, byteLength }: Buffer): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
}

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
