import type { Clock } from './clock.ts'
import type { ResidentOptions } from './event.ts'
import type { Knowledge } from './knowledge.ts'
import type { Rounds } from './schedule/rounds.ts'

/** What the auditor shares with the resident that it looks for. */
export interface AuditorOptions extends ResidentOptions {
  readonly clock: Clock
  readonly knowledge: Knowledge
  readonly rounds: Rounds
  /** There is something to look at. */
  readonly due: () => void
  readonly changed: () => void
}
