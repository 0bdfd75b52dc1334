import { namesIn, visibleParts, visibleText } from '../../shared/visible-text.ts'

/** Text that is HTML already. Only this file makes it. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

export type Part = string | number | Markup | readonly Part[] | undefined

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

const htmlOf = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(htmlOf).join('')
  return escaped(visibleText(String(part)))
}

/**
 * HTML as a template. Whatever is put into it stands there as text, with its control characters shown, in an element or in a
 * quoted attribute; only another `Markup` stands there as HTML.
 */
export const markup = (template: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(template.map((html, at) => html + htmlOf(parts[at])).join(''))

/** Text from files: isolated, so that it cannot turn the text around it, and with its escapes set apart. */
export const fromFile = (text: string): Markup =>
  markup`<bdi dir="ltr">${visibleParts(text).map((part) =>
    part.escaped
      ? markup`<span class="escape">${new Markup(escaped(part.text))}</span>`
      : isolated(part.text),
  )}</bdi>`

const isolated = (text: string): Part => {
  const names = namesIn(text)
  return names.length === 1 ? text : names.map((name) => markup`<bdi dir="ltr">${name}</bdi>`)
}
