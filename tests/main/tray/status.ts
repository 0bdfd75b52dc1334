import type { ExposedBackup, Status } from '../../../src/shared/resident.ts'

export const exposedBackup = (changed: Partial<ExposedBackup> = {}): ExposedBackup => ({
  backup: 'b1',
  label: 'msgstore.db',
  path: '/backups/msgstore.db',
  readableBy: 'anyone',
  firstSeen: '2026-03-01T10:00:00.000Z',
  ...changed,
})

export const statusOf = (changed: Partial<Status> = {}): Status => ({
  state: 'nothing',
  backups: 0,
  exposed: 0,
  newestExposed: [],
  ignores: [],
  lastAudit: null,
  failing: null,
  caughtUp: true,
  nextAudit: null,
  pausedUntil: null,
  looks: 0,
  watched: 0,
  limits: [],
  ...changed,
})
