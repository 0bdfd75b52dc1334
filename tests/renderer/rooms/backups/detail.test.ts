import { describe, expect, it } from 'vitest'
import { planFacts } from '../../../../src/renderer/components/trash/plan-words.ts'
import { doThis } from '../../../../src/renderer/rooms/backups/detail/do-this.ts'
import { hexRows, hexText, joinedSpans } from '../../../../src/renderer/rooms/backups/detail/hex/hex-rows.ts'
import { typedKey } from '../../../../src/renderer/rooms/backups/detail/key/key-digits.ts'
import { holderOf } from '../../../../src/renderer/rooms/backups/detail/who-has-it.ts'
import type { HeaderSpan } from '../../../../src/shared/header.ts'
import { kindSchema } from '../../../../src/shared/report.ts'
import { sealedWithKey } from '../../../../src/shared/sealed-with-key.ts'
import { sealedBy } from '../../../../src/shared/sealing-secret.ts'
import { readableByOrder } from '../../../../src/shared/verdict.ts'
import { trashItem } from '../../../samples/trash-item.ts'
import { finding, place } from './report.ts'

const here = { onlyInCloud: false, canBeIgnored: true }

describe('what to do about a finding', () => {
  it('is at most three things, and something, whatever the kind and the verdict', () => {
    for (const kind of kindSchema.options)
      for (const readableBy of readableByOrder) {
        const actions = doThis(finding({ kind, readableBy }), here)
        expect(actions.length).toBeGreaterThan(0)
        expect(actions.length).toBeLessThanOrEqual(3)
        expect(new Set(actions).size).toBe(actions.length)
      }
  })

  it('never moves live data or a key to the trash, nor what only its owner can read', () => {
    for (const readableBy of readableByOrder) {
      expect(doThis(finding({ kind: 'live-data', readableBy }), here)).not.toContain('trash')
      expect(doThis(finding({ kind: 'key-file', readableBy }), here)).not.toContain('trash')
    }
    expect(doThis(finding({ readableBy: 'only-you' }), here)).toEqual(['key', 'show'])
  })

  it('begins with the guide where others can read it, and with the download where nothing is known', () => {
    expect(doThis(finding({ readableBy: 'whatsapp', format: 'crypt14' }), here)).toEqual([
      'guide',
      'key',
      'trash',
    ])
    expect(
      doThis(finding({ kind: 'plaintext-database', format: 'sqlite', readableBy: 'anyone' }), here),
    ).toEqual(['guide', 'portrait', 'trash'])
    expect(doThis(finding({ readableBy: 'unknown' }), { ...here, onlyInCloud: true })).toEqual([
      'download',
      'show',
      'ignore',
    ])
  })

  it('begins with the key where it lies beside a backup that is end-to-end encrypted already', () => {
    const withKey = finding({ format: 'crypt15', readableBy: 'anyone', reason: sealedWithKey })
    expect(doThis(withKey, here)).toEqual(['moveKey', 'trash', 'ignore'])
  })

  it.each(['passkey', 'password'] as const)(
    'says that there is no key to try where a %s seals the backup, which is shown all the same',
    (secret) => {
      const reason = `Only you can open this backup: it is end-to-end encrypted, and ${sealedBy[secret]}.`
      expect(doThis(finding({ format: 'crypt15', readableBy: 'only-you', reason }), here)).toEqual([
        'show',
        secret,
      ])
    },
  )

  it('offers to ignore only what is remembered and not ignored yet', () => {
    const unknown = finding({ readableBy: 'unknown', format: 'unknown' })
    expect(doThis(unknown, here)).toContain('ignore')
    expect(doThis(unknown, { ...here, canBeIgnored: false })).not.toContain('ignore')
  })
})

