import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { reportFile } from '../../src/report-file/report-file.ts'
import { reportSchema } from '../../src/shared/report.ts'
import { hostileNames, reportAbout } from '../samples/hostile-report.ts'

it.each(Object.entries(hostileNames))('holds the report as it is, and %s acts on nothing', (_, name) => {
  const report = reportAbout(name)
  const bytes = reportFile(report, 'json')
  const text = bytes.toString('utf8')
  expect(Buffer.from(text)).toEqual(bytes)
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(reportSchema.parse(JSON.parse(text))).toEqual(report)
})
