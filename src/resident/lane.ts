/** Work of which one piece runs at a time, beside whatever else runs. */
export class Lane {
  readonly #work: (signal: AbortSignal) => Promise<void>
  readonly #ended: () => void
  #abort: AbortController | undefined
  #running: Promise<void> | undefined

  /** @param work may reject only with the signal's reason @param ended is called after each piece */
  constructor(work: (signal: AbortSignal) => Promise<void>, ended: () => void) {
    this.#work = work
    this.#ended = ended
  }

  get isRunning(): boolean {
    return this.#running !== undefined
  }

  /** Starts a piece, or waits for the one that runs. */
  start(): Promise<void> {
    this.#running ??= this.#run()
    return this.#running
  }

  async stop(): Promise<void> {
    this.#abort?.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const abort = new AbortController()
    this.#abort = abort
    try {
      await this.#work(abort.signal)
    } catch (error) {
      if (!abort.signal.aborted) throw error
    }
    this.#running = undefined
    this.#ended()
  }
}
