import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { parsePlist } from '../../../src/audit/apple/plist.ts'
import { dictOf } from '../../../src/audit/apple/plist-value.ts'
import {
  binaryAround,
  binaryArray,
  binaryPlist,
  type PlistSample,
  xmlAround,
  xmlPlist,
} from '../../samples/plist.ts'

const manifest: PlistSample = {
  IsEncrypted: true,
  WasPasscodeSet: false,
  Version: 10,
  Lockdown: { ProductVersion: '17.5.1', DeviceName: 'Küche & <Bad>' },
  BackupKeyBag: Buffer.alloc(300, 1),
  Applications: Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`com.example.app${index}`, { Path: '/private' }]),
  ),
  Empty: [],
  Nested: [[['deep']], {}],
}

describe.each([
  ['binary', binaryPlist],
  ['XML', xmlPlist],
])('%s', (_, write) => {
  const bytes = write(manifest)

  it('reads truths, texts, lists and dictionaries; other values are null', () => {
    const list = dictOf(parsePlist(bytes))
    expect(list?.get('IsEncrypted')).toBe(true)
    expect(list?.get('WasPasscodeSet')).toBe(false)
    expect(list?.get('Version')).toBe(null)
    expect(list?.get('BackupKeyBag')).toBe(null)
    expect(dictOf(list?.get('Lockdown'))?.get('DeviceName')).toBe('Küche & <Bad>')
    expect([...(dictOf(list?.get('Applications'))?.keys() ?? [])]).toHaveLength(40)
    expect(list?.get('Empty')).toEqual([])
    expect(list?.get('Nested')).toEqual([[['deep']], new Map()])
  })

  it('says nothing of a list that was cut short', () => {
    for (const cut of [16, 100, bytes.length - 1])
      expect(parsePlist(bytes.subarray(0, bytes.length - cut))).toBe(undefined)
  })

  it('refuses to nest without end', () => {
    let deep: PlistSample = true
    for (let depth = 0; depth < 60; depth++) deep = [deep]
    expect(parsePlist(write(deep))).not.toBe(undefined)
    for (let depth = 0; depth < 500; depth++) deep = [deep]
    expect(parsePlist(write(deep))).toBe(undefined)
  })
})

describe('hostile binary lists', () => {
  it('refuses circles and lists that grow as they are read', () => {
    expect(parsePlist(binaryAround([binaryArray([0])]))).toBe(undefined)
    const doubling = Array.from({ length: 40 }, (_, index) => binaryArray([index + 1, index + 1]))
    expect(parsePlist(binaryAround([...doubling, Buffer.from([9])]))).toBe(undefined)
  })

  it('refuses one text that is named over and over', () => {
    const text = Buffer.concat([Buffer.from([0x5f, 0x12, 0, 1, 0, 0]), Buffer.alloc(65536, 0x61)])
    expect(parsePlist(binaryAround([binaryArray(Array(2000).fill(1)), text]))).toBe(undefined)
  })

  it('refuses counts, offsets and references that lead out of it', () => {
    const huge = Buffer.from([0xaf, 0x13, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
    expect(parsePlist(binaryAround([huge]))).toBe(undefined)
    expect(parsePlist(binaryAround([binaryArray([7])]))).toBe(undefined)
    expect(parsePlist(binaryAround([Buffer.from([9])], 3))).toBe(undefined)
    expect(parsePlist(binaryAround([Buffer.from([0x5f, 0x11, 0xff, 0xff])]))).toBe(undefined)
    expect(parsePlist(Buffer.concat([Buffer.from('bplist00'), Buffer.alloc(32, 0xff)]))).toBe(undefined)
  })

  it('refuses a dictionary that says one thing twice', () => {
    const key = Buffer.from('\x5bIsEncrypted', 'latin1')
    const dict = Buffer.from([0xd2, 0, 1, 0, 1, 0, 2, 0, 3])
    expect(parsePlist(binaryAround([dict, key, Buffer.from([9]), Buffer.from([8])]))).toBe(undefined)
  })
})

describe('hostile XML lists', () => {
  it('knows no entities but its own, so none can grow', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>
      <plist><string>&b;</string></plist>`
    expect(parsePlist(Buffer.from(bomb))).toBe(undefined)
    expect(parsePlist(xmlAround('<string>&b;</string>'))).toBe(undefined)
    expect(parsePlist(xmlAround('<string>&#x110000;</string>'))).toBe(undefined)
    expect(parsePlist(xmlAround('<string>&#65;&#x42;&amp;<![CDATA[<c>]]></string>'))).toBe('AB&<c>')
  })

  it('refuses what is not a property list, or says one thing twice', () => {
    for (const inside of [
      '',
      '<html></html>',
      '<string>a</integer>',
      '<dict><string>a</string></dict>',
      '<dict><key>a</key></dict>',
      '<true/><false/>',
      '<true>yes</true>',
      '<dict><key>a</key><true/><key>a</key><false/></dict>',
    ])
      expect(parsePlist(xmlAround(inside))).toBe(undefined)
    for (const text of ['', 'hello', '<plist>', '<plist/>', '\0'.repeat(50)])
      expect(parsePlist(Buffer.from(text))).toBe(undefined)
  })

  it('takes whole megabytes of openings that never end in passing', () => {
    for (const opening of [
      '<!--',
      '<!--->',
      '<?',
      '<![CDATA[',
      '<string ',
      '<!DOCTYPE ',
      '&amp',
      '<plist>',
      ' ',
    ])
      expect(parsePlist(xmlAround(`<string>${opening.repeat(100_000)}`))).toBe(undefined)
  })
})
