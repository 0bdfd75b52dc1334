import type { Backup, Finding, Report } from '../shared/report.ts'
import { byExposure } from '../shared/verdict.ts'

export interface BackupWithFindings {
  readonly backup: Backup
  readonly findings: readonly Finding[]
}

/** The backups of a report and what lies in each, the most exposed first. */
export const worstFirst = ({ backups, findings }: Report): BackupWithFindings[] => {
  const members = Map.groupBy(findings, ({ backup }) => backup)
  return backups
    .toSorted((a, b) => byExposure(a.readableBy, b.readableBy))
    .map((backup) => ({
      backup,
      findings: (members.get(backup.id) ?? []).toSorted((a, b) => byExposure(a.readableBy, b.readableBy)),
    }))
}
