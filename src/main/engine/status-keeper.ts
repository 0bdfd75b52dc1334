import { isDeepStrictEqual } from 'node:util'
import type { Limit, Status } from '../../shared/resident.ts'

const atFirst: Status = {
  state: 'nothing',
  backups: 0,
  exposed: 0,
  newestExposed: [],
  ignores: [],
  lastAudit: null,
  failing: null,
  caughtUp: false,
  nextAudit: null,
  pausedUntil: null,
  watched: 0,
  looks: 0,
  limits: [],
}

/** How Sealwatch is doing, by the engine's last word and by whether the engine is there at all. */
export class StatusKeeper {
  readonly #announce: (status: Status) => void
  #told = atFirst
  #trouble: Limit | undefined

  constructor(announce: (status: Status) => void) {
    this.#announce = announce
  }

  get status(): Status {
    if (!this.#trouble) return this.#told
    return { ...this.#told, watched: 0, nextAudit: null, limits: [this.#trouble, ...this.#told.limits] }
  }

  take(status: Status): void {
    this.#change(() => {
      this.#told = status
    })
  }

  /** What keeps the engine from running, or undefined where it runs. */
  setTrouble(trouble: Limit | undefined): void {
    this.#change(() => {
      this.#trouble = trouble
    })
  }

  /** An engine that ended audits nothing. */
  engineEnded(): void {
    this.#change(() => {
      if (this.#told.state === 'auditing') this.#told = { ...this.#told, state: stateWithout(this.#told) }
    })
  }

  #change(change: () => void): void {
    const before = this.status
    change()
    if (!isDeepStrictEqual(before, this.status)) this.#announce(this.status)
  }
}

/** Nothing is said to be sealed that the engine did not call so. */
const stateWithout = ({ backups, exposed }: Status): Status['state'] => {
  if (exposed > 0) return 'exposed'
  return backups > 0 ? 'unknown' : 'nothing'
}
