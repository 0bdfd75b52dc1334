import type { IgnoreRequest } from '../shared/memory.ts'
import type { Proof, ProofQuestion } from '../shared/proof.ts'
import type { Report } from '../shared/report.ts'
import type { Status } from '../shared/resident.ts'
import { defaultSettings, type Settings } from '../shared/settings.ts'
import { type KnownFinding, knownFinding } from '../shared/trash.ts'
import { Auditor } from './auditor.ts'
import { type Clock, momentOf, systemClock } from './clock.ts'
import type { ResidentOptions } from './event.ts'
import { Knowledge } from './knowledge.ts'
import { Lane } from './lane.ts'
import type { Running } from './running.ts'
import { Paused } from './schedule/paused.ts'
import { Pulse } from './schedule/pulse.ts'
import { Rounds } from './schedule/rounds.ts'
import { attended, Stall } from './silence/stall.ts'
import { statusOf } from './status.ts'
import { StatusLine } from './status-line.ts'

export type { ResidentEvent, ResidentOptions } from './event.ts'

const never = Number.POSITIVE_INFINITY

/** After so many times of patience without a sign of life, an audit that waits for nothing known is given up too. */
const beyondMeasure = 5

/** Watches over the backups: remembers them, looks at what changes, and says what the user has to know. */
export class Resident {
  readonly #options: ResidentOptions
  readonly #clock: Clock
  readonly #knowledge: Knowledge
  readonly #status: StatusLine
  readonly #rounds: Rounds
  readonly #paused: Paused
  readonly #pulse: Pulse
  readonly #auditor: Auditor
  /** What runs beside an audit of all places, which may take long. */
  readonly #lanes: { readonly arming: Lane; readonly partial: Lane; readonly patrol: Lane }
  #settings: Settings = defaultSettings
  #running: Running | undefined
  #stall: Stall | undefined
  #asked = false
  #wasPaused = false
  #state: 'new' | 'open' | 'closed' = 'new'

