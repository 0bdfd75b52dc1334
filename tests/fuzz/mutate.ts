import { Buffer } from 'node:buffer'

/** A small, fast generator of numbers (xorshift32), so that a run can be repeated from its seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x >>> 0
    return this.#state % limit
  }
}

/** Values that break parsers more often than others. */
const telling = [0, 1, 0x7f, 0x80, 0xff, 0x20, 0x0a, 0x5b]

/** One hostile variant of a sample: bytes flipped, set, cut out, doubled, moved, cut off or added; or noise. */
export const mutate = (sample: Buffer, random: Random): Buffer => {
  let bytes: Buffer = Buffer.from(sample)
  for (let rounds = 1 + random.below(4); rounds > 0; rounds--) bytes = once(bytes, random)
  return bytes
}

const once = (bytes: Buffer, random: Random): Buffer => {
  const length = bytes.length
  if (length === 0 || random.below(64) === 0) return noise(random.below(256), random)
  const at = random.below(length)
  const span = 1 + random.below(Math.min(64, length - at))
  switch (random.below(8)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
      return bytes
    case 1:
      bytes[at] = telling[random.below(telling.length)] ?? 0
      return bytes
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + span)])
    case 3:
      return Buffer.concat([bytes.subarray(0, at + span), bytes.subarray(at)])
    case 4:
      return Buffer.from(bytes.subarray(0, at))
    case 5:
      return Buffer.concat([bytes, noise(span, random)])
    case 6:
      bytes.fill(random.below(2) === 0 ? 0 : 0xff, at, Math.min(length, at + Math.min(span, 8)))
      return bytes
    default:
      return Buffer.concat([bytes.subarray(0, at), noise(span, random), bytes.subarray(at)])
  }
}

const noise = (length: number, random: Random): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  for (let index = 0; index < length; index++) bytes[index] = random.below(256)
  return bytes
}
