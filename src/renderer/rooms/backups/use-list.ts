import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Report } from '../../../shared/report.ts'
import { kindWords } from '../../../words/finding-words.ts'
import { type KnownBackup, knownBackups } from './known-backups.ts'
import { type Filter, type Filtered, filterBackups, noFilter } from './list/filter.ts'
import { type Folding, type Row, rowsOf } from './list/rows.ts'

export interface ListView {
  readonly known: readonly KnownBackup[]
  readonly filter: Filter
  readonly filtered: Filtered
  readonly rows: readonly Row[]
  setFilter(filter: Filter): void
  fold(row: Row, open: boolean): void
  /** Folds out what lies above a backup, and the backup itself. */
  reveal(known: KnownBackup): void
}

const withOrWithout = (set: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> => {
  const changed = new Set(set)
  if (present) changed.add(id)
  else changed.delete(id)
  return changed
}

/** The list of a report: made once for it, filtered as soon as typing leaves time for that. */
export const useList = (report: Report): ListView => {
  const words = useTranslations()
  const known = useMemo(() => knownBackups(report, (finding) => kindWords(words, finding)), [report, words])
  const [filter, setFilter] = useState(noFilter)
  const [folding, setFolding] = useState<Folding>({ closedPlaces: new Set(), openBackups: new Set() })
  const deferred = useDeferredValue(filter)
  const filtered = useMemo(() => filterBackups(known, deferred), [known, deferred])
  const rows = useMemo(() => rowsOf(filtered.matches, folding), [filtered, folding])
  return {
    known,
    filter,
    filtered,
    rows,
    setFilter,
    fold: (row, open) =>
      setFolding(({ closedPlaces, openBackups }) => ({
        closedPlaces: row.type === 'place' ? withOrWithout(closedPlaces, row.place.id, !open) : closedPlaces,
        openBackups:
          row.type === 'backup' ? withOrWithout(openBackups, row.match.known.backup.id, open) : openBackups,
      })),
    reveal: ({ backup, place }) =>
      setFolding(({ closedPlaces, openBackups }) => ({
        closedPlaces: withOrWithout(closedPlaces, place.id, false),
        openBackups: withOrWithout(openBackups, backup.id, true),
      })),
  }
}