  constructor(options: ResidentOptions) {
    const clock = options.clock ?? systemClock
    this.#options = options
    this.#clock = clock
    this.#knowledge = new Knowledge(options, clock, () => this.#status.changed())
    this.#rounds = new Rounds(clock)
    this.#paused = new Paused(clock)
    this.#pulse = new Pulse(clock, (slept) => void this.#beat(slept))
    this.#auditor = new Auditor({
      ...options,
      emit: (event) => {
        this.#stall?.heard()
        options.emit(event)
      },
      clock,
      knowledge: this.#knowledge,
      rounds: this.#rounds,
      due: () => this.#pump(),
      changed: () => this.#status.changed(),
    })
    const ended = () => {
      this.#status.changed()
      this.#pump()
    }
    this.#lanes = {
      arming: new Lane((signal) => this.#auditor.arm(this.#settings, signal), ended),
      partial: new Lane((signal) => this.#attended(this.#auditor.partial(this.#settings, signal)), ended),
      patrol: new Lane((signal) => this.#auditor.patrol.look(signal), ended),
    }
    this.#status = new StatusLine(
      () => this.#statusNow(),
      (status) => options.emit({ type: 'status', status }),
    )
  }

  /** Loads the memory, watches where backups lie by it, audits all places, then watches those that it found; resolves once it does. */
  async start(settings: Settings): Promise<void> {
    this.#settings = settings
    this.#paused.set(settings.pausedUntil)
    this.#wasPaused = this.#paused.until !== null
    await this.#knowledge.load()
    if (this.#state === 'closed') return
    this.#state = 'open'
    await this.#auditor.mounted.look()
    this.#knowledge.endIgnores()
    this.#status.flush()
    const { isNew } = this.#knowledge.memory
    if (!this.#wasPaused && (settings.schedule !== 'manual' || isNew)) {
      if (!isNew) await this.#lanes.arming.start()
      this.#rounds.hurry()
    }
    this.#pump()
    await this.#running?.ended
  }

  /** Takes other settings; other places are looked into at once. */
  configure(settings: Settings): void {
    const before = this.#settings
    this.#settings = settings
    this.#paused.set(settings.pausedUntil)
    const placesOf = ({ placesOff, placesAdded }: Settings) => JSON.stringify([placesOff, placesAdded])
    if (placesOf(before) !== placesOf(settings)) this.#rounds.hurry()
    this.#followPause()
    this.#status.changed()
    this.#pump()
  }

  /** Audits all places because the user asks for it; one on schedule that runs is ended. */
  audit(): void {
    if (this.#running?.kind === 'asked') return
    this.#asked = true
    this.#running?.abort.abort()
    this.#pump()
  }

  /** Ends the audit that runs; what was known stays known. */
  cancel(): void {
    if (this.#asked) this.#options.emit({ type: 'cancelled' })
    this.#asked = false
    this.#running?.abort.abort()
  }

  async ignore(request: IgnoreRequest): Promise<void> {
    await this.#knowledge.ignore(request)
    this.#status.changed()
  }

  async unignore(id: string): Promise<void> {
    await this.#knowledge.unignore(id)
    this.#status.changed()
  }

  /** The ids of the backups that the window shows now: they need not be told. */
  viewing(backups: readonly string[]): void {
    this.#knowledge.viewing(backups)
  }

  /** What it remembers to be there. */
  get findings(): KnownFinding[] {
    return this.#knowledge.present.map(knownFinding)
  }

  /**
   * How far the proof of a backup is that the user waits for. While it watches, it looks at once at what speaks for it.
   * @param chosen what the user audited besides all places
   */
  proof(question: ProofQuestion, chosen: Report | undefined): Promise<Proof> {
    return this.#auditor.proving.answer(question, chosen, this.#state === 'open' && !this.#isPaused)
  }

  /** The report of other places, no better than what is remembered of the files in it and of the keys near them. */
  told(...audited: Parameters<Knowledge['toldAlone']>): Promise<Report> {
    return this.#knowledge.toldAlone(...audited)
  }

  /** The user changed these through Sealwatch. */
  changed(paths: readonly string[]): void {
    if (this.#state === 'open') this.#auditor.note(paths)
  }

  /** The computer woke up: anything may have happened meanwhile. */
  woke(): void {
    this.#followPause()
    if (this.#settings.schedule !== 'manual') this.#rounds.hurry()
    this.#pump()
  }

  async close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#asked = false
    this.#pulse.close()
    this.#status.close()
    this.#running?.abort.abort()
    await Promise.all([this.#running?.ended, ...Object.values(this.#lanes).map((lane) => lane.stop())])
    await this.#auditor.close()
    await this.#knowledge.close()
  }

  /** Folders that do not answer, and are not looked into. */
  get leftAlone(): readonly string[] {
    return this.#auditor.leftAlone
  }

  get #isPaused(): boolean {
    return this.#paused.until !== null
  }

  /** Starts what is next, if nothing runs; else sets the timer for it. */
  #pump(): void {
    if (this.#state !== 'open') return
    if (!this.#isPaused && this.#auditor.hasHints) void this.#lanes.partial.start()
    if (this.#untilPatrol() === 0) void this.#lanes.patrol.start()
    const kind = this.#running ? undefined : this.#next()
    if (kind) this.#start(kind)
    const untilAudit = this.#isPaused || this.#running ? never : this.#rounds.wait(this.#settings.schedule)
    const looks = process.platform === 'linux' && !this.#isPaused && this.#settings.schedule !== 'manual'
    this.#pulse.next(Math.min(untilAudit, this.#untilPatrol()), looks)
  }

  /** A user who chose when to look wants no look in between. */
  #untilPatrol(): number {
    const isOn = this.#settings.schedule === 'adaptive' && !this.#isPaused && !this.#lanes.patrol.isRunning
    return isOn ? this.#auditor.patrol.wait() : never
  }

  #start(kind: 'asked' | 'scheduled'): void {
    const abort = new AbortController()
    if (kind === 'asked') this.#asked = false
    const running: Running = { kind, abort, ended: Promise.resolve() }
    this.#running = running
    this.#status.changed()
    const stall = new Stall({ patience: this.#options.patience, stalled: (times) => this.#stalled(times) })
    this.#stall = stall
    running.ended = this.#run(running).finally(() => {
      stall.end()
      this.#running = undefined
      if (this.#state === 'open') this.#status.flush()
      this.#pump()
    })
  }

  async #run(running: Running): Promise<void> {
    const { kind, abort } = running
    await this.#auditor.full(kind === 'asked', this.#settings, abort.signal)
    running.kind = 'listening'
    if (this.#isPaused || this.#state !== 'open') return
    this.#status.flush()
    await this.#auditor.listen()
  }

  /** A folder that does not answer would keep all waiting that is heard later. */
  #attended(work: Promise<void>): Promise<void> {
    return attended(work, { patience: this.#options.patience, stalled: () => this.#stalled(0) })
  }

  /** Only a folder that does not answer is a reason to stop, or silence beyond all measure. */
  async #stalled(times: number): Promise<boolean> {
    const isBeyond = times >= beyondMeasure
    const folders = await this.#auditor.silent(isBeyond)
    const isStuck = this.#state === 'open' && (folders.length > 0 || isBeyond)
    if (isStuck) this.#options.emit({ type: 'stuck', folders })
    return isStuck
  }

  #next(): 'asked' | 'scheduled' | undefined {
    if (this.#asked) return 'asked'
    if (this.#isPaused) return undefined
    return this.#rounds.wait(this.#settings.schedule) === 0 ? 'scheduled' : undefined
  }

  /** Looks at what no event tells. */
  async #beat(slept: boolean): Promise<void> {
    this.#followPause()
    if (this.#knowledge.endIgnores()) this.#status.changed()
    const isWatching = !this.#isPaused && this.#settings.schedule !== 'manual'
    if (isWatching) await this.#auditor.mounted.look()
    if (isWatching && (slept || this.#auditor.mounted.hasChanged)) this.#rounds.hurry()
    this.#pump()
  }

  #followPause(): void {
    const isPaused = this.#isPaused
    if (isPaused === this.#wasPaused) return
    this.#wasPaused = isPaused
    this.#status.changed()
    if (!isPaused) {
      this.#rounds.hurry()
      return
    }
    void this.#lanes.partial.stop()
    void this.#lanes.patrol.stop()
    void this.#auditor.rest()
    if (this.#running?.kind !== 'asked') this.#running?.abort.abort()
  }

  #statusNow(): Status {
    const { memory, places, missingMounts } = this.#knowledge
    const wait = this.#rounds.wait(this.#settings.schedule)
    const isPlanned = !this.#isPaused && Number.isFinite(wait)
    const kind = this.#running?.kind
    return statusOf({
      memory,
      places,
      missingMounts,
      auditing: kind === 'asked' || (kind === 'scheduled' && memory.isNew),
      caughtUp: this.#auditor.proving.hasReport,
      nextAudit: isPlanned ? momentOf(this.#clock.wall() + wait) : null,
      pausedUntil: this.#paused.until,
      watched: this.#auditor.watched,
      looks: this.#auditor.proving.looks,
      limits: this.#isPaused ? [] : this.#auditor.limits,
    })
  }
}
