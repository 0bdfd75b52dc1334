import type { ResidentEvent } from '../resident/resident.ts'
import type { EngineMessage } from '../shared/engine-protocol.ts'

/** What is needed of the resident. */
export interface Auditing {
  audit(): void
  cancel(): void
}

type Event = Extract<ResidentEvent, { type: 'progress' | 'report' | 'failed' | 'cancelled' }>

/** The audits of all places that the user asks the resident for: ties what it says of them to the number they were given. */
export class AskedAudit {
  readonly #resident: Auditing
  readonly #post: (message: EngineMessage) => void
  /** What runs, and what waits until a cancelled one has ended. */
  #running: { readonly audit: number; readonly cancelled: boolean } | undefined
  #next: number | undefined

  constructor(resident: Auditing, post: (message: EngineMessage) => void) {
    this.#resident = resident
    this.#post = post
  }

  start(audit: number): void {
    if (!this.#running) {
      this.#running = { audit, cancelled: false }
      this.#resident.audit()
    } else {
      this.cancel()
      this.#next = audit
    }
  }

  cancel(): void {
    if (this.#next !== undefined) this.#post({ type: 'cancelled', audit: this.#next })
    this.#next = undefined
    if (!this.#running || this.#running.cancelled) return
    this.#running = { ...this.#running, cancelled: true }
    this.#resident.cancel()
  }

  take(event: Event): void {
    if ('asked' in event && !event.asked) {
      if (event.type === 'report') this.#post({ type: 'scheduled', report: event.report })
    } else if (this.#running) {
      this.#takeAsked(event, this.#running.audit)
    }
  }

  #takeAsked(event: Event, audit: number): void {
    if (event.type === 'progress') {
      this.#post({ type: 'progress', audit, progress: event.progress })
      return
    }
    if (event.type === 'report') this.#post({ type: 'done', audit, report: event.report })
    else if (event.type === 'failed') this.#post({ type: 'failed', audit, message: event.message })
    else this.#post({ type: 'cancelled', audit })
    this.#running = undefined
    // The resident has not let go of this audit yet while it tells its end.
    setImmediate(() => this.#startNext())
  }

  #startNext(): void {
    const next = this.#next
    this.#next = undefined
    if (next !== undefined) this.start(next)
  }
}
