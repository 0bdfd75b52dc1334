import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPath, pathText, systemName, systemPath } from '../../../src/audit/io/system-path.ts'

const invalid = Buffer.from([0x61, 0xff, 0x62])

describe('systemName', () => {
  it('is text where the bytes are UTF-8', () => expect(systemName(Buffer.from('größe'))).toBe('größe'))
  it('stays bytes where they are not', () => expect(systemName(invalid)).toEqual(invalid))
})

describe('joinPath', () => {
  it('joins text', () => expect(joinPath('/a', 'b')).toBe('/a/b'))
  it('does not double the separator of a root', () => expect(joinPath('/', 'b')).toBe('/b'))
  it('keeps the bytes of a name that is not UTF-8', () => {
    expect(joinPath('/a', invalid)).toEqual(Buffer.concat([Buffer.from('/a/'), invalid]))
    expect(joinPath(Buffer.from('/a'), 'b')).toEqual(Buffer.from('/a/b'))
  })
})

describe('pathText', () => {
  it('returns text as it is, backslashes included', () => expect(pathText('a\\xff')).toBe('a\\xff'))
  it('marks invalid bytes', () => expect(pathText(invalid)).toBe('a\0ffb'))
  it('marks a cut character, and several in a row', () => {
    expect(pathText(Buffer.from([0xc3, 0x28]))).toBe('\0c3(')
    expect(pathText(Buffer.from([0xe2, 0x82]))).toBe('\0e2\x0082')
  })
  it('keeps what is valid around them', () => {
    expect(pathText(Buffer.concat([Buffer.from('ä'), Buffer.from([0xff]), Buffer.from('€')]))).toBe('ä\0ff€')
  })
})

describe('systemPath', () => {
  const piece = fc.oneof(
    fc
      .constantFrom('\\', '\\xff', '\\x5c', '\\\\', 'xff', '/', '0', 'ff', '\ufeff', '\ufffd', 'ä')
      .map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(0x00, 0x5c, 0xff, 0xc3, 0xed, 0xa0, 0xf0).map((byte) => Buffer.from([byte])),
  )
  const names = fc.array(piece).map((pieces) => Buffer.concat(pieces))

  it('is the way back from the text of any bytes, so that two names never have one text', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(Buffer.from(systemPath(pathText(name)))).toEqual(name)
        expect(pathText(systemPath(pathText(name)))).toBe(pathText(name))
      }),
      { numRuns: 5000 },
    )
  })

  it('is the text itself where the name is valid, whatever it looks like', () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = systemName(name)
        fc.pre(typeof text === 'string' && !text.includes('\0'))
        expect(pathText(name)).toBe(text)
        expect(systemPath(String(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
    expect(systemPath('C:\\xff\\x5c\\msgstore.db')).toBe('C:\\xff\\x5c\\msgstore.db')
  })
})
