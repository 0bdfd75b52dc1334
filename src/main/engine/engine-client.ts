import type { AuditState } from '../../shared/audit-state.ts'
import type { Checked } from '../../shared/checked.ts'
import type { Discovery } from '../../shared/discovery.ts'
import type { EngineCommand, EngineMessage } from '../../shared/engine-protocol.ts'
import type { HeaderAnswer } from '../../shared/header.ts'
import type { GivenKey, Looking, PortraitAnswer, TriedKey } from '../../shared/looking.ts'
import type { IgnoreRequest } from '../../shared/memory.ts'
import type { Proof, ProofQuestion } from '../../shared/proof.ts'
import type { Report } from '../../shared/report.ts'
import type { Alert, Limit, Status } from '../../shared/resident.ts'
import type { Settings } from '../../shared/settings.ts'
import { type KnownFinding, knownFinding, type TrashItem } from '../../shared/trash.ts'
import type { Words } from '../../words/words.ts'
import { AuditKeeper } from './audit-keeper.ts'
import { LeftAlone } from './left-alone.ts'
import { Questions } from './questions.ts'
import { StatusKeeper } from './status-keeper.ts'
import { type EngineProcess, type Loss, Supervisor } from './supervisor.ts'

export interface EngineOptions {
  readonly fork: () => EngineProcess
  readonly version: string
  /** Where the engine keeps its memory. */
  readonly dataFolder: string
  readonly settings: Settings
  /** In the language that is spoken now. */
  readonly words: () => Words
  /** A sentence of the engine, fit to be shown. */
  readonly said: (sentence: string) => string
  readonly onAuditState: (state: AuditState) => void
  readonly onStatus: (status: Status) => void
  readonly onAlert: (alert: Alert) => void
  /** How far a key was tried on a file. */
  readonly onLooking: (looking: Looking) => void
  /** The engine was lost again and again. Told once, until it has held out. */
  readonly onTrouble: (sentence: string) => void
}

/** From this loss in a row on, the user is told. */
const toldFrom = 3

/** What it means that the engine does not stay, and what to do, said as the engine says its own limits. */
export const trouble: Limit = {
  why: 'The engine of Sealwatch ended three times in a row, so new backups go unseen.',
  todo: 'Sealwatch keeps trying. Quit it and start it again; your files are unchanged.',
}

/** What an engine that is already running is given to take an order, in milliseconds. */
const patience = 2000

/** The engine as the rest of the main process sees it. */
export class EngineClient {
  readonly #options: EngineOptions
  readonly #supervisor: Supervisor
  readonly #audit: AuditKeeper
  readonly #status: StatusKeeper
  readonly #questions = new Questions()
  /** Findings that a person had downloaded and judged, by path. */
  readonly #checked = new Map<string, KnownFinding>()
  #settings: Settings
  readonly #leftAlone = new LeftAlone()
  #viewed: readonly string[] = []
  /** The last process ended while it audited all places by itself. */
  #wasLost = false
  /** The running process has said something, so it has opened. */
  #awake = false
  #impatient: NodeJS.Timeout | undefined

