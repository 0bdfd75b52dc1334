import type { Verification, VerificationAnswer } from '../../shared/verification.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { columns } from '../terminal/columns.ts'
import type { Style, Terminal } from '../terminal/terminal.ts'

const words: Record<VerificationAnswer, string> = {
  opens: 'This key opens it',
  'wrong-key': 'This key does not open it',
  damaged: 'The file is damaged',
  'not-applicable': 'No key was tried',
}

const marks: Record<VerificationAnswer, readonly [shape: string, ascii: string, style: Style]> = {
  opens: ['✓', '[x]', 'teal'],
  'wrong-key': ['✗', '[ ]', 'red'],
  damaged: ['!', '[!]', 'amber'],
  'not-applicable': ['–', '[-]', 'gray'],
}

/** The answer for a person: the file, what it rests on, and last the sentence. */
export const verificationText = (
  { answer, path, reason, evidence }: Verification,
  terminal: Terminal,
): string => {
  const [shape, ascii, style] = marks[answer]
  const facts = evidence.map(({ fact, where }) =>
    terminal.paint('faint', columns('  · ', `${visibleText(fact)} (${visibleText(where)})`, terminal.width)),
  )
  return [
    `${terminal.paint(style, `${terminal.unicode ? shape : ascii} ${words[answer]}`)}  ${visibleText(path)}`,
    ...facts,
    '',
    terminal.paint('strong', columns('', visibleText(reason), terminal.width)),
  ].join('\n')
}
