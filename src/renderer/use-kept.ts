import { useEffect, useState } from 'react'
import type { Bridge, Notice, NoticeName, RequestName } from '../shared/ipc.ts'
import type { Run } from './use-problem.ts'

/** What the main process keeps and tells of under one name: as it is now, and each time it changes; null until it answered. */
export const useKept = <N extends NoticeName & RequestName>(
  bridge: Bridge,
  name: N,
  run: Run,
): Notice<N> | null => {
  const [kept, setKept] = useState<Notice<N> | null>(null)
  useEffect(() => {
    let current = true
    const unsubscribe = bridge.onNotice(name, (now) => setKept(() => now))
    run(async () => {
      const now = (await bridge.request(name)) as Notice<N>
      // A notice that came in the meantime is newer than this answer.
      if (current) setKept((known) => known ?? now)
    })
    return () => {
      current = false
      unsubscribe()
    }
  }, [bridge, name, run])
  return kept
}
