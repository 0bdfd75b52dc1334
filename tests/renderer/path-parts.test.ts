import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, foldersOf, joinCopiedPaths, splitPath } from '../../src/renderer/path-parts.ts'
import { visibleText } from '../../src/shared/visible-text.ts'

describe('fileName', () => {
  it.each([
    ['/disk/you/msgstore.db', 'msgstore.db'],
    ['C:\\Users\\you\\wa.db', 'wa.db'],
    ['/disk/you/Backup/', 'Backup'],
    ['key', 'key'],
    ['/', '/'],
  ])('of %s is %s', (path, name) => {
    expect(fileName(path)).toBe(name)
  })
})

describe('foldersOf', () => {
  it.each([
    ['/disk/you/wa.db', ['/', 'disk/', 'you/', 'wa.db']],
    ['C:\\Users\\you\\', ['C:\\', 'Users\\', 'you\\']],
    ['https://faq.whatsapp.com/683', ['https://', 'faq.whatsapp.com/', '683']],
    ['key', ['key']],
  ])('of %s ends each name with its separator', (path, names) => {
    expect(foldersOf(path).map(({ name }) => name)).toEqual(names)
  })

  it('takes nothing away and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', 'a', '\n', '\u202e') }), (path) => {
        const folders = foldersOf(path)
        expect(folders.map(({ name }) => name).join('')).toBe(path)
        expect(new Set(folders.map(({ at }) => at)).size).toBe(folders.length)
      }),
    )
  })
})

describe('splitPath', () => {
  it.each([
    ['/disk/you', '', '/disk/you'],
    [
      '/disk/you/GDrive/WhatsApp/Databases/msgstore.db.crypt15',
      '/disk/you/GDrive/WhatsApp',
      '/Databases/msgstore.db.crypt15',
    ],
    [
      '/disk/you/GDrive/msgstore-2026-10-15.1.db.crypt14',
      '/disk/you/GDrive',
      '/msgstore-2026-10-15.1.db.crypt14',
    ],
    ['C:\\Users\\you\\Documents\\WhatsApp\\keys\\key', 'C:\\Users', '\\you\\Documents\\WhatsApp\\keys\\key'],
    ['a name', '', 'a name'],
  ])('keeps whole names at the end of %s', (path, head, tail) => {
    expect(splitPath(path)).toEqual({ head, tail })
  })

  it('keeps the end of a name that is longer than the tail', () => {
    const path = `/disk/you/${'x'.repeat(200)}.db.crypt14`
    expect(splitPath(path).tail).toBe(`${'x'.repeat(9)}.db.crypt14`)
  })

  it('does not take emoji apart', () => {
    const { head, tail } = splitPath(`/${'👨‍👩‍👧'.repeat(10)}${'❤️'.repeat(3)}.txt`)
    expect(tail).toBe('txt')
    expect(visibleText(head) + visibleText(tail)).not.toContain('U+')
  })

  it('does not take a byte apart that is no UTF-8', () => {
    const { head, tail } = splitPath(`/${'x'.repeat(30)}\0ff${'y'.repeat(19)}`)
    expect(visibleText(head)).toMatch(/⟨0xFF⟩$/)
    expect(tail).toBe('y'.repeat(19))
  })

  it('loses and changes nothing, and its two parts are escaped as the whole is', () => {
    const unit = fc.oneof(
      fc.constantFrom('\0ff', '\0c3'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (path) => {
        const { head, tail } = splitPath(path)
        expect(head + tail).toBe(path)
        expect(visibleText(head) + visibleText(tail)).toBe(visibleText(path))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('joinCopiedPaths', () => {
  it('puts the two parts of each path together again', () => {
    const text = 'msgstore.db\n/disk/you\n/msgstore.db\nHow we know\n/disk/you\n/key\n'
    const paths = [
      { head: '/disk/you', tail: '/msgstore.db' },
      { head: '/disk/you', tail: '/key' },
      { head: 'key', tail: '' },
    ]
    expect(joinCopiedPaths(text, paths)).toBe(
      'msgstore.db\n/disk/you/msgstore.db\nHow we know\n/disk/you/key\n',
    )
  })

  it('takes a dollar sign in a path as it is', () => {
    expect(joinCopiedPaths('/a$&\n/b$1', [{ head: '/a$&', tail: '/b$1' }])).toBe('/a$&/b$1')
  })
})
