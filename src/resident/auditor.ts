import { withState } from '../audit/places/place.ts'
import { Waiting } from '../audit/walk/waiting.ts'
import type { Finding, Place, Report } from '../shared/report.ts'
import type { Limit } from '../shared/resident.ts'
import type { Settings } from '../shared/settings.ts'
import type { AuditorOptions } from './auditor-options.ts'
import { type FullResult, fullAudit } from './audits/full.ts'
import { looksOf } from './audits/looks.ts'
import { saysBetter } from './audits/overtaken.ts'
import { partialAudit } from './audits/partial.ts'
import { remember, retold, saysWorse } from './audits/remember.ts'
import { limitsOf } from './limits.ts'
import { isInside, outermost } from './paths.ts'
import { Patrol } from './patrol/patrol.ts'
import { Proving } from './proof/proving.ts'
import { Mounted } from './schedule/mounted.ts'
import { Asking } from './silence/asking.ts'
import { LeftAlone } from './silence/left-alone.ts'
import { sentenceOf, whenNotAborted } from './stopping.ts'
import { Hints } from './watch/hints.ts'
import { isHeardOfInterest, isNoticedOfInterest } from './watch/of-interest.ts'
import { planWatch, type WatchPlan } from './watch/plan.ts'
import { Watcher } from './watch/watcher.ts'

/** A file may have been written while the audit that began then had not come to it. Milliseconds. */
const slack = 2000

/** Milliseconds that are given to watching from memory: a drive that does not answer must not keep the audit from beginning. */
const mostArming = 10_000

/** Looks: at all places, or at what was heard; and listens where backups lie. */
export class Auditor {
  readonly mounted = new Mounted()
  readonly patrol: Patrol
  readonly proving: Proving
  readonly #options: AuditorOptions
  readonly #watcher: Watcher
  readonly #hints: Hints
  readonly #leftAlone: LeftAlone
  #waiting = new Waiting()
  /** The same for what was heard. */
  readonly #looking = new Waiting()
  #plan: WatchPlan | undefined
  /** The last one of all places, as it was told. */
  #report: Report | undefined
  /** What partial audits found or missed while one of all places runs: that one may have come too early for it. */
  #meanwhile: Map<string, Finding | undefined> | undefined
  /** When the audit began whose findings are not watched yet. */
  #since: number | undefined

