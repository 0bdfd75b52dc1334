import { useEffect, useState } from 'react'
import { fromText } from '../../../shared/audit-state.ts'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Finding } from '../../../shared/report.ts'

/** What the report that is shown says of a path: undefined until that is known, null where it says nothing. */
export const useFinding = (bridge: Bridge, path: string): Finding | null | undefined => {
  const [finding, setFinding] = useState<Finding | null>()
  useEffect(() => {
    let wanted = true
    const end = (found: Finding | undefined) => {
      if (wanted) setFinding(found ?? null)
    }
    bridge.request('auditState').then(
      (text) => {
        const state = fromText(text)
        end(state.phase === 'done' ? state.report.findings.find((one) => one.path === path) : undefined)
      },
      () => end(undefined),
    )
    return () => {
      wanted = false
    }
  }, [bridge, path])
  return finding
}
