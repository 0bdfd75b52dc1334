import { Buffer } from 'node:buffer'

/** A value of 64 hex digits in a text. */
export interface WrittenKey {
  readonly root: Buffer
  /** Offsets in the text, `[start, end)`. */
  readonly start: number
  readonly end: number
  /** Digits per group: 64 where they stand in one piece. */
  readonly group: number
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

const digits = 64

/** People write groups of four, as WhatsApp shows them; others come from wrapped lines and other programs. */
const groupLengths = new Set([4, 8, 16, 32, 64])

/** Between two groups: blanks, line breaks, dashes, quotes, bullets, table bars. Not a colon: it ends a label. */
const separators = /^[\s\u00a0\u200b\u2013\u2014.,;|/*_"'`()[\]<>#•·-]*$/
const longestGap = 24

/** A number in front of a group or line: `1.`, `2)`, `(3)`, `04:`. */
const isNumbering = (token: Token, text: string): boolean =>
  /^\d{1,2}$/.test(token.text) && /^[.):\]]/.test(text.slice(token.end, token.end + 1))

/** Words in front of a line of the grid. */
const isRowLabel = (token: Token): boolean =>
  /^(?:row|line|zeile|reihe|ligne|rang[ée]e|fila|l[íi]nea|linha|riga|rij|regel|rad)$/iu.test(token.text)

/** Every value of 64 hex digits in a text, in one piece or in groups of one length. */
export const findWrittenKeys = (text: string): WrittenKey[] =>
  runs(text)
    .flatMap((run) => windows(run, text))
    .flatMap((run) => {
      const [first] = run
      const last = run.at(-1)
      const value = run.map((token) => token.text).join('')
      if (!first || !last || !isVaried(value)) return []
      const root = Buffer.from(value, 'hex')
      return [{ root, start: first.start, end: last.end, group: first.text.length }]
    })

/** The run itself where it has 64 digits; of a longer one, 64 at its beginning or end that stand in lines of their own. */
const windows = (run: Token[], text: string): Token[][] => {
  const count = digits / (run[0]?.text.length ?? digits)
  if (run.length <= count) return run.length === count ? [run] : []
  const breakBefore = (index: number) =>
    text.slice(run[index - 1]?.end ?? 0, run[index]?.start ?? 0).includes('\n')
  const from = run.length - count
  return [
    ...(breakBefore(count) ? [run.slice(0, count)] : []),
    ...(breakBefore(from) ? [run.slice(from)] : []),
  ]
}

/** Random digits are letters and figures mixed: four card numbers, an array of zeros or a sample are not. */
const isVaried = (value: string): boolean => {
  const letters = value.replace(/\d/g, '').length
  return letters >= 4 && letters <= digits - 4 && new Set(value.toLowerCase()).size >= 6
}

/** Groups of hex digits of one length that follow each other with nothing but separators and numbering between them. */
const runs = (text: string): Token[][] => {
  const all: Token[][] = []
  let run: Token[] = []
  let gapStart = 0
  let afterRowLabel = false
  const close = () => {
    if (run.length > 0) all.push(run)
    run = []
  }
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const token = { text: match[0], start: match.index, end: match.index + match[0].length }
    const gap = text.slice(gapStart, token.start)
    gapStart = token.end
    const numbering = isNumbering(token, text)
    if (numbering || (afterRowLabel && /^\d{1,2}$/.test(token.text))) {
      // The punctuation behind the number belongs to it.
      if (numbering) gapStart++
      afterRowLabel = false
      continue
    }
    afterRowLabel = isRowLabel(token)
    if (afterRowLabel) continue
    const isGroup = groupLengths.has(token.text.length) && /^[\da-f]+$/i.test(token.text)
    const follows =
      run[0]?.text.length === token.text.length && gap.length <= longestGap && separators.test(gap)
    const complete = run.length * token.text.length === digits && /\n\s*\n/.test(gap)
    if (!isGroup || !follows || complete || token.text.length === digits) close()
    if (isGroup) run.push(token)
  }
  close()
  return all
}
