import type { Buffer } from 'node:buffer'
import { deepestPlist, MalformedPlist, type PlistValue } from './plist-value.ts'

/**
 * Property list in XML; docs/formats.md, "Property lists". A strict reader of what Apple's tools write: no entities beyond
 * XML's own five and character numbers, no inner DTD, no other elements. Undefined where it does not parse.
 */
export const parseXmlPlist = (bytes: Buffer): PlistValue | undefined => {
  try {
    return new XmlPlist(bytes.toString('utf8')).list()
  } catch (error) {
    if (error instanceof MalformedPlist) return undefined
    throw error
  }
}

/** Every token is matched at the place reached and nowhere else, so reading takes time in proportion to the text. */
const token = {
  ignored: /[\s\ufeff]+|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->|<!DOCTYPE[^[\]<>]*>/y,
  open: /<([a-z]{1,10})(?:\s[^<>/]*)?(\/?)>/y,
  close: /<\/([a-z]{1,10})\s*>/y,
  text: /[^<&]+|&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});|<!\[CDATA\[([^\]]*(?:\](?!\]>)[^\]]*)*)\]\]>/y,
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

class XmlPlist {
  readonly #xml: string
  #at = 0

  constructor(xml: string) {
    this.#xml = xml
  }

  list(): PlistValue {
    if (this.#open() !== 'plist') throw new MalformedPlist()
    const value = this.#value(0)
    this.#close('plist')
    this.#ignore()
    if (this.#at < this.#xml.length) throw new MalformedPlist()
    return value
  }

  #value(depth: number): PlistValue {
    const element = this.#open()
    if (depth > deepestPlist) throw new MalformedPlist()
    switch (element) {
      case 'true/':
        return true
      case 'false/':
        return false
      case 'array/':
        return []
      case 'dict/':
        return new Map()
      case 'string/':
        return ''
      case 'data/':
        return null
      case 'true':
      case 'false':
        this.#close(element)
        return element === 'true'
      case 'array':
        return this.#array(depth)
      case 'dict':
        return this.#dict(depth)
      case 'string':
        return this.#text('string')
      case 'integer':
      case 'real':
      case 'date':
      case 'data':
        this.#text(element)
        return null
      default:
        throw new MalformedPlist()
    }
  }

  #array(depth: number): PlistValue {
    const items: PlistValue[] = []
    while (!this.#ends('array')) items.push(this.#value(depth + 1))
    return items
  }

  #dict(depth: number): PlistValue {
    const dict = new Map<string, PlistValue>()
    while (!this.#ends('dict')) {
      if (this.#open() !== 'key') throw new MalformedPlist()
      const key = this.#text('key')
      // A key that stands there twice says two things: nothing may rest on it.
      if (dict.has(key)) throw new MalformedPlist()
      dict.set(key, this.#value(depth + 1))
    }
    return dict
  }

  #text(element: string): string {
    let text = ''
    for (let match = this.#match(token.text); match; match = this.#match(token.text)) {
      const [all, entity, data] = match
      text += data ?? (entity === undefined ? all : character(entity))
    }
    this.#close(element)
    return text
  }

  #open(): string {
    this.#ignore()
    const match = this.#match(token.open)
    if (!match) throw new MalformedPlist()
    return `${match[1]}${match[2]}`
  }

  #close(element: string): void {
    this.#ignore()
    if (this.#match(token.close)?.[1] !== element) throw new MalformedPlist()
  }

  #ends(element: string): boolean {
    this.#ignore()
    if (!this.#xml.startsWith('</', this.#at)) return false
    this.#close(element)
    return true
  }

  #ignore(): void {
    while (this.#match(token.ignored));
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#xml)
    if (match) this.#at = pattern.lastIndex
    return match
  }
}

const character = (entity: string): string => {
  const named = entities[entity]
  if (named !== undefined) return named
  const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  if (code > 0x10ffff) throw new MalformedPlist()
  return String.fromCodePoint(code)
}
