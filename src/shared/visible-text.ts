import { byteMarks } from './byte-mark.ts'

/**
 * File names are hostile text: they may carry terminal escapes, turn the reading direction around, break the line or
 * hide letters. Everything that comes from a file name passes through here before a person sees it.
 */

/** What stands for a character that must not act or hide, or for a byte that is none: its number between these brackets. */
const escapeOf = (character: string): string =>
  character.length > 2
    ? `⟨0x${character.slice(1).toUpperCase()}⟩`
    : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/** The two that join or colour the parts of one emoji; they are harmless there and nowhere else. */
const insideEmoji = [
  String.raw`(?<=\p{Extended_Pictographic})\uFE0F`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
].join('|')

/**
 * Controls (C0, C1), lone surrogates, line and paragraph separators, interlinear marks, and all that Unicode calls
 * ignorable: direction controls, zero-width characters, fillers, tags. Before them the bytes of a name that are no UTF-8, and
 * behind them the bracket that would imitate an escape.
 */
const dangerous = String.raw`${byteMarks.source}|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]|⟨(?=U\+|0x)`

const pattern = new RegExp(`(?:${insideEmoji})|(${dangerous})`, 'gu')

/**
 * Text as it can be shown anywhere: each character that acts or hides is written as `⟨U+202E⟩`, each byte that is no UTF-8 as
 * `⟨0xFF⟩`. Two different texts never become one. Text without such characters is returned as it is.
 */
export const visibleText = (text: string): string =>
  text.replace(pattern, (character, escaped?: string) => (escaped ? escapeOf(escaped) : character))

/** The same, in pieces, so that a screen can set the escapes apart. */
export const visibleParts = (text: string): { readonly text: string; readonly escaped: boolean }[] => {
  const parts: { text: string; escaped: boolean }[] = []
  const add = (piece: string, escaped: boolean) => {
    const last = parts.at(-1)
    if (last?.escaped === escaped) last.text += piece
    else if (piece) parts.push({ text: piece, escaped })
  }
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (!match[1]) continue
    add(text.slice(end, match.index), false)
    add(escapeOf(match[1]), true)
    end = match.index + match[1].length
  }
  add(text.slice(end), false)
  return parts
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Around what stands between the names of a path, and between the folders of a backup's label. */
const separators = /(?<=[/\\›])|(?=[/\\›])/

/**
 * The pieces of a path or label that a screen isolates one by one where letters run from right to left, so that a Hebrew
 * folder does not turn the order of the folders around it. Other text is one piece.
 */
export const namesIn = (text: string): string[] => (rightToLeft.test(text) ? text.split(separators) : [text])
