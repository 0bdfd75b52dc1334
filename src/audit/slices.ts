/** Milliseconds between two chances for a timer, a message or an abort. */
const slice = 10

/** Does short pieces of work one after the other, without waiting for any, and lets other work in between from time to time. */
export class Slices {
  readonly #signal: AbortSignal
  #waiting: (() => void)[] = []

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  add(piece: () => void): void {
    this.#waiting.push(piece)
  }

  /** Does what was added; undefined where there is nothing. @throws what a piece throws, and the signal's reason */
  done(): Promise<void> | undefined {
    if (this.#waiting.length === 0) return undefined
    const pieces = this.#waiting
    this.#waiting = []
    return this.#run(pieces)
  }

  async #run(pieces: readonly (() => void)[]): Promise<void> {
    let until = performance.now() + slice
    for (const piece of pieces) {
      piece()
      if (performance.now() < until) continue
      await new Promise<void>((resolve) => setImmediate(resolve))
      this.#signal.throwIfAborted()
      until = performance.now() + slice
    }
  }
}
