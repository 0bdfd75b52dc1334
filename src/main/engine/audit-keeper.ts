import type { AuditState } from '../../shared/audit-state.ts'
import type { EngineMessage } from '../../shared/engine-protocol.ts'
import type { Report } from '../../shared/report.ts'
import { onlyInCloud } from '../../shared/skipped-groups.ts'

/** What the engine says of an audit that was asked for. */
export type AuditMessage = Extract<EngineMessage, { audit: number }>

/** Between two notices of progress, in milliseconds. */
const noticeEvery = 100

/** The state of the audit that the window shows: the newest that was asked for, or all places as they were audited last. */
export class AuditKeeper {
  readonly #announce: (state: AuditState) => void
  #state: AuditState = { phase: 'idle' }
  #report: Report | undefined
  #audit = 0
  #pending: NodeJS.Timeout | undefined

  constructor(announce: (state: AuditState) => void) {
    this.#announce = announce
  }

  get state(): AuditState {
    return this.#state
  }

  /** The last one that the window could show, also while the next audit runs. */
  get report(): Report | undefined {
    return this.#report
  }

  /** Returns the number that the engine's messages on this audit carry. */
  begin(paths: string[]): number {
    this.#set({ phase: 'running', paths, progress: { ...nothingYet, placesTotal: paths.length } })
    return ++this.#audit
  }

  /** False where none runs. */
  cancel(): boolean {
    if (this.#state.phase !== 'running') return false
    this.#set({ phase: 'cancelled', paths: this.#state.paths })
    return true
  }

  fail(message: string): void {
    if (this.#state.phase === 'running') this.#set({ phase: 'failed', paths: this.#state.paths, message })
  }

  take(message: AuditMessage): void {
    if (message.audit !== this.#audit || this.#state.phase !== 'running') return
    const { paths } = this.#state
    if (message.type === 'progress') this.#set({ phase: 'running', paths, progress: message.progress })
    else if (message.type === 'done') this.#set({ phase: 'done', paths, report: message.report })
    else if (message.type === 'failed') this.#set({ phase: 'failed', paths, message: message.message })
    else if (message.type === 'cancelled') this.#set({ phase: 'cancelled', paths })
  }

  /** All places, audited without being asked: takes the place of what was known of them, and of nothing else. */
  takeScheduled(report: Report): void {
    if (this.#showsAllPlaces()) this.#set({ phase: 'done', paths: [], report })
  }

  /** Nothing is audited until the engine runs again. A report stays: it says when it was made. */
  stop(message: string): void {
    if (this.#state.phase !== 'done') this.#set({ phase: 'failed', paths: [], message })
  }

  /** Whether the report that is shown says so of this path. */
  saidOnlyInCloud(path: string): boolean {
    return (
      this.#state.phase === 'done' &&
      this.#state.report.skipped.some((skipped) => skipped.path === path && skipped.reason === onlyInCloud)
    )
  }

  #showsAllPlaces(): boolean {
    const state = this.#state
    return state.phase === 'idle' || (state.phase !== 'running' && state.paths.length === 0)
  }

  #set(state: AuditState): void {
    const isProgress = state.phase === 'running' && this.#state.phase === 'running'
    this.#state = state
    if (state.phase === 'done') this.#report = state.report
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
