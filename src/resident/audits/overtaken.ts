import { backupFolder } from '../../audit/group.ts'
import { KeysNear } from '../../audit/keys/key-reach.ts'
import { withFindings } from '../../audit/with-findings.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding, Report } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'
import { presentIn } from '../memory/believed.ts'
import { openersIn } from '../memory/keys-aside.ts'
import type { Memory } from '../memory/memory.ts'
import type { Seen } from '../memory/seen.ts'
import { nearest } from '../paths.ts'

/**
 * What an audit of all places saw, without what was looked at anew while it ran: it may have been there too early, and the newer
 * look stands until the next one.
 */
export const withoutOvertaken = (seen: Seen, newer: ReadonlyMap<string, unknown>): Seen => ({
  ...seen,
  findings: seen.findings.filter(({ path }) => !newer.has(path)),
  covers: (path) => !newer.has(path) && seen.covers(path),
  // What it opened may be among that.
  coversAside: (path) => newer.size === 0 && seen.coversAside(path),
})

/**
 * Where backups lie that were looked at anew while it ran, and found to be the user's alone, without keys near them or in the same
 * place that only this audit saw.
 * @param memory before it was merged
 */
export const untriedOn = (
  memory: Memory,
  { findings, placeOf }: Pick<Seen, 'findings' | 'placeOf'>,
  newer: ReadonlyMap<string, Finding | undefined>,
): string[] => {
  const alone = [...newer.values()].flatMap((finding) =>
    finding?.readableBy === 'only-you' ? [finding] : [],
  )
  if (alone.length === 0) return []
  const keys = findings.flatMap(({ kind, path }) => (kind === 'key-file' ? [path] : []))
  const isKnown = (path: string) =>
    newer.has(path) || memory.keysAside.has(path) || presentIn(memory, path) !== undefined
  const found = [...keys, ...openersIn(findings)].filter((path) => !isKnown(path))
  const places = new Set(found.map(placeOf))
  const near = new KeysNear(found.map((path) => [path, path]))
  return alone.flatMap(({ path, kind }) =>
    places.has(placeOf(path)) || near.of(backupFolder(path, kind)).length > 0 ? [path] : [],
  )
}

/** Where backups lie that only a partial audit has seen since the last one of all places, and this one did not look at. */
export const onlyHeardOf = (
  { records, lastAudit }: Memory,
  { covers }: Pick<Seen, 'covers'>,
  newer: ReadonlyMap<string, unknown>,
): string[] =>
  [...records.values()].flatMap(({ path, readableBy, hereSince }) => {
    const isHeard = readableBy === 'only-you' && (hereSince ?? '') > (lastAudit ?? '')
    return isHeard && !newer.has(path) && !covers(path) ? [path] : []
  })

/**
 * The report of such an audit with what was seen anew while it ran.
 * @param newer by path; undefined for what is gone
 */
export const withNewer = (
  report: Report,
  newer: ReadonlyMap<string, Finding | undefined>,
  labelOf: (finding: Finding) => string,
): Report => {
  if (newer.size === 0) return report
  const found = [...newer.values()].flatMap((finding) => {
    const place = finding && nearest(report.places, finding.path)
    return place ? [{ ...finding, place: place.id }] : []
  })
  const labels = new Map([
    ...found.map((finding) => [finding.backup, labelOf(finding)] as const),
    ...report.backups.map(({ id, label }) => [id, label] as const),
  ])
  return withFindings(report, [...report.findings.filter(({ path }) => !newer.has(path)), ...found], labels)
}

/** Whether the report of such an audit says better of something than is known by the newer look. */
export const saysBetter = (
  { findings }: Report,
  newer: ReadonlyMap<string, unknown>,
  records: ReadonlyMap<string, MemoryRecord>,
): boolean =>
  findings.some(({ path, readableBy }) => {
    const known = newer.has(path) ? records.get(path) : undefined
    return known !== undefined && byExposure(known.readableBy, readableBy) < 0
  })
