import { Buffer } from 'node:buffer'

export type PlistSample = string | boolean | number | Buffer | PlistSample[] | { [key: string]: PlistSample }

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const element = (value: PlistSample): string => {
  if (typeof value === 'string') return `<string>${escaped(value)}</string>`
  if (typeof value === 'boolean') return `<${value}/>`
  if (typeof value === 'number') return `<integer>${value}</integer>`
  if (Buffer.isBuffer(value)) return `<data>\n${value.toString('base64')}\n</data>`
  if (Array.isArray(value)) return `<array>${value.map(element).join('\n')}</array>`
  const entries = Object.entries(value).map(([key, item]) => `<key>${escaped(key)}</key>\n${element(item)}`)
  return `<dict>\n${entries.join('\n')}</dict>`
}

/** A property list in XML, around what is given as its inside. */
export const xmlAround = (inside: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n<plist version="1.0">\n${inside}\n</plist>\n`,
  )

export const xmlPlist = (value: PlistSample): Buffer => xmlAround(element(value))

const header = (type: number, count: number): Buffer =>
  count < 15 ? Buffer.from([type | count]) : Buffer.from([type | 15, 0x11, count >> 8, count & 0xff])

const references = (items: number[]): Buffer => Buffer.from(items.flatMap((item) => [item >> 8, item & 0xff]))

/** A binary property list of these objects, in which references take two bytes. */
export const binaryAround = (objects: Buffer[], top = 0): Buffer => {
  const offsets: number[] = []
  let at = 8
  for (const object of objects) {
    offsets.push(at)
    at += object.length
  }
  const trailer = Buffer.alloc(32)
  trailer[6] = 4
  trailer[7] = 2
  trailer.writeUInt32BE(objects.length, 12)
  trailer.writeUInt32BE(top, 20)
  trailer.writeUInt32BE(at, 28)
  const table = Buffer.alloc(4 * offsets.length)
  for (const [index, offset] of offsets.entries()) table.writeUInt32BE(offset, 4 * index)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer])
}

/** An array object of a binary list that refers to these objects. */
export const binaryArray = (items: number[]): Buffer =>
  Buffer.concat([header(0xa0, items.length), references(items)])

export const binaryPlist = (value: PlistSample): Buffer => {
  const objects: Buffer[] = []
  const add = (item: PlistSample): number => {
    const index = objects.push(Buffer.alloc(0)) - 1
    objects[index] = encode(item)
    return index
  }
  const encode = (item: PlistSample): Buffer => {
    if (typeof item === 'boolean') return Buffer.from([item ? 9 : 8])
    if (typeof item === 'number') return Buffer.from([0x12, 0, 0, item >> 8, item & 0xff])
    if (Buffer.isBuffer(item)) return Buffer.concat([header(0x40, item.length), item])
    if (typeof item === 'string') {
      const ascii = [...item].every((character) => character.charCodeAt(0) < 128)
      const text = ascii ? Buffer.from(item) : Buffer.from(item, 'utf16le').swap16()
      return Buffer.concat([header(ascii ? 0x50 : 0x60, item.length), text])
    }
    if (Array.isArray(item)) return binaryArray(item.map(add))
    const keys = Object.keys(item).map(add)
    const values = Object.values(item).map(add)
    return Buffer.concat([header(0xd0, keys.length), references(keys), references(values)])
  }
  add(value)
  return binaryAround(objects)
}
