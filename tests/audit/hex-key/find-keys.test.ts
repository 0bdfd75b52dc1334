import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { signsOfKey } from '../../../src/audit/hex-key/context.ts'
import { findWrittenKeys } from '../../../src/audit/hex-key/find-keys.ts'
import { noteText } from '../../../src/audit/hex-key/note-text.ts'
import { keyGrid, sampleRoot } from '../../samples/android-key.ts'

const pieces = fc.constantFrom(
  keyGrid(),
  sampleRoot.toString('hex'),
  'abcd',
  'ef01 ',
  '12.',
  '1) ',
  'Row ',
  '\n',
  '\n\n',
  ': ',
  '0x',
  '-',
  '{\\rtf1 ',
  '\\par ',
  "\\'e4",
  '{\\fonttbl{',
  '}',
  '<html>',
  '<td>',
  '</td>',
  '<script>',
  '&nbsp;',
  '["',
  '",',
  '\\n',
  'WhatsApp key',
  'sha256',
  'file.bin',
  '\u00a0',
  '\u200b',
  'ü',
  '\ud800',
)

it('reads any note without an error, and finds only values of 32 bytes', () => {
  const encoding = fc.constantFrom('utf8', 'utf16le', 'latin1') as fc.Arbitrary<BufferEncoding>
  const property = (parts: string[], name: BufferEncoding) => {
    const mark = name === 'utf16le' ? [0xff, 0xfe] : []
    const text = noteText(Buffer.concat([Buffer.from(mark), Buffer.from(parts.join(''), name)]))
    for (const value of text === undefined ? [] : findWrittenKeys(text)) {
      expect(value.root).toHaveLength(32)
      expect(value.start).toBeLessThan(value.end)
      signsOfKey(text ?? '', value, 'x.txt')
    }
  }
  fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), encoding, property), { numRuns: 20_000 })
})

it('finds the key in a text and tells where', () => {
  const text = `one line\n${keyGrid()}\n`
  const [value, ...others] = findWrittenKeys(text)
  expect(others).toEqual([])
  expect(value?.root.equals(sampleRoot)).toBe(true)
  expect(text.slice(value?.start, value?.end)).toBe(keyGrid())
})

it('gets through a page of scripts that never end', () => {
  const page = Buffer.from(
    `<p>${'<style '.repeat(150_000)}<script>var a</script>${keyGrid()}${'<style '.repeat(150_000)}`,
  )
  const text = noteText(page, Number.POSITIVE_INFINITY)
  expect(text).not.toContain('var a')
  expect(findWrittenKeys(text ?? '')).toHaveLength(1)
})

it('reads no bytes as text', () => {
  expect(noteText(Buffer.from([0, 1, 2, 3]))).toBeUndefined()
  expect(noteText(Buffer.alloc(5000, 0x61))).toBeUndefined()
})
