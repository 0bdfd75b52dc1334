import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { reportFile } from '../../src/report-file/report-file.ts'
import { withoutMarks } from '../../src/shared/byte-mark.ts'
import { reportSchema } from '../../src/shared/report.ts'
import { hostileNames, reportAbout } from '../samples/hostile-report.ts'

it.each(Object.entries(hostileNames))('holds the report as it is, and %s acts on nothing', (_, name) => {
  const report = reportAbout(name)
  const bytes = reportFile(report, 'json')
  const text = bytes.toString('utf8')
  expect(Buffer.from(text)).toEqual(bytes)
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(reportSchema.parse(JSON.parse(text))).toEqual(reportAbout(withoutMarks(name)))
})

it.each([
  ['a\0ff\0c3.crypt14', String.raw`a\xff\xc3.crypt14`],
  ['a\0ff\\xfe', String.raw`a\xff\\xfe`],
  [String.raw`a\xff\x5c`, String.raw`a\xff\x5c`],
  [String.raw`C:\xff`, String.raw`C:\xff`],
])('gives programs the path %j as %j', (path, given) => {
  const report = reportSchema.parse(JSON.parse(reportFile(reportAbout(path), 'json').toString('utf8')))
  expect(report.findings[0]?.path).toBe(given)
})
