import { type EngineCommand, type EngineMessage, engineMessageSchema } from '../shared/engine-protocol.ts'
import type { AuditState } from '../shared/ipc.ts'

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

  constructor(fork: () => EngineProcess, version: string, announce: (state: AuditState) => void) {
    this.#fork = fork
    this.#version = version
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
    process.postMessage({ type: 'start', paths, version: this.#version })
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
    return process
  }

  #drop(): void {
    const process = this.#process
    this.#process = undefined
    this.#busy = false
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
    if (message.type !== 'progress') this.#busy = false
    if (this.#state.phase !== 'running') return
    const { paths } = this.#state
    if (message.type === 'progress') this.#set({ phase: 'running', paths, progress: message.progress })
    else if (message.type === 'done') this.#set({ phase: 'done', paths, report: message.report })
    else if (message.type === 'failed') this.#set({ phase: 'failed', paths, message: message.message })
    else this.#set({ phase: 'cancelled', paths })
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
