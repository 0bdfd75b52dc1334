import { useMemo } from 'react'
import { type AuditState, fromText } from '../shared/audit-state.ts'
import type { Bridge } from '../shared/ipc.ts'
import type { State } from './state.ts'
import { useKept } from './use-kept.ts'
import type { Run } from './use-problem.ts'

export interface Audit {
  readonly state: AuditState
  /** Audits these, or all places that are switched on where there is none. */
  start(paths: readonly string[]): void
  /** Asks for a folder and audits it. Does nothing where the user closes the dialog. */
  chooseFolder(): void
  cancel(): void
}

/** The window's view of the one audit that the main process runs. */
export const useAudit = (bridge: Bridge, kept: State['auditState'], run: Run): Audit => {
  const text = useKept(kept, run)
  const state = useMemo(() => fromText(text), [text])
  return {
    state,
    start: (paths) => run(() => bridge.request('startAudit', { paths: [...paths] })),
    chooseFolder: () =>
      run(async () => {
        const folder = await bridge.request('chooseFolder')
        if (folder !== null) await bridge.request('startAudit', { paths: [folder] })
      }),
    cancel: () => run(() => bridge.request('cancelAudit')),
  }
}
