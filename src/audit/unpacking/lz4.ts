import { Buffer } from 'node:buffer'

/** References in a row; docs/formats.md, "What looks encrypted". */
const leastMatches = 8

/** A block of LZ4: literals and references to what came out before, which random bytes cannot keep up for long. */
export const unpackLz4 = (bytes: Buffer): Buffer | undefined => {
  const out: number[] = []
  let at = 0
  let matches = 0
  const length = (nibble: number): number => {
    let total = nibble
    if (nibble < 15) return total
    for (;;) {
      const more = bytes[at++] ?? 0
      total += more
      if (more < 255) return total
    }
  }
  while (at < bytes.length) {
    const token = bytes[at++] ?? 0
    const literals = length(token >> 4)
    for (const byte of bytes.subarray(at, at + literals)) out.push(byte)
    at += literals
    if (at + 2 > bytes.length) break
    const back = bytes.readUInt16LE(at)
    at += 2
    if (back === 0 || back > out.length) return undefined
    const count = length(token & 15) + 4
    for (let index = 0; index < count && out.length < 64 * 1024; index++)
      out.push(out[out.length - back] ?? 0)
    matches++
  }
  return matches >= leastMatches ? Buffer.from(out) : undefined
}
