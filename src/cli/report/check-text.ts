import type { SignatureAnswer } from '../../report-file/signature/verify.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { columns } from '../terminal/columns.ts'
import type { Style, Terminal } from '../terminal/terminal.ts'

type Answer = SignatureAnswer['answer']

const words: Record<Answer, string> = {
  intact: 'Not changed since it was signed',
  changed: 'Changed since it was signed',
  broken: 'The signature does not hold',
  'no-signature': 'No signature of Sealwatch',
}

const marks: Record<Answer, readonly [shape: string, ascii: string, style: Style]> = {
  intact: ['✓', '[x]', 'teal'],
  changed: ['✗', '[ ]', 'red'],
  broken: ['✗', '[ ]', 'red'],
  'no-signature': ['–', '[-]', 'gray'],
}

/** What the answer means, in a sentence. It never says that a signer is trusted. */
export const checkReason = (checked: SignatureAnswer): string => {
  switch (checked.answer) {
    case 'intact':
      return 'The file is as it was when it was signed. That says nothing of who signed it: compare the fingerprint with the one that the window of the installation showed, or that you were given in another way.'
    case 'changed':
      return 'The signature is whole, but it was made for other bytes: the file was changed, or the signature belongs to another file.'
    case 'broken':
      return 'The signature, or the certificate in it, was changed or is not valid, so it proves nothing.'
    case 'no-signature':
      return 'The file beside the report is not a signature as Sealwatch writes it, so nothing can be said of the report.'
  }
}

/** The answer for a person: the file, who signed and when, and what that means. */
export const checkText = (path: string, checked: SignatureAnswer, terminal: Terminal): string => {
  const [shape, ascii, style] = marks[checked.answer]
  const mark = terminal.unicode ? shape : ascii
  const facts =
    'fingerprint' in checked
      ? [
          ['  Signed by installation  ', checked.fingerprint.replaceAll(':', ' ')],
          ['  By its own clock at     ', utc(checked.signedAt)],
        ].map(([label = '', fact = '']) => columns(label, fact, terminal.width))
      : []
  return [
    `${terminal.paint(style, `${mark} ${words[checked.answer]}`)}  ${visibleText(path)}`,
    ...facts,
    '',
    terminal.paint('strong', columns('', checkReason(checked), terminal.width)),
  ].join('\n')
}

const utc = (iso: string): string => `${iso.slice(0, 19).replace('T', ' ')} UTC`
