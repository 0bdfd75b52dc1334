import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, joinCopiedPaths, splitPath } from '../../src/renderer/path-parts.ts'
import { visibleText } from '../../src/shared/visible-text.ts'

describe('fileName', () => {
  it.each([
    ['/home/ana/msgstore.db', 'msgstore.db'],
    ['C:\\Users\\ana\\wa.db', 'wa.db'],
    ['/home/ana/Backup/', 'Backup'],
    ['key', 'key'],
    ['/', '/'],
  ])('of %s is %s', (path, name) => {
    expect(fileName(path)).toBe(name)
  })
})

describe('splitPath', () => {
  it.each([
    ['/home/ana', '', '/home/ana'],
    [
      '/home/ana/GDrive/WhatsApp/Databases/msgstore.db.crypt15',
      '/home/ana/GDrive/WhatsApp',
      '/Databases/msgstore.db.crypt15',
    ],
    ['C:\\Users\\ana\\Documents\\WhatsApp\\key', 'C:\\Users', '\\ana\\Documents\\WhatsApp\\key'],
    ['a name', '', 'a name'],
  ])('keeps whole names at the end of %s', (path, head, tail) => {
    expect(splitPath(path)).toEqual({ head, tail })
  })

  it('keeps the end of a name that is longer than the tail', () => {
    const path = `/home/ana/${'x'.repeat(200)}.db.crypt14`
    expect(splitPath(path).tail).toBe(`${'x'.repeat(9)}.db.crypt14`)
  })

  it('does not take emoji apart', () => {
    const { head, tail } = splitPath(`/${'👨‍👩‍👧'.repeat(10)}${'❤️'.repeat(3)}.txt`)
    expect(tail).toBe('txt')
    expect(visibleText(head) + visibleText(tail)).not.toContain('U+')
  })

  it('loses and changes nothing, and its two parts are escaped as the whole is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (path) => {
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
    const text = 'msgstore.db\n/home/ana\n/msgstore.db\nHow we know\n/home/ana\n/key\n'
    const paths = [
      { head: '/home/ana', tail: '/msgstore.db' },
      { head: '/home/ana', tail: '/key' },
      { head: 'key', tail: '' },
    ]
    expect(joinCopiedPaths(text, paths)).toBe(
      'msgstore.db\n/home/ana/msgstore.db\nHow we know\n/home/ana/key\n',
    )
  })

  it('takes a dollar sign in a path as it is', () => {
    expect(joinCopiedPaths('/a$&\n/b$1', [{ head: '/a$&', tail: '/b$1' }])).toBe('/a$&/b$1')
  })
})
