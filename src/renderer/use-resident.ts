import type { Bridge } from '../shared/ipc.ts'
import type { IgnoreRequest } from '../shared/memory.ts'
import type { Status } from '../shared/resident.ts'
import type { State } from './state.ts'
import { useKept } from './use-kept.ts'
import type { Run } from './use-problem.ts'

export interface ResidentView {
  /** null until the main process has answered for the first time. */
  readonly status: Status | null
  ignore(request: IgnoreRequest): void
  unignore(id: string): void
}

/** What Sealwatch does by itself, and what it was told to ignore. */
export const useResident = (bridge: Bridge, kept: State['status'], run: Run): ResidentView => ({
  status: useKept(kept, run),
  ignore: (request) => run(() => bridge.request('ignore', request)),
  unignore: (id) => run(() => bridge.request('unignore', { id })),
})