describe('who else has it', () => {
  it.each([
    ['dropbox', 'cloud'],
    ['syncthing', 'syncthing'],
    ['nextcloud', 'ownServer'],
    ['removable', 'drive'],
    ['folder', 'here'],
    ['constructor', 'here'],
  ])('goes by the kind of the place: %s', (kind, holder) => {
    expect(holderOf(place('a', 'A', kind))).toBe(holder)
  })
})

const span = (
  from: number,
  to: number,
  field: HeaderSpan['field'],
  more: Partial<HeaderSpan> = {},
): HeaderSpan => ({
  from,
  to,
  field,
  value: null,
  withheld: false,
  ...more,
})

describe('the bytes', () => {
  const bytes = Array.from({ length: 80 }, (_, index) => index + 0x30)
  const header = {
    bytes: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    spans: [
      span(0, 2, 'prefix.length', { value: '2' }),
      span(2, 20, 'crypt15.iv'),
      span(20, 80, 'crypt15.passkey', { withheld: true }),
    ],
  }

  it('stand in rows of 16, cut where a field begins, and what is withheld is not there', () => {
    const rows = hexRows(header)
    expect(rows.map(({ offset, more }) => [offset, more])).toEqual([
      [0, 0],
      [16, 48],
    ])
    expect(rows.map(({ runs }) => runs.map(({ span, bytes }) => [span, bytes.length]))).toEqual([
      [
        [0, 2],
        [1, 14],
      ],
      [
        [1, 4],
        [2, 12],
      ],
    ])
    expect(hexText(rows).split('\n')).toEqual([
      '0000  30 31 32 33 34 35 36 37 38 39 3a 3b 3c 3d 3e 3f  |0123456789:;<=>?|',
      '0010  40 41 42 43 ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··  |@ABC············|',
      '*',
    ])
  })

  it('shows a dot for what is no letter, and a short last row', () => {
    const rows = hexRows({ bytes: '00ff7f41', spans: [span(0, 4, 'content')] })
    expect(hexText(rows)).toBe(`0000  00 ff 7f 41${' '.repeat(36)}  |...A|`)
    expect(hexRows({ bytes: '', spans: [] })).toEqual([])
  })

  it('joins neighbours of one field that have no value', () => {
    const spans = [
      span(0, 2, 'prefix.features'),
      span(2, 4, 'prefix.features'),
      span(4, 5, 'prefix.keyType', { value: '1' }),
      span(5, 6, 'prefix.keyType', { value: '2' }),
      span(6, 7, 'hidden', { withheld: true }),
      span(7, 8, 'hidden'),
    ]
    expect(joinedSpans(spans).map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
    ])
  })
})

describe('typed digits', () => {
  const key = '0123456789abcdef'.repeat(4)
  it.each([
    ['', { state: 'empty' }],
    [' \n', { state: 'empty' }],
    ['12 34', { state: 'missing', count: 60 }],
    [key.toUpperCase(), { state: 'complete' }],
    [(key.match(/.{4}/g) ?? []).join('\u00a0\u2013 '), { state: 'complete' }],
    [`${key}0`, { state: 'tooMany', count: 1 }],
    ['correct horse', { state: 'wrong' }],
  ])('are counted without what stands between them: %j', (text, expected) => {
    expect(typedKey(text)).toEqual(expected)
  })
})

describe('what is said before a move to the trash', () => {
  const item = trashItem('/a')
  it('names first what may be lost, and always where it goes from', () => {
    expect(planFacts(item)).toEqual([{ says: 'local' }])
    expect(
      planFacts({
        ...item,
        onlyCopy: true,
        newest: true,
        files: 12,
        counted: false,
        inside: 2,
        synced: { kind: 'dropbox', label: 'Dropbox' },
      }),
    ).toEqual([
      { says: 'only' },
      { says: 'newest' },
      { says: 'filesAtLeast', count: 12 },
      { says: 'inside', count: 2 },
      { says: 'synced', place: { kind: 'dropbox', label: 'Dropbox' } },
    ])
  })
})
