import { expect } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { placeOfPath } from '../../src/audit/places/place.ts'
import type { AuditEvent } from '../../src/shared/audit-event.ts'
import { type Finding, type Report, reportSchema } from '../../src/shared/report.ts'
import { unspoken } from '../words/spoken.ts'

interface Options {
  readonly deep?: boolean
  readonly verify?: boolean
}

export const eventsOf = async (paths: string[], options: Options = {}): Promise<AuditEvent[]> => {
  const events: AuditEvent[] = []
  for await (const event of audit({ places: paths.map(placeOfPath), version: '0.0.0', ...options }))
    events.push(event)
  return events
}

/** The report of an audit, checked against the contract. */
export const reportOf = async (paths: string | string[], options: Options = {}): Promise<Report> => {
  const last = (await eventsOf([paths].flat(), options)).at(-1)
  if (last?.type !== 'done') throw new Error('the audit did not end with its report')
  // Whatever the engine says in any test must be known to the catalogs: each new sentence has its line in src/words.
  expect(unspoken(last.report)).toEqual([])
  return reportSchema.parse(last.report)
}

/** Findings by file name. */
export const byName = (report: Report): Record<string, Finding> =>
  Object.fromEntries(report.findings.map((finding) => [finding.path.replace(/^.*[/\\]/, ''), finding]))

export const facts = (finding: Finding | undefined): string =>
  (finding?.evidence ?? []).map(({ fact, where }) => `${fact} [${where}]`).join('\n')
