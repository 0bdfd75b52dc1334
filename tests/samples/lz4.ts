import { Buffer } from 'node:buffer'

const extended = (length: number): number[] =>
  length < 15 ? [] : [...Array(Math.floor((length - 15) / 255)).fill(255), (length - 15) % 255]

/** A block of LZ4: greedy, with references to the last place where the next four bytes stood. */
export const lz4Block = (content: Buffer): Buffer => {
  const out: number[] = []
  const seen = new Map<number, number>()
  let literals = 0
  const put = (at: number, back: number, length: number) => {
    const run = at - literals
    out.push((Math.min(run, 15) << 4) | Math.min(length - 4, 15), ...extended(run))
    out.push(...content.subarray(literals, at), back & 255, back >> 8, ...extended(length - 4))
    literals = at + length
  }
  for (let at = 0; at + 16 < content.length; at++) {
    const four = content.readUInt32LE(at)
    const before = seen.get(four)
    seen.set(four, at)
    if (before === undefined || at - before > 0xffff) continue
    let length = 4
    while (at + length < content.length - 8 && content[at + length] === content[before + length]) length++
    put(at, at - before, length)
    at = literals - 1
  }
  const run = content.length - literals
  return Buffer.from([...out, Math.min(run, 15) << 4, ...extended(run), ...content.subarray(literals)])
}