  constructor(options: AuditorOptions) {
    this.#options = options
    const { clock, due, changed, rounds, knowledge, leftAlone = [] } = options
    this.#leftAlone = new LeftAlone(leftAlone, clock, new Asking())
    const need = () => {
      rounds.need()
      due()
    }
    this.#hints = new Hints(clock, due, need, (folder) => this.#isRoot(folder))
    const told = (report: Report) => knowledge.told(report, false)
    this.proving = new Proving({ clock, rounds, due, told, hints: this.#hints })
    this.#watcher = new Watcher(
      {
        path: (path, isFolder) =>
          isHeardOfInterest(knowledge.memory, path, isFolder) && this.#hints.note(path),
        something: need,
        changed,
      },
      options.openWatch,
    )
    this.patrol = new Patrol(clock, {
      path: (path, isFolder) =>
        isNoticedOfInterest(knowledge.memory, path, isFolder) && this.#hints.note(path),
      bytes: need,
      isKnown: (path) => knowledge.memory.records.get(path)?.goneSince === null,
    })
    rounds.isPatrolled = () => this.#places !== undefined && this.patrol.coversAll(this.#places)
  }

  get watched(): number {
    return this.#watcher.watched
  }

  get leftAlone(): readonly string[] {
    return this.#leftAlone.folders
  }

  get limits(): Limit[] {
    const places = this.#places ?? []
    return limitsOf({ plan: this.#plan, failed: this.#watcher.failed, places, leftAlone: this.leftAlone })
  }

  /** Folders that do not answer; of those that an audit looks into or waits for. @param all what it waits for counts even so */
  async silent(all: boolean): Promise<string[]> {
    const waiting = [...this.#waiting.paths, ...this.#looking.paths]
    const { places = [], memory } = this.#options.knowledge
    const roots = [...places.map(({ path }) => path), ...memory.mounts]
    const points = waiting.map((path) => this.mounted.of(path))
    const silent = await this.#leftAlone.others([...points, ...waiting, ...roots])
    return outermost(silent.length === 0 && all ? waiting : silent)
  }

  /** Something was heard that is to be looked at now. */
  get hasHints(): boolean {
    return this.#places !== undefined && this.#hints.isDue
  }

  /** All places as they were last seen; undefined where nobody looked so far. */
  get #places(): readonly Place[] | undefined {
    return this.#options.knowledge.places
  }

  /** Before any audit, watches what is remembered, and hears what came there since the last one. Never rejects. */
  async arm(settings: Settings, signal: AbortSignal): Promise<void> {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(mostArming)])
    // The audit that follows says what is wrong, and which folder does not answer.
    await whenNotAborted(this.#armNow(settings, signal), soon).catch(() => {})
  }

  async #armNow(settings: Settings, signal: AbortSignal): Promise<void> {
    const { places, knowledge } = this.#options
    const { memory } = knowledge
    const last = Date.parse(memory.lastAudit ?? '')
    const found = await places(settings, signal, this.#leftAlone.folders)
    const asked = found.filter(({ path }) => !this.#leftAlone.holds(path))
    const seen = await Promise.all(asked.map((place) => withState(place)))
    if (this.#report) return
    knowledge.places = seen
    knowledge.missingMounts = this.mounted.missing(memory.mounts)
    this.#plan = await this.#planOf(seen)
    await this.#watcher.set(this.#plan.folders, Number.isNaN(last) ? 0 : last - slack)
  }

  #planOf(places: readonly Place[]): Promise<WatchPlan> {
    const records = [...this.#options.knowledge.memory.records.values()]
    const answering = records.filter(({ path }) => !this.#leftAlone.holds(path))
    return planWatch(places, answering)
  }

  /** Audits all places. Never rejects. */
  async full(asked: boolean, settings: Settings, signal: AbortSignal): Promise<void> {
    const { places, version, emit, clock, rounds, knowledge } = this.#options
    const began = { steady: clock.steady(), wall: clock.wall(), files: Date.now() }
    rounds.began()
    if (!asked) knowledge.began()
    const meanwhile = new Map<string, Finding | undefined>()
    this.#meanwhile = meanwhile
    const streaming = asked || rounds.wantsStreaming
    let withStreaming = false
    try {
      await this.#leftAlone.look()
      await this.mounted.look()
      this.mounted.hasChanged = false
      const missing = this.mounted.missing(knowledge.memory.mounts)
      const leftAlone = this.#leftAlone.folders
      this.#waiting = new Waiting()
      const result = await fullAudit({
        places: await whenNotAborted(places(settings, signal, leftAlone), signal),
        leftAlone,
        waiting: this.#waiting,
        memory: knowledge.memory,
        version,
        signal,
        background: !asked,
        streaming,
        earlier: this.#report,
        progress: (progress) => emit({ type: 'progress', progress, asked }),
      })
      withStreaming = result.withStreaming
      await this.mounted.look()
      signal.throwIfAborted()
      rounds.ended(clock.steady() - began.steady, withStreaming)
      const report = this.#take(result, missing, meanwhile)
      await this.patrol.follow(result.report.places, began.files - slack, (path) =>
        this.#leftAlone.holds(path),
      )
      knowledge.finished()
      emit({ type: 'report', report, asked })
      // They were looked at before it was known what all lies near them.
      for (const path of meanwhile.keys()) this.#hints.note(path)
      if (saysBetter(result.report, meanwhile, knowledge.memory.records)) rounds.need()
      this.#since = began.wall - slack
    } catch (error) {
      rounds.ended(clock.steady() - began.steady, withStreaming)
      const message = sentenceOf(error)
      if (!signal.aborted && !asked) knowledge.failed(message)
      if (!signal.aborted) emit({ type: 'failed', message, asked })
      else if (asked) emit({ type: 'cancelled' })
    } finally {
      this.#meanwhile = undefined
    }
  }

  /** Takes what an audit of all places saw, and answers with the report that is told. */
  #take(
    result: FullResult,
    missingBefore: readonly string[],
    meanwhile: ReadonlyMap<string, Finding | undefined>,
  ): Report {
    const { memory } = this.#options.knowledge
    // Where something lies though nothing is mounted, nothing has to be mounted.
    const away = [...missingBefore, ...this.mounted.missing(memory.mounts), ...this.#leftAlone.folders]
    const missing = [...new Set(away)].filter(
      (mount) => !result.seen.findings.some(({ path }) => isInside(mount, path)),
    )
    const told = remember(this.#options.knowledge, result, missing, meanwhile)
    this.#report = told
    this.proving.reported(told, meanwhile)
    const present = [...memory.records.values()].flatMap((one) => (one.goneSince === null ? [one.path] : []))
    memory.mounts = this.mounted.under(present, missing)
    return told
  }

  /** Watches where backups lie, by what the last audit found. */
  async listen(): Promise<void> {
    const since = this.#since
    if (since === undefined) return
    this.#since = undefined
    this.#plan = await this.#planOf(this.#places ?? [])
    await this.#watcher.set(this.#plan.folders, since)
  }

  /** Looks at what was heard. Never rejects. */
  async partial(settings: Settings, signal: AbortSignal): Promise<void> {
    const { knowledge, rounds, version } = this.#options
    const { paths, settled } = await this.#hints.take()
    if (paths.length === 0) return this.#hints.looked([], settled, [])
    await this.mounted.look()
    const missing = this.mounted.missing(knowledge.memory.mounts)
    try {
      const result = await partialAudit({
        paths,
        settled,
        places: this.#places ?? [],
        memory: knowledge.memory,
        // Whether it is gone or was moved only an audit of all places can tell, and one follows soon.
        mayBeGone: (path) =>
          settings.schedule !== 'adaptive' &&
          !this.#leftAlone.holds(path) &&
          !missing.some((mount) => isInside(mount, path)),
        leftAlone: this.#leftAlone.folders,
        waiting: this.#looking,
        version,
        signal,
      })
      signal.throwIfAborted()
      const { doubted, changes } = knowledge.absorb(result.seen, 0)
      this.#retell(result.changed)
      // What is shown now was judged with the keys near it alone.
      if (changes.some(({ change }) => change === 'exposed')) rounds.need()
      for (const [path, finding] of result.changed) this.#meanwhile?.set(path, finding)
      const isAll = result.there.size === paths.length && result.folders.size === 0
      if (doubted || result.doubted || !isAll) rounds.want()
      this.#hints.looked(paths, settled, await looksOf(result))
      this.proving.heard(result.findings)
    } catch {
      // Ended for an audit that the user asked for, or failed: an audit of all places sees it too.
      this.#hints.looked(paths, settled, [])
      rounds.need()
    }
  }

  /** A window still shows what was known before. */
  #retell(newer: ReadonlyMap<string, Finding | undefined>): void {
    const before = this.#report
    if (!before) return
    const report = retold(this.#options.knowledge, before, newer)
    if (!saysWorse(report, before)) return
    this.#report = report
    this.#options.emit({ type: 'report', report, asked: false })
  }

  /** Looks at these soon, whatever they are called. */
  note(paths: readonly string[]): void {
    for (const path of paths) this.#hints.note(path)
  }

  /** Watches nothing any more, and forgets what was heard. */
  async rest(): Promise<void> {
    this.patrol.clear()
    this.#hints.clear()
    await this.#watcher.set([], 0)
    this.#hints.clear()
  }

  async close(): Promise<void> {
    this.#hints.clear()
    await this.#watcher.close()
    this.#hints.clear()
  }

  /** A folder in which all of a place lies. */
  #isRoot(folder: string): boolean {
    return this.#places?.some(({ path }) => isInside(folder, path)) ?? true
  }
}
