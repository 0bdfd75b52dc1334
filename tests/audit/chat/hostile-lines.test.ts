import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChatLine } from '../../../src/audit/chat/chat-line.ts'
import { plainText } from '../../../src/audit/chat/plain-text.ts'
import { recogniseExport } from '../../../src/audit/chat/recognise.ts'
import { chat } from '../../samples/chat.ts'

describe('hostile lines', () => {
  // A pattern that backtracks would need years for these.
  const long = [
    '1',
    '1/',
    '1/1/23, ',
    '1/1/23, 1:11 ',
    '1/1/23, 1:11 - ',
    '[',
    '[1/1/23, 1:11:11] ',
    ' - ',
    ': ',
    ':',
    ' ',
    '\u200e',
    '\u00a0',
    'a',
    'a. ',
    '<',
    '<a',
    '<a: 1',
    'IMG-',
    'IMG-20240101-WA',
    '٣',
    '下午',
    'e\u0301',
    '\r',
    '\n',
    '-',
    '=',
    '1/1/23, 1:11 - a.b',
    '1/1/23, 1:11 - <',
    '+1 ',
    'end-to-end ',
  ]
  it.each(long)(
    '%j over and over',
    (part) => {
      for (const before of ['', '1/1/23, 1:11 - ', '1/1/23, 1:11 - A: ', '[1/1/23, 1:11:11] A: ']) {
        const line = before + part.repeat(1_000_000 / part.length)
        parseChatLine(line)
        for (const strength of ['own', 'loose', 'none'] as const)
          recogniseExport(line.slice(0, 65536), strength)
      }
    },
    20_000,
  )

  it('bytes of any kind are text or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = plainText(Buffer.from(bytes))
        if (text !== undefined) recogniseExport(text, 'none')
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('text', () => {
  const text = chat({ locale: 'ru' })
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8, cut inside a sign', Buffer.from(`${text}👍`).subarray(0, -2)],
  ])('%s is read', (_, bytes) => {
    expect(recogniseExport(plainText(bytes) ?? '', 'none')?.chatLines).toHaveLength(13)
  })

  it('a code page of Windows is read', () => {
    expect(plainText(Buffer.from('Grüße an A', 'latin1'))).toBe('Grüße an A')
  })

  it.each([
    ['zeros', Buffer.alloc(4096)],
    ['noise', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) & 0xff))],
  ])('%s is no text', (_, bytes) => {
    expect(plainText(bytes)).toBeUndefined()
  })
})
