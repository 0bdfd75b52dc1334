import { type Checked, onlyInCloud } from '../shared/checked.ts'
import type { Discovery } from '../shared/discovery.ts'
import { type EngineCommand, type EngineMessage, engineMessageSchema } from '../shared/engine-protocol.ts'
import type { AuditState } from '../shared/ipc.ts'
import type { Settings } from '../shared/settings.ts'
import { UserError } from './user-error.ts'

/** What the client needs of Electron's UtilityProcess. */
export interface EngineProcess {
  postMessage(command: EngineCommand): void
  kill(): void
  on(event: 'message' | 'exit' | 'error', listener: (value: unknown) => void): unknown
}

/** Between two notices of progress, in milliseconds. */
const noticeEvery = 100

const crashed =
  'The audit stopped half way because its engine ended. Your files are unchanged. Start the audit again.'
const unreadable =
  'The audit stopped because its engine gave an answer that Sealwatch cannot read. Your files are unchanged. Start the audit again.'

const unanswered =
  'Sealwatch could not find this out because its engine ended. Your files are unchanged. Ask again.'

interface Question {
  resolve(answer: unknown): void
  reject(error: UserError): void
}

/**
 * Keeps the engine's process and turns what it says into the state of the audit. A process that dies or talks nonsense
 * ends the audit with a sentence; the next audit gets a new process.
 */
export class EngineClient {
  readonly #fork: () => EngineProcess
  readonly #version: string
  readonly #announce: (state: AuditState) => void
  #state: AuditState = { phase: 'idle' }
  #process: EngineProcess | undefined
  /** The process has not yet answered its last `start` to the end, be it cancelled or not. */
  #busy = false
  #pending: NodeJS.Timeout | undefined
  #settings: Settings
  readonly #asked = new Map<number, Question>()
  #questions = 0

  constructor(
    fork: () => EngineProcess,
    version: string,
    settings: Settings,
    announce: (state: AuditState) => void,
  ) {
    this.#fork = fork
    this.#version = version
    this.#settings = settings
    this.#announce = announce
  }

  get state(): AuditState {
    return this.#state
  }

  start(paths: string[]): void {
    // A new process starts sooner than a busy one, or one that hangs, comes to an end.
    if (this.#busy) this.#drop()
    const process = this.#running()
    this.#busy = true
    this.#set({ phase: 'running', paths, progress: { ...nothingYet, placesTotal: paths.length } })
    process.postMessage({ type: 'start', paths })
  }

  configure(settings: Settings): void {
    this.#settings = settings
    this.#process?.postMessage({ type: 'configure', settings })
  }

  discover(): Promise<Discovery> {
    return this.#ask((id) => ({ type: 'discover', id })) as Promise<Discovery>
  }

  check(path: string): Promise<Checked> {
    return this.#ask((id) => ({ type: 'check', id, path })) as Promise<Checked>
  }

  /** Whether the report that is shown says so of this path. */
  saidOnlyInCloud(path: string): boolean {
    return (
      this.#state.phase === 'done' &&
      this.#state.report.skipped.some((skipped) => skipped.path === path && skipped.reason === onlyInCloud)
    )
  }

  cancel(): void {
    if (this.#state.phase !== 'running') return
    this.#process?.postMessage({ type: 'cancel' })
    this.#set({ phase: 'cancelled', paths: this.#state.paths })
  }

  #running(): EngineProcess {
    if (this.#process) return this.#process
    const process = this.#fork()
    const ifCurrent = (act: (value: unknown) => void) => (value: unknown) => {
      if (process === this.#process) act(value)
    }
    process.on(
      'message',
      ifCurrent((message) => this.#receive(message)),
    )
    process.on(
      'exit',
      ifCurrent(() => this.#fail(crashed)),
    )
    // Without a listener a fatal error of the engine would be thrown in this process; `exit` follows it.
    process.on('error', () => {})
    this.#process = process
    process.postMessage({ type: 'open', version: this.#version, settings: this.#settings })
    return process
  }

  #ask(question: (id: number) => EngineCommand): Promise<unknown> {
    const id = this.#questions++
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.#running().postMessage(question(id))
    })
  }

  #drop(): void {
    const process = this.#process
    this.#process = undefined
    this.#busy = false
    for (const { reject } of this.#asked.values()) reject(new UserError(unanswered))
    this.#asked.clear()
    process?.kill()
  }

  #fail(message: string): void {
    this.#drop()
    if (this.#state.phase === 'running') this.#set({ phase: 'failed', paths: this.#state.paths, message })
  }

  #receive(sent: unknown): void {
    const message = engineMessageSchema.safeParse(sent)
    if (!message.success) this.#fail(unreadable)
    else this.#take(message.data)
  }

  #take(message: EngineMessage): void {
    if (message.type === 'discovered') this.#answer(message.id, message.discovery)
    else if (message.type === 'checked') this.#answer(message.id, message.checked)
    else this.#takeAudit(message)
  }

  #takeAudit(message: Exclude<EngineMessage, { id: number }>): void {
    if (message.type !== 'progress') this.#busy = false
    if (this.#state.phase !== 'running') return
    const { paths } = this.#state
    if (message.type === 'progress') this.#set({ phase: 'running', paths, progress: message.progress })
    else if (message.type === 'done') this.#set({ phase: 'done', paths, report: message.report })
    else if (message.type === 'failed') this.#set({ phase: 'failed', paths, message: message.message })
    else this.#set({ phase: 'cancelled', paths })
  }

  #answer(id: number, answer: unknown): void {
    this.#asked.get(id)?.resolve(answer)
    this.#asked.delete(id)
  }

  #set(state: AuditState): void {
    const isProgress = state.phase === 'running' && this.#state.phase === 'running'
    this.#state = state
    if (isProgress) {
      this.#pending ??= setTimeout(() => this.#tell(), noticeEvery)
    } else {
      this.#tell()
    }
  }

  #tell(): void {
    clearTimeout(this.#pending)
    this.#pending = undefined
    this.#announce(this.#state)
  }
}

const nothingYet = {
  placesDone: 0,
  placesTotal: 0,
  foldersSeen: 0,
  filesSeen: 0,
  judged: 0,
  found: 0,
  current: '',
}
