import { describe, expect, it } from 'vitest'
import { lastPart, parentPath, stepsTo } from '../../../src/audit/io/path-parts.ts'

describe('the parts of a path', () => {
  it.each([
    ['/home/me/x', '/home/me', 'x'],
    ['/', '/', ''],
    ['gdrive:a/b', 'gdrive:a', 'b'],
    ['gdrive:a', 'gdrive:', 'a'],
    ['gdrive:', 'gdrive:', 'gdrive:'],
    ['sftp:/a', 'sftp:', 'a'],
    ['sftp:/a/b', 'sftp:/a', 'b'],
    ['my drive:a:b', 'my drive:', 'a:b'],
  ])('%s', (path, parent, last) => {
    expect([parentPath(path), lastPart(path)]).toEqual([parent, last])
  })

  it.each([
    ['/a/b', '/a/c/d', ['..', 'c', 'd']],
    ['gdrive:', 'gdrive:a/b', ['a', 'b']],
    ['gdrive:a/b', 'gdrive:', ['..', '..']],
    ['gdrive:a', 'gdrive:a', []],
    ['sftp:/a', 'sftp:/a/b', ['b']],
    ['one:a', 'two:a', ['..', '..', 'two:', 'a']],
  ])('the steps from %s to %s', (from, to, steps) => {
    expect(stepsTo(from, to)).toEqual(steps)
  })
})
