/** Elements of one name that are returned at most. */
const mostElements = 10_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities of XML itself and characters by number; a document's own entities stay as they are written. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return named[name] ?? whole
  })

/** Comments, CDATA, processing instructions, or one start tag; quoted values may hold any character but `<`. */
const piece =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<([\w:.-]+)((?:[^<>"']|"[^<"]*"|'[^<']*')*)>/g

const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^<"]*)"|'([^<']*)')/g

/**
 * The attributes of every element of one name, wherever it stands. Only the wanted ones leave the reader, and no text of any
 * element does. Nothing is expanded or fetched.
 */
export const xmlAttributes = (
  text: string,
  element: string,
  wanted: readonly string[],
): Readonly<Record<string, string>>[] => {
  const elements: Record<string, string>[] = []
  for (const [, name, attributes = ''] of text.matchAll(piece)) {
    if (name !== element) continue
    const found: Record<string, string> = {}
    for (const [, key = '', double, single] of attributes.matchAll(attribute))
      if (wanted.includes(key)) found[key] = unescaped(double ?? single ?? '')
    elements.push(found)
    if (elements.length >= mostElements) break
  }
  return elements
}
