import { randomUUID } from 'node:crypto'
import type { Trashed, TrashItem, TrashPlan } from '../../shared/trash.ts'
import type { Words } from '../../words/words.ts'
import { isMissing } from '../permitted-paths.ts'

export interface TrashOptions {
  /** What goes with some paths if all of `going` go. */
  readonly plan: (
    paths: readonly string[],
    going: readonly string[],
    withPlaces: boolean,
  ) => Promise<TrashItem[]>
  /** The system's own move to the trash. */
  readonly trashItem: (path: string) => Promise<void>
  /** These are gone now. */
  readonly moved: (paths: readonly string[]) => void
  /** In the language that is spoken now. */
  readonly words: () => Words
}

/** Moves findings to the trash: only what the last plan told, and only as it was told. Never deletes anything. */
export class Trash {
  readonly #options: TrashOptions
  #plan: TrashPlan | undefined
  /** Moves wait for each other, so that two of them never take both copies of one backup for the one that stays. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: TrashOptions) {
    this.#options = options
  }

  async plan(paths: readonly string[]): Promise<TrashPlan> {
    const items = await this.#options.plan(paths, paths, true)
    this.#plan = { plan: randomUUID(), items }
    return this.#plan
  }

  move(plan: string, paths: readonly string[]): Promise<Trashed> {
    const moved = this.#last.then(() => this.#move(plan, paths))
    this.#last = moved.catch(() => {})
    return moved
  }

  async #move(plan: string, paths: readonly string[]): Promise<Trashed> {
    const told = this.#plan?.plan === plan ? this.#plan.items : []
    const outcome: Trashed = []
    for (const path of new Set(paths)) {
      const item = told.find((one) => one.path === path)
      const message = item
        ? await this.#moveOne(item, paths)
        : this.#options.words()('errors.trash.notPlanned')
      outcome.push({ path, done: message === null, message })
    }
    const gone = outcome.flatMap(({ path, done }) => (done ? [path] : []))
    if (this.#plan?.plan === plan)
      this.#plan = { plan, items: told.filter(({ path }) => !gone.includes(path)) }
    if (gone.length > 0) this.#options.moved(gone)
    return outcome
  }

  /** Looks once more before each, because the one before may have taken a while. */
  async #moveOne(told: TrashItem, going: readonly string[]): Promise<string | null> {
    const { path } = told
    const words = this.#options.words()
    const [now] = await this.#options.plan([path], going, false)
    if (!now) return words('errors.trash.notPlanned')
    if (now.refusal !== null) return now.refusal
    if (now.onlyCopy && !told.onlyCopy) return words('errors.trash.lastCopy')
    try {
      await this.#options.trashItem(path)
    } catch {
      return words('errors.trash.noTrash')
    }
    return (await isMissing(path)) ? null : words('errors.trash.half')
  }
}
