import { useEffect, useRef } from 'react'
import type { Open } from '../shared/ipc.ts'
import type { Audit } from './use-audit.ts'

/** The finding that the window was opened for. */
export interface Pointed {
  readonly backup: string
  readonly path: string
  /** Differs each time that something is pointed at, also where it is the same finding. */
  readonly opened: Open
}

/**
 * Finds what the window was opened for in the result of all places. A backup that has just appeared is in no result yet: then all
 * places are audited, once.
 */
export const usePointed = (opened: Open | null, audit: Audit): Pointed | null => {
  const asked = useRef<Open | null>(null)
  const { state } = audit
  const wanted = opened?.what === 'finding' && opened.backup !== null && opened.path !== null ? opened : null
  const known =
    state.phase === 'done' &&
    state.paths.length === 0 &&
    state.report.findings.some(({ path }) => path === wanted?.path)

  useEffect(() => {
    if (!wanted || known || asked.current === wanted || state.phase === 'running') return
    asked.current = wanted
    audit.start([])
  }, [wanted, known, state, audit])

  return wanted && known ? { backup: wanted.backup ?? '', path: wanted.path ?? '', opened: wanted } : null
}
