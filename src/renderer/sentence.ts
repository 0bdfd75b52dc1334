import type { Report } from '../shared/report.ts'
import { isExposed, type ReadableBy, readableByOrder, weakest } from '../shared/verdict.ts'
import { strings } from './strings.ts'

export interface VerdictCount {
  readonly verdict: ReadableBy
  readonly count: number
}

/** What a report comes down to. */
export interface Conclusion {
  /** The verdict of the weakest backup; null where none was found. */
  readonly verdict: ReadableBy | null
  readonly sentence: string
  /** How many backups have each verdict, worst first; only those that occur. */
  readonly counts: readonly VerdictCount[]
}

export const conclude = ({ backups }: Pick<Report, 'backups'>): Conclusion => {
  const counts = [...readableByOrder].reverse().flatMap((verdict) => {
    const count = backups.filter((backup) => backup.readableBy === verdict).length
    return count > 0 ? [{ verdict, count }] : []
  })
  const verdict = weakest(backups.map(({ readableBy }) => readableBy))
  return { verdict, counts, sentence: sentenceOf(verdict, counts, backups.length) }
}

/** One sentence about the weakest backups. It never says more of the others than that they exist. */
const sentenceOf = (verdict: ReadableBy | null, counts: readonly VerdictCount[], total: number): string => {
  const { verdictSentence } = strings.result
  if (verdict === null) return verdictSentence.nothing
  const weak = counts
    .filter((entry) => (isExposed(verdict) ? isExposed(entry.verdict) : entry.verdict === verdict))
    .reduce((sum, { count }) => sum + count, 0)
  if (isExposed(verdict)) return verdictSentence.exposed(weak, total)
  if (verdict === 'unknown') return verdictSentence.unknown(weak, total)
  if (verdict === 'password-holder') return verdictSentence.passwordHolder(weak, total)
  return verdictSentence.onlyYou(total)
}
