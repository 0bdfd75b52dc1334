import { isMediaName } from '../formats/key-names.ts'
import type { KeyFile } from '../keys/key-files.ts'

/**
 * What is counted apart: files whose name says key; notes and others that are opened; files that are asked for their size, as
 * their name says nothing; and pictures and recordings, of which a backup's folder holds thousands.
 */
export type Counted = 'named' | 'opened' | 'sized' | 'media'

/** Of one backup: no notes beside another one take any of it. */
const mostOfOne: Readonly<Record<Counted, number>> = {
  named: Number.POSITIVE_INFINITY,
  opened: 1024,
  sized: 4096,
  media: 1024,
}

/** In one audit: a note of 64 KiB takes up to 20 ms. */
const mostOfAll: Readonly<Record<Counted, number>> = {
  named: 4096,
  opened: 8192,
  sized: 32_768,
  media: 8192,
}

/** As what a file is counted before anything is asked of it. */
export const countedAs = ({ entry, rank }: KeyFile): Counted => {
  if (rank === 0) return 'named'
  if (rank < 3) return 'opened'
  return isMediaName(entry.name) ? 'media' : 'sized'
}

/** How many files an audit looks at in search of keys: so many for each backup, and so many in all. */
export class Allowance {
  readonly #taken = new Map<string, number>()

  /** @returns whether one more is left of both */
  take(counted: Counted, backup: string): boolean {
    // No path is empty.
    const ofAll = this.#taken.get(`${counted} `) ?? 0
    const ofOne = this.#taken.get(`${counted} ${backup}`) ?? 0
    if (ofAll >= mostOfAll[counted] || ofOne >= mostOfOne[counted]) return false
    this.#taken.set(`${counted} `, ofAll + 1)
    this.#taken.set(`${counted} ${backup}`, ofOne + 1)
    return true
  }
}
