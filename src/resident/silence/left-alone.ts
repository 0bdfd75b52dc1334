import type { Clock } from '../clock.ts'
import { isInside } from '../paths.ts'
import type { Asking } from './asking.ts'

/** What does not answer is asked again after so many milliseconds, by itself and not by an audit. */
const askedEvery = 60 * 60_000

/** Milliseconds in which a folder that is well answers. */
const answersWithin = 5000

/** Folders that kept an audit waiting: they are not looked into until they have answered, and not before an hour has passed. */
export class LeftAlone {
  readonly #clock: Clock
  readonly #asking: Asking
  #folders: readonly string[]
  #next: number

  constructor(folders: readonly string[], clock: Clock, asking: Asking) {
    this.#folders = folders
    this.#clock = clock
    this.#asking = asking
    this.#next = clock.steady() + askedEvery
  }

  get folders(): readonly string[] {
    return this.#folders
  }

  holds(path: string): boolean {
    return this.#folders.some((folder) => isInside(folder, path))
  }

  /** Those of other folders that do not answer. */
  others(folders: readonly string[]): Promise<string[]> {
    const asked = [...new Set(folders)].filter((path) => !this.holds(path))
    return this.#asking.silent(asked, answersWithin)
  }

  /** Asks them, where it is time for that. */
  async look(): Promise<void> {
    if (this.#folders.length === 0 || this.#clock.steady() < this.#next) return
    this.#next = this.#clock.steady() + askedEvery
    this.#folders = await this.#asking.silent(this.#folders, answersWithin)
  }
}
