import { describe, expect, it } from 'vitest'
import { readEntry } from '../../src/rclone/entry.ts'
import { Tree } from '../../src/rclone/tree.ts'

const listed = (path: string, size = 1, isDir = false) => {
  const entry = readEntry(
    JSON.stringify({
      Path: path,
      Name: path.split('/').at(-1),
      Size: size,
      ModTime: '2026-01-02T03:04:05.678901234+01:00',
      IsDir: isDir,
    }),
  )
  if (!entry) throw new Error('no entry')
  return entry
}

describe('an entry of a remote', () => {
  it('has a type, a size and a time', () => {
    expect(listed('a/b', 5)).toEqual({
      path: 'a/b',
      entry: { name: 'b', type: 'file', size: 5, modified: new Date('2026-01-02T02:04:05.678Z') },
    })
    expect(listed('a', -1, true).entry).toMatchObject({ type: 'folder', size: 0 })
  })

  it('is nothing to open where the service knows no size, such as a document of its own', () => {
    expect(listed('Notes.docx', -1).entry.type).toBe('other')
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"Path":"a"}',
    '{"Path":1,"Name":"a","Size":1,"ModTime":"","IsDir":false}',
  ])('is not %j', (json) => expect(readEntry(json)).toBeUndefined())
})

describe('the tree of a remote', () => {
  it('makes the folders of files that came before them', () => {
    const tree = new Tree()
    expect(tree.add(listed('a/b/c.txt'))).toBeUndefined()
    expect(tree.add(listed('a', -1, true))).toBeUndefined()
    expect([...(tree.folder('')?.values() ?? [])]).toMatchObject([{ name: 'a', type: 'folder' }])
    expect([...(tree.folder('a/b')?.keys() ?? [])]).toEqual(['c.txt'])
    expect(tree.folder('a/c')).toBeUndefined()
  })

  it('names what it cannot hold', () => {
    const tree = new Tree()
    tree.add(listed('a'))
    expect(tree.add(listed('a'))).toContain('only one of them can be opened')
    expect(tree.add(listed('a', -1, true))).toContain('same name')
    for (const path of ['../a', 'b//c', './a', '/a', 'a\0'])
      expect(tree.add(listed(path))).toBe('its name cannot be used as a path')
    expect(tree.add(listed('a/'.repeat(300)))).toBe('more than 256 folders deep')
    expect([...(tree.folder('')?.keys() ?? [])]).toEqual(['a'])
  })
})
