import { randomUUID } from 'node:crypto'
import type { Trashed, TrashItem, TrashPlan } from '../../shared/trash.ts'
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
}

const notPlanned = 'This was not part of what you were told: look at it again before you move it.'
const lastCopy =
  'The copy that was to stay is gone or has changed, and this is the last one: look at it again before you move it.'
const noTrash =
  'The system could not move it to the trash. It is still there; you can delete it in its folder, which cannot be undone.'
const half = 'The system says that it moved it, but it is still there.'

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
      const message = item ? await this.#moveOne(item, paths) : notPlanned
      outcome.push({ path, done: message === null, message })
    }
    const gone = outcome.flatMap(({ path, done }) => (done ? [path] : []))
    if (this.#plan?.plan === plan)
      this.#plan = { plan, items: told.filter(({ path }) => !gone.includes(path)) }
    if (gone.length > 0) this.#options.moved(gone)
    return outcome
  }

  /** Looks once more before each, because the one before may have taken a while. What was refused stays refused. */
  async #moveOne(told: TrashItem, going: readonly string[]): Promise<string | null> {
    const { path } = told
    if (told.refusal !== null) return told.refusal
    const [now] = await this.#options.plan([path], going, false)
    if (!now || !isSameFinding(now, told)) return notPlanned
    if (now.refusal !== null) return now.refusal
    if (now.onlyCopy && !told.onlyCopy) return lastCopy
    try {
      await this.#options.trashItem(path)
    } catch {
      return noTrash
    }
    return (await isMissing(path)) ? null : half
  }
}

/** False where another file lies at the path, and was judged meanwhile. */
const isSameFinding = ({ finding: now }: TrashItem, { finding: told }: TrashItem): boolean =>
  now?.size === told?.size && now?.modifiedAt === told?.modifiedAt