  constructor(options: EngineOptions) {
    this.#options = options
    this.#settings = options.settings
    this.#audit = new AuditKeeper(options.onAuditState)
    this.#status = new StatusKeeper(options.onStatus)
    this.#supervisor = new Supervisor({
      fork: options.fork,
      opening: () => this.#opening(),
      take: (message) => this.#take(message),
      lost: (loss, times) => this.#lost(loss, times),
      recovered: () => this.#status.setTrouble(undefined),
    })
  }

  get auditState(): AuditState {
    return this.#audit.state
  }

  get status(): Status {
    return this.#status.status
  }

  open(): void {
    this.#supervisor.start()
  }

  /** Audits these, or all places where there are none. A running audit ends. */
  start(paths: string[]): void {
    const command = { type: 'start', audit: this.#audit.begin(paths), paths } as const
    clearTimeout(this.#impatient)
    if (this.#awake) this.#impatient = setTimeout(() => this.#insist(command), patience)
    this.#supervisor.send(command)
  }

  cancel(): void {
    if (this.#audit.cancel()) this.#supervisor.sendIfRunning({ type: 'cancel' })
  }

  configure(settings: Settings): void {
    this.#settings = settings
    this.#supervisor.sendIfRunning({ type: 'configure', settings })
  }

  discover(): Promise<Discovery> {
    return this.#ask((id) => ({ type: 'discover', id }))
  }

  async check(path: string): Promise<Checked> {
    const checked = await this.#ask<Checked>((id) => ({ type: 'check', id, path }))
    if (checked.finding) this.#checked.set(path, knownFinding(checked.finding))
    return checked
  }

  /** The last report that the window could show. */
  get report(): Report | undefined {
    return this.#audit.report
  }

  /** Its findings, and what was downloaded and judged since the app started. */
  get reported(): readonly KnownFinding[] {
    const found = (this.report?.findings ?? []).map(knownFinding)
    const paths = new Set(found.map(({ path }) => path))
    return [...found, ...[...this.#checked.values()].filter(({ path }) => !paths.has(path))]
  }

  /** Those of these paths that the engine remembers as findings. */
  remembered(paths: readonly string[]): Promise<readonly KnownFinding[]> {
    return this.#ask((id) => ({ type: 'remember', id, paths: [...paths] }))
  }

  header(path: string): Promise<HeaderAnswer> {
    return this.#ask((id) => ({ type: 'header', id, path }))
  }

  /** Whether a key opens a backup. The key is sent on and kept nowhere here. */
  tryKey(path: string, key: GivenKey): Promise<TriedKey> {
    return this.#ask((id) => ({ type: 'tryKey', id, path, key }))
  }

  portray(path: string): Promise<PortraitAnswer> {
    return this.#ask((id) => ({ type: 'portray', id, path }))
  }

  stopLooking(): void {
    this.#supervisor.sendIfRunning({ type: 'stopLooking' })
  }

  /** What goes with some paths if all of `going` go. */
  planTrash(paths: readonly string[], going: readonly string[], withPlaces: boolean): Promise<TrashItem[]> {
    const findings = [...this.reported]
    return this.#ask((id) => ({
      type: 'planTrash',
      id,
      paths: [...paths],
      going: [...going],
      findings,
      withPlaces,
    }))
  }

  proof(question: ProofQuestion): Promise<Proof> {
    return this.#ask((id) => ({ type: 'prove', id, question }))
  }

  /** These went or changed by the user's own doing. */
  changed(paths: readonly string[]): void {
    this.#supervisor.sendIfRunning({ type: 'changed', paths: [...paths] })
  }

  ignore(request: IgnoreRequest): Promise<void> {
    return this.#ask((id) => ({ type: 'ignore', id, request }))
  }

  unignore(ignore: string): Promise<void> {
    return this.#ask((id) => ({ type: 'unignore', id, ignore }))
  }

  /** The backups that the user has before the eyes. */
  viewing(backups: readonly string[]): void {
    this.#viewed = backups
    this.#supervisor.sendIfRunning({ type: 'viewing', backups: [...backups] })
  }

  /** The computer was asleep. */
  woke(): void {
    this.#supervisor.sendIfRunning({ type: 'woke' })
  }

  saidOnlyInCloud(path: string): boolean {
    return this.#audit.saidOnlyInCloud(path)
  }

  close(): Promise<void> {
    clearTimeout(this.#impatient)
    return this.#supervisor.close()
  }

  #opening(): EngineCommand[] {
    this.#awake = false
    const { version, dataFolder } = this.#options
    const leftAlone = this.#leftAlone.now
    const lost = this.#wasLost
    this.#wasLost = false
    const open = { type: 'open', version, dataFolder, settings: this.#settings, leftAlone, lost } as const
    return this.#viewed.length === 0 ? [open] : [open, { type: 'viewing', backups: [...this.#viewed] }]
  }

  /** A new process starts sooner than one that hangs comes to an end. */
  #insist(command: EngineCommand): void {
    this.#forget()
    this.#supervisor.replace()
    this.#supervisor.send(command)
  }

  #ask<T>(question: (id: number) => EngineCommand): Promise<T> {
    return this.#questions.ask<T>((id) => this.#supervisor.send(question(id)))
  }

  #take(message: EngineMessage): void {
    this.#awake = true
    if ('audit' in message) {
      clearTimeout(this.#impatient)
      this.#audit.take(
        message.type === 'failed' ? { ...message, message: this.#options.said(message.message) } : message,
      )
    } else if (message.type === 'discovered') this.#questions.answer(message.id, message.discovery)
    else if (message.type === 'checked') this.#questions.answer(message.id, message.checked)
    else if ('answer' in message) this.#questions.answer(message.id, message.answer)
    else if (message.type === 'did') this.#questions.answer(message.id, undefined)
    else if (message.type === 'refused')
      this.#questions.refuse(message.id, () => this.#options.said(message.message))
    else if (message.type === 'scheduled') this.#audit.takeScheduled(message.report)
    else if (message.type === 'status') this.#status.take(message.status)
    else if (message.type === 'alert') this.#options.onAlert(message.alert)
    else if (message.type === 'looking') this.#options.onLooking(message.looking)
    else if (message.type === 'stuck') {
      this.#leftAlone.add(message.folders)
      this.#supervisor.giveUp()
    } else if (message.type === 'confused') this.#audit.fail(this.#options.said(message.message))
  }

  /** Whether the process is at the audit of all places with which it begins by itself. */
  get #beginsWithAudit(): boolean {
    const { introduced, schedule } = this.#settings
    const { caughtUp, state } = this.#status.status
    return introduced && schedule !== 'manual' && state !== 'paused' && !caughtUp
  }

  #lost(loss: Loss, times: number): void {
    this.#forget()
    // One that was asked for is told by its state, and losses in a row by `trouble`.
    this.#wasLost = this.#beginsWithAudit && this.#audit.state.phase !== 'running' && times < toldFrom
    this.#audit.fail(this.#options.words()(`errors.engine.${loss}`))
    this.#status.engineEnded()
    if (times < toldFrom) return
    const sentences = `${this.#options.said(trouble.why)} ${this.#options.said(trouble.todo)}`
    this.#audit.stop(sentences)
    this.#status.setTrouble(trouble)
    if (times === toldFrom) this.#options.onTrouble(sentences)
  }

  /** Nothing more is heard of what the last process was asked. */
  #forget(): void {
    clearTimeout(this.#impatient)
    this.#questions.refuseAll((words) => words('errors.engine.unanswered'))
  }
}
