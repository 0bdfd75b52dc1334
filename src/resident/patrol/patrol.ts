import { keepsTimes, readMounts } from '../../audit/walk/mounts.ts'
import type { Place } from '../../shared/report.ts'
import type { Clock } from '../clock.ts'
import { isInside } from '../paths.ts'
import type { FolderTimes } from './folder-times.ts'
import { type Found, lookAgain } from './look-again.ts'

/** Milliseconds from the end of one look through a place to the next, at least. */
const shortest = 50_000

/** A look through a place takes at most a fiftieth of the time, whatever the others take. */
const share = 50

/** Folders that are kept in mind, of all places together: each takes about a hundred bytes. */
export const mostPatrolled = 250_000

/** A file may get its time a little before it gets its name. Milliseconds. */
const slack = 2000

/** Milliseconds from the end of a look to the next. @param cost milliseconds that it took */
export const restAfter = (cost: number): number => Math.max(shortest, cost * share)

interface Beat {
  readonly root: string
  times: FolderTimes | undefined
  /** What changed from here on was seen by nobody; milliseconds since 1970, as the file system counts. */
  since: number
  /** When it is looked through next, in steady time. */
  due: number
  cost: number
}

/**
 * Looks through places between two audits, each as often as it is cheap. It opens nothing and decides nothing: what may be new it
 * gives to be looked at. Only where the file system tells by a folder's own time that something came into it; elsewhere there are
 * the audits.
 */
export class Patrol {
  readonly #clock: Clock
  readonly #found: Found
  #beats: readonly Beat[] = []
  /** Roots with more folders than are kept in mind. */
  readonly #tooLarge = new Set<string>()

  readonly #most: number

  /** @param most folders that are kept in mind */
  constructor(clock: Clock, found: Found, most = mostPatrolled) {
    this.#clock = clock
    this.#found = found
    this.#most = most
  }

  /** Folders that are kept in mind. */
  get folders(): number {
    return this.#beats.reduce((sum, { times }) => sum + (times?.size ?? 0), 0)
  }

  /** Whether all of these places that can be looked into are looked through. */
  coversAll(places: readonly Place[]): boolean {
    return places.every(
      ({ path, state }) => state !== 'ok' || this.#beats.some(({ root }) => isInside(root, path)),
    )
  }

  /**
   * Looks through these places from now on. What is known of their folders is kept.
   * @param since when an audit of them began, as the file system counts time: what came before was seen by it
   * @param isLeftAlone whether a folder does not answer, and must not be asked
   */
  async follow(
    places: readonly Place[],
    since: number,
    isLeftAlone: (path: string) => boolean = () => false,
  ): Promise<void> {
    const walked = places.filter(({ state }) => state === 'ok').map(({ path }) => path)
    const points = (await readMounts()).map(({ point }) => point)
    const mounted = points.filter((point) => walked.some((path) => isInside(path, point)))
    const beats: Beat[] = []
    for (const root of new Set([...walked, ...mounted])) {
      // Another file system may have been mounted there since.
      if (isLeftAlone(root) || this.#tooLarge.has(root) || !(await keepsTimes(root))) continue
      const known = this.#beats.find((beat) => beat.root === root)
      beats.push(known ?? { root, times: undefined, since, due: 0, cost: 0 })
    }
    this.#beats = beats
  }

  /** Milliseconds until the next look; infinite where there is none. */
  wait(): number {
    const due = Math.min(Number.POSITIVE_INFINITY, ...this.#beats.map((beat) => beat.due))
    return Math.max(0, due - this.#clock.steady())
  }

  /** Looks through what is due. @throws the signal's reason */
  async look(signal: AbortSignal): Promise<void> {
    const now = this.#clock.steady()
    for (const beat of this.#beats) if (beat.due <= now) await this.#walk(beat, signal)
  }

  clear(): void {
    this.#beats = []
    this.#tooLarge.clear()
  }

  async #walk(beat: Beat, signal: AbortSignal): Promise<void> {
    const points = (await readMounts()).map(({ point }) => point)
    const borders = new Set([...points, ...this.#beats.map(({ root }) => root)])
    const others = this.folders - (beat.times?.size ?? 0)
    const began = Date.now()
    const ground = { root: beat.root, borders, most: this.#most - others }
    // A clock that was set back makes everything young.
    const since = beat.since > began ? Number.NEGATIVE_INFINITY : beat.since
    const { times, cost, isCut } = await lookAgain(ground, beat.times, since, this.#found, signal)
    const isFirst = beat.times === undefined
    beat.times = times
    beat.since = began - slack
    // The first look lists everything, and says nothing of what the next ones cost.
    beat.cost = isFirst ? 0 : cost
    beat.due = this.#clock.steady() + restAfter(beat.cost)
    if (!isCut) return
    this.#tooLarge.add(beat.root)
    this.#beats = this.#beats.filter((one) => one !== beat)
  }
}
