import { type EngineCommand, type EngineMessage, engineMessageSchema } from '../../shared/engine-protocol.ts'

/** What is needed of Electron's UtilityProcess. */
export interface EngineProcess {
  postMessage(command: EngineCommand): void
  kill(): void
  on(event: 'message' | 'exit' | 'error', listener: (value: unknown) => void): unknown
}

/** Why a process was given up: it ended by itself, said what cannot be read, says nothing any more, or cannot go on. */
export type Loss = 'ended' | 'unreadable' | 'silent' | 'stuck'

export interface SupervisorOptions {
  readonly fork: () => EngineProcess
  /** The first commands of each process. */
  readonly opening: () => readonly EngineCommand[]
  readonly take: (message: EngineMessage) => void
  /** @param times in a row, this one included */
  readonly lost: (loss: Loss, times: number) => void
  /** The process has held out after it was lost. */
  readonly recovered: () => void
}

/** Milliseconds until a lost process is replaced: the first time, the second, and from then on. */
const backOff = [1000, 5000, 30_000]

/** How often the process is asked whether it is there, in milliseconds. It is given up once it owes two answers, and in order once it gives one. */
const heartbeat = 60_000

/** What a process is given to end by itself, in milliseconds. */
const farewell = 2000

/** Keeps one process of the engine running: replaces it when it is lost, the later the more often that happens. */
export class Supervisor {
  readonly #options: SupervisorOptions
  #process: EngineProcess | undefined
  #losses = 0
  #owed = 0
  #closing = false
  #restart: NodeJS.Timeout | undefined
  #beat: NodeJS.Timeout | undefined

  constructor(options: SupervisorOptions) {
    this.#options = options
  }

  /** Sends to the process, which is started if none runs. */
  send(command: EngineCommand): void {
    if (!this.#closing) this.#running().postMessage(command)
  }

  /** Sends to the process if there is one; the next one is told by its opening. */
  sendIfRunning(command: EngineCommand): void {
    this.#process?.postMessage(command)
  }

  /** Takes a new process for one that hangs. */
  replace(): void {
    this.#drop()
    this.start()
  }

  /** Gives up a process that says itself that it cannot go on. */
  giveUp(): void {
    this.#lose('stuck')
  }

  start(): void {
    if (!this.#closing) this.#running()
  }

  /** Resolves once the process has ended, be it by itself or by force. */
  async close(): Promise<void> {
    this.#closing = true
    clearTimeout(this.#restart)
    const process = this.#process
    if (!process) return
    const ended = new Promise<void>((resolve) => process.on('exit', () => resolve()))
    process.postMessage({ type: 'close' })
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, farewell))
    await Promise.race([ended, timeout])
    this.#drop()
  }

  #running(): EngineProcess {
    if (this.#process) return this.#process
    clearTimeout(this.#restart)
    const process = this.#options.fork()
    const ifCurrent = (act: (value: unknown) => void) => (value: unknown) => {
      if (process === this.#process) act(value)
    }
    process.on(
      'message',
      ifCurrent((message) => this.#receive(message)),
    )
    process.on(
      'exit',
      ifCurrent(() => this.#lose('ended')),
    )
    // Without a listener a fatal error of the engine would be thrown in this process; `exit` follows it.
    process.on('error', () => {})
    this.#process = process
    this.#owed = 0
    this.#beat = setInterval(() => this.#askForLife(), heartbeat).unref()
    for (const command of this.#options.opening()) process.postMessage(command)
    return process
  }

  #receive(sent: unknown): void {
    const hasHeldOut = this.#owed > 0
    this.#owed = 0
    const message = engineMessageSchema.safeParse(sent)
    if (!message.success) {
      this.#lose('unreadable')
      return
    }
    if (hasHeldOut) this.#recover()
    if (message.data.type !== 'alive') this.#options.take(message.data)
  }

  #askForLife(): void {
    if (this.#owed >= 2) {
      this.#lose('silent')
    } else {
      this.#owed++
      this.#process?.postMessage({ type: 'ping' })
    }
  }

  #lose(loss: Loss): void {
    this.#drop()
    if (this.#closing) return
    const wait = backOff[Math.min(this.#losses, backOff.length - 1)]
    this.#losses++
    this.#restart = setTimeout(() => this.start(), wait)
    this.#options.lost(loss, this.#losses)
  }

  #recover(): void {
    if (this.#losses === 0) return
    this.#losses = 0
    this.#options.recovered()
  }

  #drop(): void {
    const process = this.#process
    this.#process = undefined
    clearInterval(this.#beat)
    process?.kill()
  }
}
