import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'

const plain = 'ACEGHIKLNORSTUYZaceghiklnorstuyz'
const accented = 'ÅÇÉĜĤÎĶĻÑÖŔŠŢÛÝŽåçéĝĥîķļñöŕšţûýž'

/** Two letters that run from right to left, which turn whatever beside them is not isolated. */
const turned = 'عع'

/** Words with accents, two fifths longer, that end in letters from right to left. What has no letter stays. */
const pseudoText = (text: string): string => {
  if (!/\p{L}{2}/u.test(text)) return text
  const words = [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('')
  const [, start = '', core = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  const more = Math.max(0, Math.ceil(core.length * 0.4) - turned.length - 1)
  return `${start}${core}${'~'.repeat(Math.min(more, 3))}${' ~~~~~'.repeat(Math.max(0, Math.ceil((more - 3) / 6)))} ${turned}${end}`
}

const pseudoElement = (element: MessageFormatElement): MessageFormatElement => {
  if (isLiteralElement(element)) return { ...element, value: pseudoText(element.value) }
  if (isTagElement(element)) return { ...element, children: element.children.map(pseudoElement) }
  if (isPluralElement(element) || isSelectElement(element)) {
    const options = Object.entries(element.options).map(([name, { value, ...option }]) => [
      name,
      { ...option, value: value.map(pseudoElement) },
    ])
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement
  }
  return element
}

/** A message as no language has it, for the eyes of whoever checks that a screen has room for any. */
export const pseudoMessage = (message: string): string => printAST(parse(message).map(pseudoElement))

/** A whole catalog of them. */
export const pseudoCatalog = <T>(catalog: T): T =>
  (typeof catalog === 'string'
    ? pseudoMessage(catalog)
    : Object.fromEntries(
        Object.entries(catalog as object).map(([name, below]) => [name, pseudoCatalog(below)]),
      )) as T
