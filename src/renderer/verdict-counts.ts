import type { Backup } from '../shared/report.ts'
import { type ReadableBy, readableByOrder } from '../shared/verdict.ts'

export interface VerdictCount {
  readonly verdict: ReadableBy
  readonly count: number
}

/** How many backups have each verdict, worst first; only those that occur. */
export const countVerdicts = (backups: readonly Pick<Backup, 'readableBy'>[]): VerdictCount[] =>
  readableByOrder.toReversed().flatMap((verdict) => {
    const count = backups.filter(({ readableBy }) => readableBy === verdict).length
    return count > 0 ? [{ verdict, count }] : []
  })
