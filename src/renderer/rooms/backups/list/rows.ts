import type { Finding, Place } from '../../../../shared/report.ts'
import type { Match } from './filter.ts'

interface Position {
  /** Names the row, whatever is filtered. */
  readonly key: string
  /** Counted from 1, among `setSize` rows of its level under the same parent. */
  readonly position: number
  readonly setSize: number
}

export interface PlaceRow extends Position {
  readonly type: 'place'
  readonly place: Place
  readonly backups: number
  readonly expanded: boolean
}

export interface BackupRow extends Position {
  readonly type: 'backup'
  readonly match: Match
  /** null where there is nothing to fold out: its one finding is what it shows. */
  readonly expanded: boolean | null
}

export interface FindingRow extends Position {
  readonly type: 'finding'
  readonly match: Match
  readonly finding: Finding
}

/** A line of the list, which is a tree: places, their backups, the findings of those. */
export type Row = PlaceRow | BackupRow | FindingRow

export const levelOf = { place: 1, backup: 2, finding: 3 } as const satisfies Record<Row['type'], number>

/** What was folded otherwise than at first: places begin open, backups closed. */
export interface Folding {
  readonly closedPlaces: ReadonlySet<string>
  readonly openBackups: ReadonlySet<string>
}

export const placeKey = (id: string): string => `place:${id}`
export const backupKey = (id: string): string => `backup:${id}`
export const findingKey = ({ backup, kind, path }: Finding): string => `finding:${backup}:${kind}:${path}`

/** The lines of the list, from the top. Backups of one place stand together already. */
export const rowsOf = (matches: readonly Match[], { closedPlaces, openBackups }: Folding): readonly Row[] => {
  const places = [...Map.groupBy(matches, ({ known }) => known.place.id).values()]
  return places.flatMap((ofPlace, index): Row[] => {
    const place = ofPlace[0]?.known.place
    if (!place) return []
    const expanded = !closedPlaces.has(place.id)
    const head: PlaceRow = {
      type: 'place',
      key: placeKey(place.id),
      position: index + 1,
      setSize: places.length,
      place,
      backups: ofPlace.length,
      expanded,
    }
    return expanded
      ? [head, ...ofPlace.flatMap((match, at) => backupRows(match, at, ofPlace, openBackups))]
      : [head]
  })
}

const backupRows = (
  match: Match,
  at: number,
  siblings: readonly Match[],
  openBackups: ReadonlySet<string>,
): Row[] => {
  const { backup, findings } = match.known
  const expanded = findings.length > 1 ? openBackups.has(backup.id) : null
  const row: BackupRow = {
    type: 'backup',
    key: backupKey(backup.id),
    position: at + 1,
    setSize: siblings.length,
    match,
    expanded,
  }
  if (!expanded) return [row]
  return [
    row,
    ...match.findings.map(
      (finding, index): FindingRow => ({
        type: 'finding',
        key: findingKey(finding),
        position: index + 1,
        setSize: match.findings.length,
        match,
        finding,
      }),
    ),
  ]
}
