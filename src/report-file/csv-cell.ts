import { visibleText } from '../shared/visible-text.ts'
import { texts } from './texts.ts'

/** Excel takes 32,767 characters into a cell and lets the rest run on into the next rows. */
const longest = 32_000

/**
 * Where a spreadsheet begins a formula: with one of these signs, some also with the full-width ones. That is at the start of a
 * cell, and behind whatever a program that splits lines otherwise takes for the start of one, as Excel takes a semicolon
 * in half of Europe.
 */
const formula = /(^|[,;|])([\s"']*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu

/**
 * A value as a quoted cell. Line breaks, tabs and whatever else acts or hides are shown as `⟨U+000A⟩`, and before what a
 * spreadsheet would take for a formula stands an apostrophe. A text that is too long for a cell is cut, and says so.
 */
export const cell = (value: string | number | undefined): string => {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return `"${cut(harmless(visibleText(value))).replaceAll('"', '""')}"`
}

const harmless = (text: string): string => text.replace(formula, "$1$2'")

const cut = (text: string): string => {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 1)
  const isHalf = last >= 0xd800 && last < 0xdc00
  return text.slice(0, isHalf ? longest - 1 : longest) + texts.table.cut(text.length)
}
