/** Columns that text takes in a terminal. Close enough for names: terminals themselves do not agree on every sign. */
const printableAscii = /^[\x20-\x7e]*$/

/** Characters that take two columns: the scripts of East Asia, their punctuation and full-width forms, and emoji. */
const wide = new RegExp(
  String.raw`^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}` +
    String.raw`\u3000-\u303e\u30fb\u30fc\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|.*\ufe0f)`,
  'u',
)
const halfWidth = /^[\uff61-\uffdc]/
const combiningAlone = /^\p{M}/u

let segmenter: Intl.Segmenter | undefined

/** The text in the pieces that a reader takes for one character. */
const graphemes = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const graphemeWidth = (grapheme: string): number => {
  if (combiningAlone.test(grapheme)) return 0
  return wide.test(grapheme) && !halfWidth.test(grapheme) ? 2 : 1
}

export const textWidth = (text: string): number =>
  printableAscii.test(text)
    ? text.length
    : graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0)

/** The text, with spaces behind it up to `width` columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)))

/** The text cut at its end to at most `width` columns. */
export const clip = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text
  let taken = ''
  let used = 0
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme)
    if (used > width) break
    taken += grapheme
  }
  return taken
}

/** The text with its middle left out, where it is wider than `width`: both ends of a name tell what it is. */
export const shorten = (text: string, width: number, ellipsis: string): string => {
  if (textWidth(text) <= width) return text
  const room = Math.max(2, width - textWidth(ellipsis))
  const tail = clipStart(text, Math.ceil(room / 2))
  return clip(text, room - textWidth(tail)) + ellipsis + tail
}

const clipStart = (text: string, width: number): string => {
  const pieces = graphemes(text)
  let used = 0
  let from = pieces.length
  while (from > 0 && used + graphemeWidth(pieces[from - 1] ?? '') <= width)
    used += graphemeWidth(pieces[--from] ?? '')
  return pieces.slice(from).join('')
}
