import { expect, it } from 'vitest'
import { KnownFindings } from '../../../src/main/findings/known-findings.ts'
import type { KnownFinding } from '../../../src/shared/trash.ts'
import { saidBy } from '../said-by.ts'

const finding = (path: string): KnownFinding => ({
  path,
  kind: 'android-backup',
  format: 'crypt15',
  app: 'messenger',
  readableBy: 'only-you',
  complete: true,
  size: 1,
  modifiedAt: '2026-01-01T00:00:00.000Z',
  backup: 'b',
})

const known = new KnownFindings({
  reported: [finding('/reported'), finding('/bytes\0ff')],
  remembered: async (paths) => paths.filter((path) => path === '/remembered').map(finding),
})

it.each(['/reported', '/remembered', '/bytes\0ff'])('knows %j', async (path) => {
  await expect(known.check(path)).resolves.toBeUndefined()
})

it.each([
  '/etc/passwd',
  '/reported/',
  '/reported/../etc',
  'reported',
  '',
  '/remembered\0',
  '/reported\0ff',
  String.raw`/bytes\xff`,
])('knows no %j', async (path) => {
  expect(await known.check(path).then(String, saidBy)).toMatch(/^Sealwatch does this only .*\.$/)
})
