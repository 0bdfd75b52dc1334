import { expect } from 'vitest'
import type { Finding } from '../../src/shared/report.ts'
import { byName, reportOf } from './audited.ts'
import { type Files, layDown, temporaryFolder } from './folder.ts'

/** Lays files down in a new folder, audits it, and gives its findings by file or folder name. */
export const judged = async (
  files: Files,
  options: { deep?: boolean } = {},
): Promise<Record<string, Finding>> => {
  const folder = temporaryFolder()
  await layDown(folder, files)
  const report = await reportOf(folder, options)
  for (const finding of report.findings) {
    // No tool's password is WhatsApp's end-to-end encryption.
    if (finding.kind === 'phone-tool-backup') expect(finding.readableBy).not.toBe('only-you')
    if (finding.kind === 'phone-tool-backup') expect(finding.readableBy).not.toBe('whatsapp')
  }
  return byName(report)
}

/** A file with its end cut off. */
export const without = (bytes: Buffer, count: number): Buffer =>
  bytes.subarray(0, Math.max(0, bytes.length - count))
