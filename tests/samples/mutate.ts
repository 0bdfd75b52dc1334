import { Buffer } from 'node:buffer'

const env: { FUZZ_CASES?: string } = process.env

/** How many mutated inputs a parser takes; `FUZZ_CASES` asks for more than the ordinary test run does. */
export const fuzzCases = Number(env.FUZZ_CASES ?? 100_000)

/** Numbers in [0, limit) that repeat for the same seed (mulberry32). */
export const randomOf = (seed: number) => {
  let state = seed >>> 0
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const telling = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x30, 0x37]

/** A copy of a sample with a few bytes changed, cut out, doubled or moved. */
export const mutate = (sample: Buffer, random: (limit: number) => number): Buffer => {
  let bytes = Buffer.from(sample)
  for (let count = 1 + random(4); count > 0 && bytes.length > 0; count--) {
    const at = random(bytes.length)
    const length = 1 + random(random(4) === 0 ? bytes.length - at : Math.min(16, bytes.length - at))
    const part = bytes.subarray(at, at + length)
    switch (random(6)) {
      case 0:
        bytes[at] = random(256)
        break
      case 1:
        bytes[at] = telling[random(telling.length)] ?? 0
        break
      case 2:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
        break
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
        break
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
        break
      default:
        part.copy(bytes, random(bytes.length))
    }
  }
  return bytes
}
