import { BrokenConfig } from './config-file.ts'

/** The attributes of an element by name: those that were asked for and are there. */
export type XmlAttributes = Readonly<Record<string, string>>

/** Every token is matched at the place reached and nowhere else, so reading takes time in proportion to the text. */
const token = {
  ignored:
    /[^<]+|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*)*\]\]>/y,
  close: /<\/([\p{L}_][\p{L}\d_.:-]*)\s*>/uy,
  open: /<([\p{L}_][\p{L}\d_.:-]*)/uy,
  attribute: /\s+([\p{L}_][\p{L}\d_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy,
  end: /\s*(\/?)>/y,
}

const deepest = 100

const notWhole = () => new BrokenConfig('it is not whole XML')

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * The attributes called `names` of the elements at `path`, which is written from the root like `configuration/folder`.
 * Text between elements and every other attribute stays where it is: configuration files keep secrets there. No DTD and no
 * entities beyond XML's own five and character numbers.
 * @throws BrokenConfig where the text is no whole XML document
 */
export const xmlAttributes = (
  text: string,
  path: string,
  names: readonly string[],
): readonly XmlAttributes[] => {
  const found: XmlAttributes[] = []
  const open: string[] = []
  let roots = 0
  let at = text.startsWith('\ufeff') ? 1 : 0

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const result = pattern.exec(text)
    if (result) at = pattern.lastIndex
    return result
  }

  const attributes = (): XmlAttributes => {
    const kept: Record<string, string> = {}
    for (let pair = match(token.attribute); pair; pair = match(token.attribute)) {
      const [, name = '', double, single] = pair
      if (!names.includes(name)) continue
      const value = withoutEntities(double ?? single ?? '')
      // An attribute that stands there twice says two things.
      if (value === undefined || Object.hasOwn(kept, name)) throw notWhole()
      kept[name] = value
    }
    return kept
  }

  while (at < text.length) {
    if (match(token.ignored)) continue
    const close = match(token.close)
    if (close) {
      if (open.pop() !== close[1]) throw notWhole()
      continue
    }
    const element = match(token.open)?.[1]
    if (element === undefined || (open.length === 0 && roots++ > 0)) throw notWhole()
    open.push(element)
    const kept = attributes()
    const end = match(token.end)
    if (!end || open.length > deepest) throw notWhole()
    if (open.join('/') === path) found.push(kept)
    if (end[1] === '/') open.pop()
  }
  if (roots !== 1 || open.length > 0) throw notWhole()
  return found
}

/** Undefined where an entity is not one of XML's own. */
const withoutEntities = (value: string): string | undefined => {
  let known = true
  const plain = value.replace(
    /&(?:([a-z]+|#\d{1,7}|#x[\da-f]{1,6});)?/gi,
    (_, entity: string | undefined) => {
      const character = entity === undefined ? undefined : characterOf(entity)
      known &&= character !== undefined
      return character ?? ''
    },
  )
  return known ? plain : undefined
}

const characterOf = (entity: string): string | undefined => {
  if (!entity.startsWith('#')) return entities.get(entity)
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
