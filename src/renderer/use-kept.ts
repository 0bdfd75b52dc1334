import { useEffect, useSyncExternalStore } from 'react'
import type { Heard, Kept } from './kept.ts'
import type { Run } from './use-problem.ts'

/** The last notice. */
export const useHeard = <T>(heard: Heard<T>): T =>
  useSyncExternalStore(heard.subscribe, heard.now, () => heard.first)

/** The same; where the main process did not answer, `run` is told why. */
export const useKept = <T>(kept: Kept<T>, run: Run): T => {
  useEffect(() => run(() => kept.answered), [kept, run])
  return useHeard(kept)
}
