/** Runs tasks, at most `limit` at the same time, the others in the order in which they came. */
export class Limiter {
  readonly #limit: number
  readonly #waiting: (() => Promise<void>)[] = []
  #running = 0
  #idle: (() => void)[] = []
  #below: { readonly count: number; readonly resolve: () => void }[] = []

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

  /** Resolves once fewer than `count` tasks wait; undefined where that is so already. */
  below(count: number): Promise<void> | undefined {
    if (this.#waiting.length < count) return undefined
    return new Promise((resolve) => this.#below.push({ count, resolve }))
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
    if (this.#below.some(({ count }) => this.#waiting.length < count)) {
      const reached = this.#below.filter(({ count }) => this.#waiting.length < count)
      this.#below = this.#below.filter((one) => !reached.includes(one))
      for (const { resolve } of reached) resolve()
    }
    if (this.#running === 0) for (const resolve of this.#idle.splice(0)) resolve()
  }
}
