import { expect, it } from 'vitest'
import { liesNear } from '../../../src/audit/keys/near.ts'

it.each([
  ['/d/wa', '/d/wa', true],
  ['/d/wa/Databases', '/d/wa', true],
  ['/d/wa/a/b/c', '/d/wa', true],
  ['/d/wa/a/b/c/e', '/d/wa', false],
  ['/d', '/d/wa', true],
  ['/', '/d/wa', true],
  ['/', '/d/e/wa', false],
  ['/d/keys', '/d/wa', true],
  ['/d/keys/a/b', '/d/wa', true],
  ['/d/keys/a/b/c', '/d/wa', false],
  ['/keys/a/b', '/d/wa', true],
  ['/keys', '/d/e/wa', false],
  ['drive:keys', 'drive:wa/a', true],
  ['other:keys', 'drive:', false],
  ['/keys', 'drive:', false],
])('a key in %s, a backup in %s: %s', (key, backup, near) => expect(liesNear(key, backup)).toBe(near))
