import { homedir, tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { Place } from '../../shared/report.ts'
import { isBelow } from '../io/path-parts.ts'

/** Folders in which things of many people and programs lie: what is in them does not come along with a backup below. */
export const isShared = (folder: string): boolean =>
  isBelow(folder, dirname(homedir())) || isBelow(folder, tmpdir())

export interface GroundOptions {
  /** The places of the audit that are in the file system. */
  readonly places: readonly Place[]
  /** Folders that have to be entered anew, and are not entered from outside: mount points and roots of places. */
  readonly borders: ReadonlySet<string>
  readonly leftAlone: readonly string[]
  /** What may be looked at outside the places, for one that was named; everything where it is left out. */
  within?(folder: string): boolean
}

/** Where keys may be looked for: in what was walked, and around what a person named. */
export class Ground {
  readonly #options: GroundOptions

  constructor(options: GroundOptions) {
    this.#options = options
  }

  /** A place that was walked holds the folder: what is in it may be a finding. */
  isWalked(folder: string): boolean {
    return this.placeOf(folder)?.state === 'ok'
  }

  /** @param named the backup lies in a place that a person named: then the folders around it count too */
  mayEnter(folder: string, named: boolean): boolean {
    const { borders, leftAlone, within } = this.#options
    if (leftAlone.some((left) => isBelow(left, folder))) return false
    const place = this.placeOf(folder)
    if (place) return place.state === 'ok'
    return named && !borders.has(folder) && !isShared(folder) && (within?.(folder) ?? true)
  }

  /** The one that holds a path, or the innermost of several. */
  placeOf(folder: string): Place | undefined {
    return this.#options.places
      .filter(({ path }) => isBelow(path, folder))
      .sort((a, b) => b.path.length - a.path.length)[0]
  }
}
