import { setImmediate as breathe } from 'node:timers/promises'
import { DerivedKeys } from './derived-keys.ts'

/** Values of keys that one audit tries: on first blocks, beside backups and farther away, and on whole files. */
const mostTries = { near: 262_144, far: 262_144, whole: 131_072 }

/** Likely values that are tried on the first block of every backup, of those beside it and of those farther away. */
const alwaysTried = 16

/** Bytes that are hashed in the time of one try. */
const hashedInATry = 256 * 1024

const triesInARow = 256

/** What the tries of one audit have in common: how many there may be, and what they need again and again. */
export class Trials {
  readonly derived: DerivedKeys = new DerivedKeys()
  readonly #signal: AbortSignal
  readonly #left: typeof mostTries
  #inARow = 0

  constructor(signal: AbortSignal, most: typeof mostTries = mostTries) {
    this.#signal = signal
    this.#left = { ...most }
  }

  /**
   * Whether so many values more may be tried on the first block of a backup; they count from then on.
   * @param before how many were asked for on this backup
   */
  may(reach: 'near' | 'far', count: number, before: number): boolean {
    if (before + count <= alwaysTried) return true
    if (count > this.#left[reach]) return false
    this.#left[reach] -= count
    return true
  }

  /** How many of some values may be tried on a whole file of this size; they count from then on. */
  mayOnWhole(count: number, size: number): number {
    const cost = 1 + Math.floor(size / hashedInATry)
    const most = Math.min(count, Math.floor(this.#left.whole / cost))
    this.#left.whole -= most * cost
    return most
  }

  /**
   * To be awaited for each try: they wait for nothing else, and nobody could end them meanwhile.
   * @throws the signal's reason when it is aborted
   */
  async turn(): Promise<void> {
    if (++this.#inARow < triesInARow) return
    this.#inARow = 0
    await breathe()
    this.#signal.throwIfAborted()
  }
}
