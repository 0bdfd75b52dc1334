import type { Bridge, Notice, NoticeName, RequestName } from '../shared/ipc.ts'

/** The last notice of one name; until there is one, and in the picture that is drawn before the scripts run, `first`. */
export class Heard<T> {
  readonly first: T
  readonly #listeners = new Set<() => void>()
  #now: T

  constructor(first: T) {
    this.first = first
    this.#now = first
  }

  readonly now = (): T => this.#now

  readonly take = (now: T): void => {
    this.#now = now
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** What the main process keeps and tells of under one name: as it is now, and each time it changes. */
export interface Kept<T> extends Heard<T> {
  /** Rejects with the sentence that says why the main process did not answer. */
  readonly answered: Promise<unknown>
}

export const hear = <N extends NoticeName, First extends Notice<N> | null>(
  bridge: Bridge,
  name: N,
  first: First,
): Heard<Notice<N> | First> => {
  const heard = new Heard<Notice<N> | First>(first)
  bridge.onNotice(name, heard.take)
  return heard
}

export const keep = <N extends NoticeName & RequestName, First extends Notice<N> | null>(
  bridge: Bridge,
  name: N,
  first: First,
): Kept<Notice<N> | First> => {
  const heard = hear(bridge, name, first)
  const answered = bridge.request(name).then((now) => {
    // A notice that came in the meantime is newer than this answer.
    if (heard.now() === first) heard.take(now as Notice<N>)
  })
  // Whoever shows it says why; until then nobody does.
  answered.catch(() => {})
  return Object.assign(heard, { answered })
}
