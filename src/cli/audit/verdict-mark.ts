import type { ReadableBy } from '../../shared/verdict.ts'
import { english } from '../../words/english.ts'
import type { Style, Terminal } from '../terminal/terminal.ts'

interface Mark {
  readonly shape: string
  /** The shape where the rings cannot be drawn. */
  readonly ascii: string
  readonly style: Style
}

/** A ring with a gap: the wider the gap, the more people can read. Each takes one column in every terminal. */
const marks: Record<ReadableBy, Mark> = {
  'only-you': { shape: '◉', ascii: '(*)', style: 'teal' },
  'password-holder': { shape: '◍', ascii: '(i)', style: 'blue' },
  unknown: { shape: '◌', ascii: '(?)', style: 'gray' },
  whatsapp: { shape: '◔', ascii: '(* ', style: 'amber' },
  anyone: { shape: '◠', ascii: ') (', style: 'red' },
}

/** Shape and word of a verdict. */
export const verdictLabel = (verdict: ReadableBy, { unicode }: Pick<Terminal, 'unicode'>): string => {
  const { shape, ascii } = marks[verdict]
  return `${unicode ? shape : ascii} ${english(`verdicts.words.${verdict}`)}`
}

export const verdictStyle = (verdict: ReadableBy): Style => marks[verdict].style
