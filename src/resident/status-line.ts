import type { Status } from '../shared/resident.ts'

/** Milliseconds in which changes of the status are gathered into one event. */
const gathering = 50

/** Emits the status when it has changed, and not more often than anyone can see. */
export class StatusLine {
  readonly #now: () => Status
  readonly #emit: (status: Status) => void
  #timer: NodeJS.Timeout | undefined
  #last = ''
  #closed = false

  constructor(now: () => Status, emit: (status: Status) => void) {
    this.#now = now
    this.#emit = emit
  }

  changed(): void {
    if (!this.#closed) this.#timer ??= setTimeout(() => this.flush(), gathering)
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const status = this.#now()
    const text = JSON.stringify(status)
    if (text === this.#last) return
    this.#last = text
    this.#emit(status)
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
