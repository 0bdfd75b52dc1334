import { basename } from 'node:path'
import { nameRule } from '../audit/formats/index.ts'
import { stubbedName } from '../audit/io/cloud-stub.ts'
import { Waiting } from '../audit/walk/waiting.ts'
import type { Proof, ProofQuestion } from '../shared/proof.ts'
import type { Finding, Report } from '../shared/report.ts'
import type { Limit } from '../shared/resident.ts'
import type { Settings } from '../shared/settings.ts'
import { type FullResult, fullAudit } from './audits/full.ts'
import { looksOf } from './audits/looks.ts'
import { partialAudit } from './audits/partial.ts'
import type { Clock } from './clock.ts'
import type { ResidentOptions } from './event.ts'
import type { Knowledge } from './knowledge.ts'
import { limitsOf } from './limits.ts'
import { coverageOf } from './memory/coverage.ts'
import { isInside } from './paths.ts'
import { proofOf } from './proof/proof.ts'
import { Mounted } from './schedule/mounted.ts'
import type { Rounds } from './schedule/rounds.ts'
import { Asking } from './silence/asking.ts'
import { answersWithin, LeftAlone } from './silence/left-alone.ts'
import { sentenceOf, whenNotAborted } from './stopping.ts'
import { Hints } from './watch/hints.ts'
import { planWatch, type WatchPlan } from './watch/plan.ts'
import { Watcher } from './watch/watcher.ts'

/** Milliseconds after the report of an audit in which a window that shows it can say so, before it is told as news. */
const windowAnswers = 1500

/** A file may have been written while the audit that began then had not come to it. Milliseconds. */
const slack = 2000

export interface AuditorOptions extends ResidentOptions {
  readonly clock: Clock
  readonly knowledge: Knowledge
  readonly rounds: Rounds
  /** There is something to look at. */
  readonly due: () => void
  readonly changed: () => void
}

/** Looks: at all places, or at what was heard; and listens where backups lie. */
export class Auditor {
  readonly mounted = new Mounted()
  readonly #options: AuditorOptions
  readonly #watcher: Watcher
  readonly #hints: Hints
  readonly #asking = new Asking()
  readonly #leftAlone: LeftAlone
  #waiting = new Waiting()
  #plan: WatchPlan | undefined
  #report: Report | undefined
  /** What was seen of changes since that report. */
  readonly #heardOf = new Map<string, Finding>()
  #looks = 0
  /** When the audit began whose findings are not watched yet. */
  #since: number | undefined

  constructor(options: AuditorOptions) {
    this.#options = options
    const { clock, due, changed, rounds, leftAlone = [] } = options
    this.#leftAlone = new LeftAlone(leftAlone, clock, this.#asking)
    const need = () => {
      rounds.need()
      due()
    }
    this.#hints = new Hints(clock, due, need, (folder) => this.#isRoot(folder))
    this.#watcher = new Watcher(
      { path: (path, isFolder) => this.#heard(path, isFolder), something: need, changed },
      options.openWatch,
    )
  }

  get watched(): number {
    return this.#watcher.watched
  }

  get leftAlone(): readonly string[] {
    return this.#leftAlone.folders
  }

  /** How many times it has looked: another number means that there may be news. */
  get looks(): number {
    return this.#looks
  }

