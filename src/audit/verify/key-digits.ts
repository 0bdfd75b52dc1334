import { Buffer } from 'node:buffer'

/** The 32 bytes that 64 digits stand for, or what is wrong with them. Never holds a digit. */
export type KeyDigits = { readonly root: Buffer } | { readonly problem: string }

const digitsInKey = 64

/** The value of an ASCII hex digit; -1 for other bytes. */
const hexValue = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** What may stand between digits: white space, dashes, and whatever is not ASCII, such as no-break spaces and long dashes. */
const isSeparator = (byte: number): boolean => byte <= 0x20 || byte === 0x2d || byte >= 0x80

/**
 * Reads 64 hex digits, with any spaces, dashes and line breaks between them, in either case. It works on bytes, because
 * a string cannot be wiped; `bytes` stays the caller's to wipe.
 */
export const parseKeyDigits = (bytes: Buffer): KeyDigits => {
  const root = Buffer.alloc(digitsInKey / 2)
  let count = 0
  for (const byte of bytes) {
    if (isSeparator(byte)) continue
    const value = hexValue(byte)
    if (value < 0) {
      root.fill(0)
      return {
        problem:
          'A key has only the digits 0 to 9 and the letters a to f. A password is no key: it only guards the key that WhatsApp keeps for it.',
      }
    }
    if (count < digitsInKey)
      root[count >> 1] = (root[count >> 1] ?? 0) | (count % 2 === 0 ? value << 4 : value)
    count++
  }
  if (count === digitsInKey) return { root }
  root.fill(0)
  return { problem: `A key has 64 digits, and this has ${count}.` }
}

/** How many digits there are already, for someone who types them. */
export const countKeyDigits = (bytes: Buffer): number =>
  bytes.reduce((count, byte) => count + (hexValue(byte) < 0 ? 0 : 1), 0)
