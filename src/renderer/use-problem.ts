import { useCallback, useState } from 'react'

/** Runs what the user asked for; where it is not done, keeps the sentence that says why. */
export type Run = (work: () => Promise<unknown>) => void

export interface ProblemNote {
  /** Why the last request was not done; null where all went well. */
  readonly problem: string | null
  run: Run
  dismiss(): void
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** One note for the whole window: it tells of the last thing that the user asked for. */
export const useProblem = (): ProblemNote => {
  const [problem, setProblem] = useState<string | null>(null)
  const run = useCallback<Run>((work) => {
    setProblem(null)
    work().catch((error: unknown) => setProblem(messageOf(error)))
  }, [])
  return { problem, run, dismiss: () => setProblem(null) }
}