  get limits(): Limit[] {
    const places = this.#report?.places ?? []
    const leftAlone = this.#leftAlone.folders
    return limitsOf({ plan: this.#plan, failed: this.#watcher.failed, places, leftAlone })
  }

  /** Folders that do not answer; of those that an audit looks into or waits for. @param all what it waits for counts even so */
  async silent(all: boolean): Promise<string[]> {
    const waiting = this.#waiting.paths
    const roots = this.#report?.places.map(({ path }) => path) ?? []
    const asked = new Set([...waiting.map((path) => this.mounted.of(path)), ...waiting, ...roots])
    for (const mount of this.#options.knowledge.memory.mounts) asked.add(mount)
    const left = [...asked].filter((path) => !this.#leftAlone.holds(path))
    const silent = await this.#asking.silent(left, answersWithin)
    const folders = silent.length === 0 && all ? waiting : silent
    // What lies in another of them says nothing more.
    return folders.filter((one) => !folders.some((other) => other !== one && isInside(other, one)))
  }

  /** Something was heard that is to be looked at now. */
  get hasHints(): boolean {
    return this.#report !== undefined && this.#hints.isDue
  }

  /** Audits all places. Never rejects. */
  async full(asked: boolean, settings: Settings, signal: AbortSignal): Promise<void> {
    const { places, version, emit, clock, rounds, knowledge } = this.#options
    const began = { steady: clock.steady(), wall: clock.wall() }
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
        version,
        signal,
        streaming,
        earlier: this.#report,
        progress: (progress) => emit({ type: 'progress', progress, asked }),
      })
      withStreaming = result.withStreaming
      await this.mounted.look()
      signal.throwIfAborted()
      rounds.ended(clock.steady() - began.steady, withStreaming)
      this.#take(result, missing)
      emit({ type: 'report', report: result.report, asked })
      this.#since = began.wall - slack
    } catch (error) {
      rounds.ended(clock.steady() - began.steady, withStreaming)
      if (!signal.aborted) emit({ type: 'failed', message: sentenceOf(error), asked })
      else if (asked) emit({ type: 'cancelled' })
    }
  }

  #take({ report, seen }: FullResult, missingBefore: readonly string[]): void {
    const { knowledge } = this.#options
    const { memory } = knowledge
    // Where something lies though nothing is mounted, nothing has to be mounted.
    const away = [...missingBefore, ...this.mounted.missing(memory.mounts), ...this.#leftAlone.folders]
    const missing = [...new Set(away)].filter(
      (mount) => !seen.findings.some(({ path }) => isInside(mount, path)),
    )
    const labels = new Map(report.backups.map(({ id, label }) => [id, label]))
    this.#report = report
    this.#heardOf.clear()
    this.#looks++
    knowledge.places = report.places
    knowledge.missingMounts = missing
    knowledge.absorb(
      {
        findings: seen.findings,
        labelOf: ({ backup }) => labels.get(backup) ?? backup,
        covers: coverageOf(seen, missing),
        full: true,
      },
      windowAnswers,
    )
    const present = [...memory.records.values()].flatMap((one) => (one.goneSince === null ? [one.path] : []))
    memory.mounts = this.mounted.under(present, missing)
  }

  /** Watches where backups lie, by what the last audit found. */
  async listen(): Promise<void> {
    const since = this.#since
    if (since === undefined) return
    this.#since = undefined
    const records = [...this.#options.knowledge.memory.records.values()]
    this.#plan = await planWatch(
      this.#report?.places ?? [],
      records.filter(({ path }) => !this.#leftAlone.holds(path)),
    )
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
        places: this.#report?.places ?? [],
        memory: knowledge.memory,
        // Whether it is gone or was moved only an audit of all places can tell, and one follows soon.
        mayBeGone: (path) =>
          settings.schedule !== 'adaptive' &&
          !this.#leftAlone.holds(path) &&
          !missing.some((mount) => isInside(mount, path)),
        version,
        signal,
      })
      signal.throwIfAborted()
      for (const finding of result.findings) this.#heardOf.set(finding.path, finding)
      const { doubted } = knowledge.absorb(result.seen, 0)
      const isAll = result.there.size === paths.length && result.folders.size === 0
      if (doubted || result.doubted || !isAll) rounds.want()
      this.#hints.looked(paths, settled, await looksOf(result))
      this.#looks++
    } catch {
      // Ended for an audit that the user asked for, or failed: an audit of all places sees it too.
      this.#hints.looked(paths, settled, [])
      rounds.need()
    }
  }

  /**
   * How far the proof of a backup is that is waited for.
   * @param chosen what the user audited besides all places @param goesOn whether it may look further by itself
   */
  async proof(question: ProofQuestion, chosen: Report | undefined, goesOn: boolean): Promise<Proof> {
    const { clock, rounds, due } = this.#options
    const proof = await proofOf(question, {
      reports: [this.#report, chosen].filter((report) => report !== undefined),
      heard: this.#heardOf,
      isWaitedFor: (path) => this.#hints.holds(path),
      wall: clock.wall(),
    })
    if (!goesOn || !this.#report) return proof
    const isHeld = proof.state !== 'arriving' || proof.stopped || this.#hints.holds(proof.path)
    if (!isHeld) this.#hints.note(proof.path)
    if (proof.state === 'looking') rounds.need()
    if (proof.state === 'looking') due()
    return proof
  }

  /** Looks at these soon, whatever they are called. */
  note(paths: readonly string[]): void {
    for (const path of paths) this.#hints.note(path)
  }

  /** Watches nothing any more, and forgets what was heard. */
  async rest(): Promise<void> {
    this.#hints.clear()
    await this.#watcher.set([], 0)
    this.#hints.clear()
  }

  async close(): Promise<void> {
    this.#hints.clear()
    await this.#watcher.close()
    this.#hints.clear()
  }

  /** Of what happens to a file only what may be a backup or a key is of interest. */
  #heard(path: string, isFolder: boolean): void {
    const name = basename(path).normalize('NFC')
    const isTelling = isFolder || nameRule(stubbedName(name) ?? name) !== undefined
    if (isTelling || this.#options.knowledge.memory.records.has(path)) this.#hints.note(path)
  }

  /** A folder in which all of a place lies. */
  #isRoot(folder: string): boolean {
    return this.#report?.places.some(({ path }) => isInside(folder, path)) ?? true
  }
}
