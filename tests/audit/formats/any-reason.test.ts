import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportNames } from '../../../src/audit/chat/export-name-table.ts'
import { anyReason, fileFormats, nameRule } from '../../../src/audit/formats/index.ts'

/** What the names of backups and of their copies are made of. */
const pieces = [
  ...[
    'msgstore',
    'wa',
    'ChatStorage',
    'ContactsV2',
    'stickers',
    'backup_settings',
    'Copy of ',
    'x',
    '0'.repeat(64),
  ],
  ...['.db', '.sqlite', '.crypt', '.mcrypt1', '.txt', '.zip', '.enc', '.ab', '.bak', '.key', '.tar', '.dat'],
  ...[
    '1',
    '5',
    '7',
    '12',
    '14',
    '15',
    '-2024-01-01',
    '.1',
    ' (1)',
    '_',
    '-',
    '~',
    '.old',
    '.md5',
    'metadata',
  ],
  ...['encrypted_backup', 'password_data', 'com.whatsapp', 'WhatsApp', 'whats app', 'واتساب', 'key', 'مفتاح'],
]

const exported = exportNames.flatMap(([, ...rows]) => rows.map((row) => row.replace('{name}', 'Anna')))

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom(...exported) },
  { weight: 1, arbitrary: fc.nat(15).map((number) => `.crypt${number || ''}`) },
)

const names = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('').normalize('NFC'))

describe('the reason to look at a folder', () => {
  it('is given by every name that a rule knows by itself', () => {
    fc.assert(
      fc.property(names, (name) => {
        const rule = nameRule(name)
        fc.pre(rule !== undefined && rule.weight !== 'beside')
        expect(anyReason.test(`Photos\n${name}\nIMG_1.jpg`)).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })

  it('is given by the rules that cover others, and these names reach them all', () => {
    const covered = fileFormats.flatMap(({ names }) => names).filter((rule) => rule.covered)
    const reached = new Set(fc.sample(names, { numRuns: 50_000, seed: 1 }).map((name) => nameRule(name)))
    expect(covered.filter((rule) => !reached.has(rule)).map(({ format }) => format)).toEqual([])
  })
})
