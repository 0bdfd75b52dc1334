import { availableParallelism } from 'node:os'
import type { FolderEntry } from '../format.ts'
import type { LocalPath } from '../io/system-path.ts'
import type { Listing } from './listing.ts'
import { Scout, type Sieve, type Sighted } from './scout.ts'
import { ScoutThread } from './scout-thread.ts'

/** What was seen of local folders; those that may be of interest come as paths where another thread saw them. */
export type SeenNear = Sighted<Listing | LocalPath>

/** Milliseconds of work before a second thread is started: a short walk is over sooner than that starts. */
const mostAlone = 50

/** Folders handed over at once: where nothing lies behind them, they take the thread about a slice of time. */
const handedOver = 256

/**
 * The folders of a walk whose file system answers from this computer. This thread lists them in slices of time; in a long walk,
 * a second one takes part of them. Every folder belongs to one of the two, and comes back where a thread dies.
 */
export class NearFolders {
  /** Is told what the second thread saw, and called with nothing where it handed folders back. */
  onReport: (seen: SeenNear | undefined) => void = () => {}
  readonly #scout: Scout
  #start: (() => ScoutThread | undefined) | undefined
  #alone: number
  #thread: ScoutThread | undefined

  constructor(borders: ReadonlySet<string>, sieve: Sieve | undefined, alone = mostAlone) {
    this.#scout = new Scout(borders, sieve)
    this.#alone = alone
    // Without a sieve, another thread could only say that each folder is of interest.
    if (!sieve || availableParallelism() === 1) return
    this.#start = () =>
      ScoutThread.start(borders, sieve, {
        seen: (sighted, left) => {
          this.#takeBack(left)
          this.onReport(sighted)
        },
        lost: (folders) => {
          this.#takeBack(folders)
          this.onReport(undefined)
        },
      })
  }

  /** Something is left for this thread. */
  get hasWork(): boolean {
    return this.#scout.hasWork
  }

  /** The second thread is going to report. */
  get isBusy(): boolean {
    return this.#thread?.isBusy ?? false
  }

  add(folder: LocalPath): void {
    this.#scout.folders.push(folder)
  }

  /** False where the files of other folders are not looked into. */
  lookInto(file: FolderEntry): boolean {
    return this.#scout.lookInto(file)
  }

  /** Works until a moment of `performance.now()`, or until nothing is left. */
  work(until: number): SeenNear {
    const began = performance.now()
    this.#scout.work(until)
    this.#alone -= performance.now() - began
    return this.#scout.sighted()
  }

  /** Gives the second thread its part of what waits. */
  share(): void {
    if (this.#alone <= 0) {
      this.#thread ??= this.#start?.()
      this.#start = undefined
    }
    while (this.#thread?.takesMore && this.#scout.folders.length > 1)
      this.#thread.give(this.#scout.give(handedOver))
  }

  end(): void {
    this.#thread?.end()
  }

  #takeBack(folders: readonly LocalPath[]): void {
    for (const folder of folders) this.#scout.folders.push(folder)
  }
}
