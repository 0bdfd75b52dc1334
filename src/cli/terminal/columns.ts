import { textWidth } from './text-width.ts'

/** Breaks text between words into lines of at most `width` columns. A longer word keeps a line of its own, unbroken. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** Text beside a lead, its further lines set under its first. */
export const columns = (lead: string, text: string, width: number): string => {
  const indent = textWidth(lead)
  return wrap(text, Math.max(20, width - indent))
    .map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line)
    .join('\n')
}
