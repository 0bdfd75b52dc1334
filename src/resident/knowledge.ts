import { isDeepStrictEqual } from 'node:util'
import type { KeySearchLog } from '../audit/keys-beside/search-log.ts'
import { Waiting } from '../audit/walk/waiting.ts'
import type { IgnoreRequest, MemoryRecord } from '../shared/memory.ts'
import type { Place, Report } from '../shared/report.ts'
import type { ExposedBackup } from '../shared/resident.ts'
import { oneMore } from './alerts/failures.ts'
import { newlySealed } from './alerts/sealed.ts'
import { Teller } from './alerts/teller.ts'
import { followTold } from './alerts/told.ts'
import { withUnprovenKeys } from './audits/known-keys.ts'
import { type Clock, momentOf } from './clock.ts'
import type { Emit, ResidentOptions } from './event.ts'
import { exposedBackups } from './exposed.ts'
import { addIgnore, backupsOf, endIgnores, removeIgnore } from './memory/ignores.ts'
import { Memory } from './memory/memory.ts'
import { MemoryStore, memoryPath } from './memory/memory-file.ts'
import { type Merged, merge } from './memory/merge.ts'
import type { Seen } from './memory/seen.ts'
import { toldReport } from './memory/told-report.ts'
import { nearest } from './paths.ts'
import { thereIn, withoutIgnored } from './status.ts'
import { lostAudit } from './stopping.ts'

/** The memory is written when something has happened, and otherwise so often, in milliseconds, for the times in it. */
const writeEvery = 60 * 60_000

/** What is known of the backups and of what the user knows of them. */
export class Knowledge {
  memory = new Memory()
  /** As the last audit saw them; undefined before the first. */
  places: readonly Place[] | undefined
  missingMounts: readonly string[] = []
  readonly #clock: Clock
  readonly #emit: Emit
  readonly #store: MemoryStore
  readonly #teller: Teller
  #written: number
  /** An audit of an earlier process did not finish, which counts once another one starts by itself. */
  #isLost: boolean

  constructor(options: ResidentOptions, clock: Clock, changed: () => void) {
    this.#clock = clock
    this.#emit = options.emit
    this.#written = clock.steady()
    this.#isLost = options.lost ?? false
    this.#store = new MemoryStore(memoryPath(options.dataFolder, options.memoryName), (message) =>
      options.emit({ type: 'alert', alert: { type: 'memory', message } }),
    )
    this.#teller = new Teller({
      clock,
      emit: options.emit,
      memory: () => this.memory,
      exposed: () => this.#exposed(),
      told: () => {
        void this.save()
        changed()
      },
    })
  }

  async load(): Promise<void> {
    this.memory = await this.#store.load()
  }

  /**
   * Takes in what an audit saw, says what changed, and tells what the user has to know.
   * @param hold milliseconds in which the window may come to show it, so that it need not be told
   */
  absorb(seen: Seen, hold: number): Merged {
    const { memory } = this
    const isFirst = memory.isNew
    const now = momentOf(this.#clock.wall())
    const merged = merge(memory, seen, now)
    for (const change of merged.changes) this.#emit({ type: 'change', change })
    const { present } = this
    followTold(memory, exposedBackups(present), merged.changes, (path) => memory.records.get(path)?.backup)
    const hadEnded = this.#endIgnores()
    if (seen.full)
      this.#teller.addSealed(
        newlySealed(
          memory,
          withoutIgnored(memory, present),
          this.#clock.wall(),
          isFirst ? undefined : merged.silent,
        ),
      )
    this.#teller.ask(hold)
    const isOld = this.#clock.steady() - this.#written >= writeEvery
    if (merged.changes.length > 0 || isFirst || hadEnded || isOld) void this.save()
    return merged
  }

  /** An audit starts by itself. */
  began(): void {
    if (this.#isLost) this.failed(lostAudit)
    this.#isLost = false
  }

  /** An audit that started by itself did not finish. @param why one sentence */
  failed(why: string): void {
    const before = this.memory.failures
    const failures = oneMore(before, why, this.#clock.wall())
    if (isDeepStrictEqual(failures, before)) return
    this.memory.failures = failures
    if (failures.told && !before?.told) this.#emit({ type: 'alert', alert: { type: 'failing' } })
    void this.save()
  }

  /** An audit of all places has finished. */
  finished(): void {
    this.#isLost = false
    if (!this.memory.failures) return
    this.memory.failures = null
    void this.save()
  }

  /** The records of what is not gone. */
  get present(): MemoryRecord[] {
    return [...this.memory.records.values()].filter(({ goneSince }) => goneSince === null)
  }

  /** The report of an audit as whoever shows or uses it gets it. @param all whether it is of all places */
  told(report: Report, all: boolean): Report {
    const { memory, missingMounts } = this
    return toldReport(report, { memory, missingMounts, there: all ? thereIn(this) : undefined })
  }

  /** The same of an audit of other places, with what its search for keys left. @throws the signal's reason */
  async toldAlone(report: Report, log: KeySearchLog, signal: AbortSignal): Promise<Report> {
    const options = { memory: this.memory, log, waiting: new Waiting(), signal }
    const told = this.told(await withUnprovenKeys(report, options), false)
    // What lies outside of them counts, and was not to be seen anyway.
    const known = new Set(report.skipped.map(({ path }) => path))
    const isOwn = (path: string) => known.has(path) || nearest(report.places, path) !== undefined
    return { ...told, skipped: told.skipped.filter(({ path }) => isOwn(path)) }
  }

  /** Ends what is ignored no longer, and says whether anything was. */
  endIgnores(): boolean {
    const ended = this.#endIgnores()
    if (ended) {
      this.#teller.ask(0)
      void this.save()
    }
    return ended
  }

  async ignore(request: IgnoreRequest): Promise<void> {
    addIgnore(this.memory, request, momentOf(this.#clock.wall()))
    await this.save()
  }

  async unignore(id: string): Promise<void> {
    const ignore = removeIgnore(this.memory, id)
    if (ignore) this.#teller.known(backupsOf(this.memory, ignore))
    await this.save()
  }

  viewing(backups: readonly string[]): void {
    this.#teller.viewing(backups)
  }

  async save(): Promise<void> {
    this.#written = this.#clock.steady()
    await this.#store.save(this.memory)
  }

  async close(): Promise<void> {
    this.#teller.close()
    await this.save()
    await this.#store.close()
  }

  /** What ended by itself is told again, if there is still something to tell. */
  #endIgnores(): boolean {
    const ended = endIgnores(this.memory, this.#clock.wall())
    for (const ignore of ended)
      for (const backup of backupsOf(this.memory, ignore)) this.memory.told.delete(backup)
    return ended.length > 0
  }

  #exposed(): ExposedBackup[] {
    return exposedBackups(withoutIgnored(this.memory, thereIn(this)))
  }
}
