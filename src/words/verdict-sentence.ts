import type { Report } from '../shared/report.ts'
import { type VerdictMessage, verdictMessage } from '../shared/verdict-message.ts'
import type { Words } from './words.ts'

/**
 * The sentence of a report, the same in the window, in the terminal and in a saved report. It speaks of what could not
 * be looked into wherever it would otherwise sound like an all-clear.
 */
export const verdictSentence = (report: Report, words: Words): string =>
  messageSentence(verdictMessage(report), words)

/** The same, of a message that was made before. */
export const messageSentence = ({ id, count, total, unseen }: VerdictMessage, words: Words): string => {
  const of = total === 1 ? 'one' : count === total ? 'all' : 'some'
  return words(`overview.sentence.${id}`, { count, total, unseen, of })
}
