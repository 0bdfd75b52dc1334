import type { Progress } from '../shared/audit-event.ts'
import type { Change } from '../shared/memory.ts'
import type { Place, Report } from '../shared/report.ts'
import type { Alert, Status } from '../shared/resident.ts'
import type { Settings } from '../shared/settings.ts'
import type { Clock } from './clock.ts'
import type { OpenWatch } from './watch/folder-watch.ts'

/**
 * What a rim is told. `asked`: the audit was started by the user. A `report` is one of all places; between two audits it comes
 * again where what was seen since is worse.
 */
export type ResidentEvent =
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'alert'; readonly alert: Alert }
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'progress'; readonly progress: Progress; readonly asked: boolean }
  | { readonly type: 'report'; readonly report: Report; readonly asked: boolean }
  /** `message` is one sentence for the user. */
  | { readonly type: 'failed'; readonly message: string; readonly asked: boolean }
  | { readonly type: 'cancelled' }
  /**
   * What runs does not go on, since these folders do not answer. The threads that wait for them cannot be had back: a new process
   * that leaves them alone takes over.
   */
  | { readonly type: 'stuck'; readonly folders: readonly string[] }

export type Emit = (event: ResidentEvent) => void

export interface ResidentOptions {
  /** Where it remembers; undefined where it remembers only while it runs. */
  readonly dataFolder: string | undefined
  /** The name of the file in it; `memory.json` where it is left out. */
  readonly memoryName?: string
  /** The version of Sealwatch, for reports. */
  readonly version: string
  /** Folders that are not looked into for a while, because they kept an earlier process waiting. */
  readonly leftAlone?: readonly string[]
  /** An earlier process ended before its first audit did. */
  readonly lost?: boolean
  /** The places to look into, given by the rim and asked for before each audit. */
  readonly places: (
    settings: Settings,
    signal: AbortSignal,
    leftAlone: readonly string[],
  ) => Promise<readonly Place[]>
  readonly emit: Emit
  /** In tests: a clock that can be set, and watches that fail as no real one would. */
  readonly clock?: Clock
  /** In tests: milliseconds in which an audit shows that it goes on. */
  readonly patience?: number
  readonly openWatch?: OpenWatch
}
