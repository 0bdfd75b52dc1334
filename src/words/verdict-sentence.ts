import type { Report } from '../shared/report.ts'
import { verdictMessage } from '../shared/verdict-message.ts'
import type { Words } from './words.ts'

/**
 * The sentence of a report, the same in the window, in the terminal and in a saved report. It speaks of what could not
 * be looked into wherever it would otherwise sound like an all-clear.
 */
export const verdictSentence = (report: Report, words: Words): string => {
  const { id, count, total, unseen } = verdictMessage(report)
  const of = total === 1 ? 'one' : count === total ? 'all' : 'some'
  return words(`overview.sentence.${id}`, { count, total, unseen, of })
}
