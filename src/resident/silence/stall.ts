/** Milliseconds without a sign of life after which an audit is looked at. */
const usualPatience = 3 * 60_000

export interface StallOptions {
  /** The usual one where undefined. */
  readonly patience: number | undefined
  /** @param times how often in a row nothing was heard for that long; the answer says whether that was all */
  readonly stalled: (times: number) => Promise<boolean>
}

/** Notices that something which should go on does not. */
export class Stall {
  readonly #options: StallOptions
  #timer: NodeJS.Timeout | undefined
  #times = 0
  #ended = false
  /** It was silent for so long, and is being looked at: the next time begins after that. */
  #isLookedAt = false

  constructor(options: StallOptions) {
    this.#options = options
    this.#begin()
  }

  /** It goes on. */
  heard(): void {
    this.#times = 0
    if (!this.#ended && !this.#isLookedAt) this.#timer?.refresh()
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }

  #begin(): void {
    this.#timer = setTimeout(async () => {
      this.#isLookedAt = true
      const isOver = await this.#options.stalled(++this.#times)
      this.#isLookedAt = false
      if (!isOver && !this.#ended) this.#begin()
    }, this.#options.patience ?? usualPatience)
  }
}

/** Has a piece of work attended to until it ends. */
export const attended = async (work: Promise<void>, options: StallOptions): Promise<void> => {
  const stall = new Stall(options)
  await work.finally(() => stall.end())
}
