import type { Finding, Report } from '../../../../src/shared/report.ts'

/** A finding of a sealed backup from Android, with what a test changes. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  path: '/disk/you/msgstore.db.crypt15',
  kind: 'android-backup',
  format: 'crypt15',
  app: 'messenger',
  readableBy: 'only-you',
  complete: true,
  reason: 'Only you.',
  evidence: [],
  size: 1000,
  modifiedAt: '2026-11-21T02:00:00.000Z',
  place: 'place',
  backup: 'backup',
  ...changes,
})

export const reportWith = (...findings: readonly Finding[]): Report => ({
  schemaVersion: 1,
  generator: { name: 'sealwatch', version: '0.0.0' },
  startedAt: '2026-11-21T03:00:00.000Z',
  finishedAt: '2026-11-21T03:00:01.000Z',
  places: [],
  findings: [...findings],
  backups: [],
  skipped: [],
  summary: { 'only-you': 0, 'password-holder': 0, whatsapp: 0, anyone: 0, unknown: 0, worst: null },
})
