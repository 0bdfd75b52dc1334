import type { Backup, Finding, Place, Report } from '../../../shared/report.ts'
import { byExposure, type ReadableBy } from '../../../shared/verdict.ts'

/** A backup with all that the list says of it. */
export interface KnownBackup {
  readonly backup: Backup
  /** Where its most exposed finding lies. */
  readonly place: Place
  /** The most exposed first; never empty. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** For each finding what a search looks into, folded by `folded`; made by the first search. */
  texts(): readonly string[]
}

/** Text as a search compares it: without case, and in one form of its accents. */
export const folded = (text: string): string =>
  (plain.test(text) ? text : text.normalize('NFKC')).toLowerCase()

/** Nothing to normalise in it, which is most of 50,000 paths. */
const plain = /^[ -~\n]*$/

/** What a finding is, in the words that are on screen. */
export type NatureOf = (finding: Pick<Finding, 'kind' | 'format'>) => string

/** Says of each kind and format once what it is: a few texts for thousands of findings. */
const remembered = (natureOf: NatureOf): NatureOf => {
  const natures = new Map<string, string>()
  return (finding) => {
    const key = `${finding.kind} ${finding.format}`
    const nature = natures.get(key) ?? folded(`${natureOf(finding)}\n${finding.format}`)
    natures.set(key, nature)
    return nature
  }
}

const searched = (label: string, findings: readonly Finding[], natureOf: NatureOf): readonly string[] => {
  const name = folded(label)
  return findings.map((finding) => `${name}\n${folded(finding.path)}\n${natureOf(finding)}`)
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const unnamedPlace = (id: string): Place => ({ id, label: id, path: id, kind: 'folder', state: 'ok' })

/**
 * The backups of a report by place: the place with the most exposed backup first, and in it the most exposed backup. Made once for
 * each report.
 */
export const knownBackups = (
  { backups, findings, places }: Report,
  natureOf: NatureOf,
): readonly KnownBackup[] => {
  const nature = remembered(natureOf)
  const members = Map.groupBy(findings, ({ backup }) => backup)
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const known = backups.flatMap((backup) => {
    const [first, ...rest] = (members.get(backup.id) ?? []).toSorted(
      (a, b) => byExposure(a.readableBy, b.readableBy) || byPath(a.path, b.path),
    )
    if (!first) return []
    const place = placeOf.get(first.place) ?? unnamedPlace(first.place)
    const all: KnownBackup['findings'] = [first, ...rest]
    return [{ backup, place, findings: all, texts: once(() => searched(backup.label, all, nature)) }]
  })
  const worst = new Map<string, ReadableBy>()
  for (const { backup, place } of known) {
    const before = worst.get(place.id)
    if (before === undefined || byExposure(before, backup.readableBy) > 0)
      worst.set(place.id, backup.readableBy)
  }
  const ofPlace = ({ place }: KnownBackup): ReadableBy => worst.get(place.id) ?? 'unknown'
  return known.toSorted(
    (a, b) =>
      (a.place.id === b.place.id
        ? 0
        : byExposure(ofPlace(a), ofPlace(b)) ||
          byPath(a.place.label, b.place.label) ||
          byPath(a.place.id, b.place.id)) ||
      byExposure(a.backup.readableBy, b.backup.readableBy) ||
      byPath(a.backup.label, b.backup.label),
  )
}
