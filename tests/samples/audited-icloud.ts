import { join } from 'node:path'
import { expect } from 'vitest'
import type { Finding, Report } from '../../src/shared/report.ts'
import { reportOf } from './audited.ts'
import { type Files, layDown, temporaryFolder } from './folder.ts'
import { containerPath, encFile } from './icloud.ts'
import { binaryPlist } from './plist.ts'

/** Databases of an iCloud backup that look end-to-end encrypted. */
export const icloudDatabases: Files = {
  'ChatStorage.sqlite.enc': encFile(),
  'LID.sqlite.enc': encFile(),
  'UserDefaults.plist.enc': encFile(),
  'Backup.plist': binaryPlist({ a: 'b' }),
}

/** The one finding of a folder with these files, and the report around it. */
export const auditedIcloud = async (
  files: Files,
  path = containerPath,
): Promise<{ report: Report; only: Finding }> => {
  const place = temporaryFolder()
  const folder = join(place, path)
  await layDown(folder, files)
  const report = await reportOf(place)
  const [only] = report.findings
  expect(report.findings.map((finding) => finding.path)).toEqual([folder])
  return { report, only: only as Finding }
}
