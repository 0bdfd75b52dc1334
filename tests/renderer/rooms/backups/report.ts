import type { Backup, Finding, Place, Report } from '../../../../src/shared/report.ts'
import { weakest } from '../../../../src/shared/verdict.ts'

export const place = (id: string, label: string, kind = 'folder'): Place => ({
  id,
  label,
  path: `/${id}`,
  kind,
  state: 'ok',
})

export const finding = (some: Partial<Finding>): Finding => ({
  path: '/drive/msgstore.db.crypt15',
  kind: 'android-backup',
  format: 'crypt15',
  app: 'messenger',
  readableBy: 'only-you',
  complete: true,
  reason: 'A reason.',
  evidence: [],
  size: 1,
  modifiedAt: '2026-01-01T00:00:00.000Z',
  place: 'drive',
  backup: 'a',
  ...some,
})

/** A report of these findings, whose backups are labelled by their ids. */
export const reportWith = (places: readonly Place[], findings: readonly Finding[]): Report => {
  const backups = [...Map.groupBy(findings, ({ backup }) => backup)].map(
    ([id, members]): Backup => ({
      id,
      label: `Label-${id}`,
      readableBy: weakest(members.map(({ readableBy }) => readableBy)) ?? 'unknown',
      findings: members.length,
    }),
  )
  return {
    schemaVersion: 1,
    generator: { name: 'sealwatch', version: '0' },
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:00:00.000Z',
    places: [...places],
    findings: [...findings],
    backups,
    skipped: [],
    summary: { 'only-you': 0, 'password-holder': 0, whatsapp: 0, anyone: 0, unknown: 0, worst: null },
  }
}
