import type { Buffer } from 'node:buffer'

/** Groups of the lengths in which a key is written, as signs of one byte. */
const group = /(?<![\da-z])(?:[\da-f]{4}|[\da-f]{8}|[\da-f]{16}|[\da-f]{32}|[\da-f]{64})(?![\da-z])/gi

/** What takes a text apart so that its groups cannot be seen: RTF, HTML, escapes of JSON. */
const wrapped = /\{\\rtf|<[a-z]|\\[nrt]/i

const digits = 64

/** Whether a short text may hold 64 hex digits in groups; true too often, never too rarely. */
export const mayHoldKey = (bytes: Buffer): boolean => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  // In neither of the other encodings has a note bytes like these.
  for (const byte of bytes) if (byte < 9 || byte === 0x0e || byte === 0x0f) return false
  const text = bytes.toString('latin1')
  if (wrapped.test(text)) return true
  let found = 0
  for (const match of text.matchAll(group)) {
    found += match[0].length
    if (found >= digits) return true
  }
  return false
}
