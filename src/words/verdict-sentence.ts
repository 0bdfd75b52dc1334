import type { Report } from '../shared/report.ts'
import { type VerdictMessage, verdictMessage } from '../shared/verdict-message.ts'
import type { Words } from './words.ts'

const main = (words: Words, { id, count, total }: VerdictMessage): string => {
  if (id === 'nothing-found' || id === 'nothing-to-see') return words(`verdicts.sentences.${id}`)
  if (id === 'only-you') return words(`verdicts.sentences.${id}`, { total })
  return words(`verdicts.sentences.${id}`, { count, total, some: count === total ? 'all' : 'some' })
}

/**
 * The sentence of a report, the same in the window and in the terminal. It speaks of what could not be looked into
 * wherever it would otherwise sound like an all-clear.
 */
export const verdictSentence = (words: Words, report: Report): string => {
  const message = verdictMessage(report)
  const sentence = main(words, message)
  const { id, unseen } = message
  const alarming = id === 'exposed' || id === 'whatsapp' || id === 'nothing-to-see'
  return alarming || unseen === 0
    ? words('verdicts.alone', { sentence })
    : words('verdicts.butUnseen', { sentence, unseen })
}
