import { useState } from 'react'
import type { AuditState } from '../shared/audit-state.ts'
import type { Report } from '../shared/report.ts'

export interface LastReport {
  readonly report: Report
  /** What was audited: all places where there is none, and then the memory knows its backups. */
  readonly paths: readonly string[]
  /** Why it is not of the latest audit; null where it is. */
  readonly older: 'running' | 'stopped' | null
}

/** The report of the last audit that was finished while the window was open: an audit that runs does not empty the list. */
export const useLastReport = (state: AuditState): LastReport | null => {
  const [last, setLast] = useState<Extract<AuditState, { phase: 'done' }> | null>(null)
  if (state.phase === 'done' && state !== last) setLast(state)
  const done = state.phase === 'done' ? state : last
  if (done === null) return null
  return {
    report: done.report,
    paths: done.paths,
    older: done === state ? null : state.phase === 'running' ? 'running' : 'stopped',
  }
}
