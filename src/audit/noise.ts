import type { Buffer } from 'node:buffer'

/**
 * Ten standard deviations above what random bytes give. Even English text is a hundred times above it; the head of a compressed
 * file may be below it, so this alone is no proof.
 */
const mostUnevenRandom = 255 + 10 * Math.sqrt(2 * 255)

/** Too few bytes to tell random from not. */
const fewest = 16

/** Counts of byte values, of one stretch or of several together. */
export class ByteCounts {
  readonly #counts = new Uint32Array(256)
  #length = 0
  #squares = 0

  add(bytes: Uint8Array): this {
    for (const byte of bytes) {
      const count = this.#counts[byte] ?? 0
      this.#squares += 2 * count + 1
      this.#counts[byte] = count + 1
    }
    this.#length += bytes.length
    return this
  }

  /** True where byte values are as evenly spread as in random bytes, or where there are too few to tell. */
  get mayBeRandom(): boolean {
    return this.#length < fewest || this.#unevenness < mostUnevenRandom
  }

  /** Chi-square against even counts: 255 on average for random bytes, whatever their number. */
  get #unevenness(): number {
    return (256 / this.#length) * this.#squares - this.#length
  }
}

/** True where byte values are as evenly spread as in random bytes. Compressed bytes mostly are, too. */
export const isNoise = (bytes: Buffer): boolean =>
  bytes.length >= fewest && new ByteCounts().add(bytes).mayBeRandom
