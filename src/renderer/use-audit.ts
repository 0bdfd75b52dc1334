import { useCallback, useEffect, useState } from 'react'
import type { AuditState, Bridge } from '../shared/ipc.ts'

export interface Audit {
  /** null until the main process has answered for the first time. */
  readonly state: AuditState | null
  /** Why the last request was not done, as a sentence; null where all went well. */
  readonly problem: string | null
  /** Audits these, or all places that are switched on where there is none. */
  start(paths: readonly string[]): void
  /** Asks for a folder and audits it. Does nothing where the user closes the dialog. */
  chooseFolder(): void
  cancel(): void
  dismissProblem(): void
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The window's view of the one audit that the main process runs. */
export const useAudit = (bridge: Bridge): Audit => {
  const [state, setState] = useState<AuditState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    let current = true
    const fail = (error: unknown) => {
      if (current) setProblem(messageOf(error))
    }
    const unsubscribe = bridge.onNotice('auditState', setState)
    bridge.request('auditState').then((now) => {
      // A notice that came in the meantime is newer than this answer.
      if (current) setState((known) => known ?? now)
    }, fail)
    return () => {
      current = false
      unsubscribe()
    }
  }, [bridge])

  const run = useCallback((work: () => Promise<unknown>) => {
    setProblem(null)
    work().catch((error: unknown) => setProblem(messageOf(error)))
  }, [])

  return {
    state,
    problem,
    start: (paths) => run(() => bridge.request('startAudit', { paths: [...paths] })),
    chooseFolder: () =>
      run(async () => {
        const folder = await bridge.request('chooseFolder')
        if (folder !== null) await bridge.request('startAudit', { paths: [folder] })
      }),
    cancel: () => run(() => bridge.request('cancelAudit')),
    dismissProblem: () => setProblem(null),
  }
}
