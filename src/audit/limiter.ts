/** Runs tasks, at most `limit` at the same time, the others in the order in which they came. */
export class Limiter {
  readonly #limit: number
  readonly #waiting: (() => Promise<void>)[] = []
  #running = 0
  #idle: (() => void)[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Takes a task that never rejects. */
  run(task: () => Promise<void>): void {
    this.#waiting.push(task)
    this.#next()
  }

  /** Resolves once nothing runs or waits. */
  idle(): Promise<void> {
    if (this.#running === 0 && this.#waiting.length === 0) return Promise.resolve()
    return new Promise((resolve) => this.#idle.push(resolve))
  }

  #next(): void {
    while (this.#running < this.#limit) {
      const task = this.#waiting.shift()
      if (!task) break
      this.#running++
      task().finally(() => {
        this.#running--
        this.#next()
      })
    }
    if (this.#running === 0) for (const resolve of this.#idle.splice(0)) resolve()
  }
}
