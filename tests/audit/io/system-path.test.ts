import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { joinPath, pathText, systemName } from '../../../src/audit/io/system-path.ts'

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
  it('shows invalid bytes', () => expect(pathText(invalid)).toBe('a\\xffb'))
  it('shows a cut character, and several in a row', () => {
    expect(pathText(Buffer.from([0xc3, 0x28]))).toBe('\\xc3(')
    expect(pathText(Buffer.from([0xe2, 0x82]))).toBe('\\xe2\\x82')
  })
  it('keeps what is valid around them', () => {
    expect(pathText(Buffer.concat([Buffer.from('ä'), Buffer.from([0xff]), Buffer.from('€')]))).toBe('ä\\xff€')
  })
  it('never lets two names read alike', () => {
    expect(pathText(Buffer.from([0x5c, 0xff]))).not.toBe(pathText(Buffer.from([0xff, 0xff])))
    expect(pathText(Buffer.concat([Buffer.from('\\xff'), Buffer.from([0xff])]))).toBe('\\\\xff\\xff')
  })
})
