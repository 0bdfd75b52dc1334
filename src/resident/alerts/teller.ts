import type { MemoryRecord } from '../../shared/memory.ts'
import type { ExposedBackup } from '../../shared/resident.ts'
import type { Clock } from '../clock.ts'
import type { Emit } from '../event.ts'
import type { Memory } from '../memory/memory.ts'
import { Burst } from './burst.ts'
import { exposedAlert, noteTold, untold } from './told.ts'

export interface TellerOptions {
  readonly clock: Clock
  readonly emit: Emit
  readonly memory: () => Memory
  /** The exposed backups that count now: there, and not ignored. */
  readonly exposed: () => ExposedBackup[]
  /** The memory has changed by telling. */
  readonly told: () => void
}

/** Tells what the user does not know yet, once. What the window shows is known. */
export class Teller {
  readonly #options: TellerOptions
  readonly #burst: Burst
  #viewed: ReadonlySet<string> = new Set()
  #sealed: MemoryRecord[] = []

  constructor(options: TellerOptions) {
    this.#options = options
    this.#burst = new Burst(options.clock, () => this.#tell())
  }

  /** @param hold milliseconds in which the window may come to show it */
  ask(hold: number): void {
    if (this.#sealed.length > 0 || this.#news().length > 0) this.#burst.ask(hold)
  }

  /** The newest backup of an app is closed to others now. */
  addSealed(records: readonly MemoryRecord[]): void {
    this.#sealed.push(...records)
  }

  /** The backups that the window shows now. */
  viewing(backups: readonly string[]): void {
    this.#viewed = new Set(backups)
    this.#noteViewed()
  }

  /** The user deals with these now, so there is nothing to tell of them. */
  known(backups: readonly string[]): void {
    const isKnown = new Set(backups)
    noteTold(
      this.#options.memory(),
      this.#options.exposed().filter(({ backup }) => isKnown.has(backup)),
    )
  }

  close(): void {
    this.#burst.close()
  }

  #news(): ExposedBackup[] {
    return untold(this.#options.memory(), this.#options.exposed())
  }

  #noteViewed(): void {
    const viewed = this.#news().filter(({ backup }) => this.#viewed.has(backup))
    this.#sealed = this.#sealed.filter(({ backup }) => !this.#viewed.has(backup))
    if (viewed.length === 0) return
    noteTold(this.#options.memory(), viewed)
    this.#options.told()
  }

  #tell(): boolean {
    const { emit, memory, told } = this.#options
    this.#noteViewed()
    const news = this.#news()
    const alert = exposedAlert(news)
    const sealed = this.#sealed.splice(0)
    if (alert) emit({ type: 'alert', alert })
    for (const { backup, label, path } of sealed)
      emit({ type: 'alert', alert: { type: 'sealed', backup, label, path } })
    noteTold(memory(), news)
    if (alert || sealed.length > 0) told()
    return alert !== undefined || sealed.length > 0
  }
}
