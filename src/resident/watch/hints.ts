import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock } from '../clock.ts'
import { upwards } from '../paths.ts'

/** Milliseconds from the first event at a path to the first look at it. */
const first = 100

/** Then the waits grow, from the first to the last, until nothing has changed between two looks. */
const growing = { from: 400, to: 10_000 } as const

/** Looking rests so many times as long as the last look took, so that a folder in which much happens costs little. */
const rest = 4

/** How long a file has to be still to be whole, in milliseconds. */
const settling = 2_000

/** Of more events in one folder the folder is looked into, of more in all everything. */
const mostInFolder = 16
const mostHints = 400

interface Hint {
  due: number
  wait: number
  /** When something was last heard of it. */
  heard: number
  /** What lay there at the last look. */
  sign: string | undefined
  /** The verdict is out; only whether it is whole is waited for. */
  decided: boolean
}

/** What was found out about a hint. */
export interface Look {
  readonly path: string
  /** Stands for what lies there now; the same sign twice means that it is still. */
  readonly sign: string
  /** `open`: nothing can be told yet. `decided`: only whether it is whole. `closed`: nothing more to see. */
  readonly state: 'open' | 'decided' | 'closed'
}

/** Paths of which something was heard, and when to look at them. */
export class Hints {
  readonly #clock: Clock
  readonly #due: () => void
  readonly #tooMuch: () => void
  readonly #isRoot: (folder: string) => boolean
  readonly #hints = new Map<string, Hint>()
  #timer: NodeJS.Timeout | undefined
  #timerDue = Number.POSITIVE_INFINITY
  #taken = 0
  #notBefore = 0

  /**
   * @param due it is time to look @param tooMuch more was heard than can be looked at one by one
   * @param isRoot whether a folder is too large to be looked into as a whole
   */
  constructor(clock: Clock, due: () => void, tooMuch: () => void, isRoot: (folder: string) => boolean) {
    this.#clock = clock
    this.#due = due
    this.#tooMuch = tooMuch
    this.#isRoot = isRoot
  }

  note(path: string): void {
    const known = this.#hints.get(dirname(path)) ?? this.#hints.get(path)
    if (known) {
      known.heard = this.#clock.steady()
      return
    }
    if (this.#hints.size >= mostHints) this.#gather()
    if (this.#hints.has(dirname(path))) return
    if (this.#hints.size >= mostHints) this.#tooMuch()
    else this.#set(path, first)
    this.#arm()
  }

  #set(path: string, wait: number): void {
    const heard = this.#clock.steady()
    this.#hints.set(path, { due: heard + wait, wait: growing.from, heard, sign: undefined, decided: false })
  }

  /** Whether a path, or a folder that it lies in, is still being looked at. */
  holds(path: string): boolean {
    return [...upwards(path)].some((part) => this.#hints.has(part))
  }

  get isDue(): boolean {
    return this.#next() <= this.#clock.steady()
  }

  /** The paths to look at now, and which of them have been still. */
  async take(): Promise<{ paths: string[]; settled: Set<string> }> {
    const now = this.#clock.steady()
    this.#taken = now
    this.#gather()
    const paths: string[] = []
    const settled = new Set<string>()
    for (const [path, hint] of this.#hints) {
      if (hint.due > now) continue
      const sign = hint.decided ? await signOf(path) : hint.sign
      const isStill = sign !== undefined && sign === hint.sign && now - hint.heard >= settling
      // A verdict that is out stays; the file is read again only once it is whole, or gone.
      if (hint.decided && sign !== undefined && !isStill) {
        hint.sign = sign
        hint.due = now + settling
        continue
      }
      if (isStill) settled.add(path)
      paths.push(path)
    }
    return { paths, settled }
  }

  /** What was seen; a path that was taken and is not among them is done with. */
  looked(taken: readonly string[], settled: ReadonlySet<string>, looks: readonly Look[]): void {
    const now = this.#clock.steady()
    this.#notBefore = now + (now - this.#taken) * rest
    const byPath = new Map(looks.map((look) => [look.path, look]))
    for (const path of taken) {
      const hint = this.#hints.get(path)
      const look = byPath.get(path)
      if (!hint) continue
      const isDone = !look || look.state === 'closed' || (settled.has(path) && look.sign === hint.sign)
      if (isDone && hint.heard <= this.#taken) {
        this.#hints.delete(path)
        continue
      }
      hint.sign = look?.sign
      hint.decided = look?.state === 'decided'
      hint.due = now + (hint.decided ? settling : hint.wait)
      hint.wait = Math.min(hint.wait * 2, growing.to)
    }
    this.#arm()
  }

  clear(): void {
    this.#hints.clear()
    clearTimeout(this.#timer)
    this.#timerDue = Number.POSITIVE_INFINITY
  }

  /** Many files of one folder become the folder. */
  #gather(): void {
    const folders = Map.groupBy(this.#hints.keys(), (path) => dirname(path))
    for (const [folder, paths] of folders) {
      if (paths.length <= mostInFolder) continue
      const isRoot = this.#isRoot(folder)
      for (const path of paths.slice(isRoot ? mostInFolder : 0)) this.#hints.delete(path)
      if (isRoot) this.#tooMuch()
      else this.#set(folder, 0)
    }
  }

  #next(): number {
    const due = Math.min(Number.POSITIVE_INFINITY, ...[...this.#hints.values()].map((hint) => hint.due))
    return Math.max(due, this.#notBefore)
  }

  #arm(): void {
    const due = this.#next()
    if (due === this.#timerDue) return
    clearTimeout(this.#timer)
    this.#timerDue = due
    if (due === Number.POSITIVE_INFINITY) return
    this.#timer = setTimeout(
      () => {
        this.#timerDue = Number.POSITIVE_INFINITY
        // Timers may be a little early.
        if (this.isDue) this.#due()
        else this.#arm()
      },
      Math.max(0, Math.ceil(due - this.#clock.steady())),
    )
  }
}

/** Size and time of change of what lies at a path; undefined where nothing does. */
export const signOf = async (path: string): Promise<string | undefined> => {
  try {
    const { size, mtimeMs } = await lstat(path)
    return `${size} ${mtimeMs}`
  } catch {
    return undefined
  }
}
