import type { Candidate } from '../candidate.ts'
import { byLikelihood, concerns, isKeyHolder, type KeyHolder, mayHoldKey } from './key-holder.ts'
import { KeysNear } from './key-reach.ts'

/** Keys from other places that are tried on a backup. */
const othersTried = 64

type Place = string | undefined

/** The keys that an audit found, and what may be one, by how far they lie from a backup: the likely ones first. */
export class Keyring {
  readonly #placeOf = new Map<KeyHolder, Place>()
  readonly #near: KeysNear<KeyHolder>
  readonly #unread: KeysNear<Candidate>

  constructor(candidates: readonly Candidate[], placeOf: (key: Candidate) => Place) {
    const keys = candidates.filter(isKeyHolder).sort(byLikelihood)
    for (const key of keys) this.#placeOf.set(key, placeOf(key))
    this.#near = new KeysNear(keys.map((key) => [key.text, key]))
    this.#unread = new KeysNear(candidates.filter(mayHoldKey).map((key) => [key.text, key]))
  }

  /** @param folder that of a backup */
  near(folder: string): readonly KeyHolder[] {
    return this.#near.of(folder)
  }

  /**
   * Those farther away: all in the backup's place, and some elsewhere.
   * @param near those that lie near it
   */
  *far(near: ReadonlySet<KeyHolder>, place: Place): Generator<KeyHolder> {
    for (const [key, its] of this.#placeOf) if (its === place && !near.has(key)) yield key
    let others = 0
    for (const [key, its] of this.#placeOf) {
      if (its === place || near.has(key)) continue
      if (others++ >= othersTried) return
      yield key
    }
  }

  /** One that could not be read and may be the key of a backup in this folder. */
  closed(folder: string): Candidate | undefined {
    return this.#unread.of(folder).find((key) => concerns(key, folder))
  }
}
