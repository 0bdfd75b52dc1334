import { Buffer } from 'node:buffer'
import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import type { SealedKey } from './android-backup.ts'

/** AOSP uses 10,000 rounds; more is refused, so that a hostile header costs no time. */
const mostRounds = 20_000

/**
 * Whether a password opens the key of an encrypted Android backup. AES-256-CBC with PBKDF2-HMAC-SHA1; inside stand,
 * each after its length in one byte, the IV, the key and its checksum (AOSP, `BackupManagerService`).
 */
export const opensAndroidKey = (sealed: SealedKey, password: string): boolean => {
  if (sealed.rounds > mostRounds || sealed.blob.length === 0) return false
  const user = pbkdf2Sync(Buffer.from(password, 'utf8'), sealed.userSalt, sealed.rounds, 32, 'sha1')
  const opened = openBlob(sealed, user)
  if (!opened) return false
  const fields: Buffer[] = []
  for (let position = 0; position < opened.length && fields.length < 3; ) {
    const length = opened[position] ?? 0
    fields.push(opened.subarray(position + 1, position + 1 + length))
    position += 1 + length
  }
  const [iv, key, checksum] = fields
  if (iv?.length !== 16 || key?.length !== 32 || checksum?.length !== 32) return false
  return [key, javaPassword(key)].some((input) =>
    pbkdf2Sync(input, sealed.checksumSalt, sealed.rounds, 32, 'sha1').equals(checksum),
  )
}

const openBlob = (sealed: SealedKey, user: Buffer): Buffer | undefined => {
  try {
    const decipher = createDecipheriv('aes-256-cbc', user, sealed.iv)
    return Buffer.concat([decipher.update(sealed.blob), decipher.final()])
  } catch {
    return undefined
  }
}

/**
 * From version 2 on, Java turned the key's bytes into characters first, and those into UTF-8: bytes from 0x80 on became
 * the characters U+FF80 to U+FFFF.
 */
const javaPassword = (key: Buffer): Buffer =>
  Buffer.from(
    Array.from(key, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xff00 | byte)).join(''),
    'utf8',
  )
