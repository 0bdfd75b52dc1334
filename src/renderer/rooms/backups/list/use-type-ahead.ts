import { useRef } from 'react'
import type { Place } from '../../../../shared/report.ts'
import { fileName } from '../../../path-parts.ts'
import { usePlaceName } from '../../../use-place-name.ts'
import { folded } from '../known-backups.ts'
import type { Row } from './rows.ts'

/** Milliseconds after which another letter begins another word. */
const pause = 800

/** What a place is called on screen. */
export type PlaceNameOf = (place: Place) => string

const nameOf = (row: Row, placeName: PlaceNameOf): string => {
  switch (row.type) {
    case 'place':
      return placeName(row.place)
    case 'backup':
      return row.match.known.backup.label
    case 'finding':
      return fileName(row.finding.path)
  }
}

/** The next row whose name begins so, after the current one and round from the top; -1 where there is none. */
export const rowThatBegins = (
  rows: readonly Row[],
  typed: string,
  from: number,
  placeName: PlaceNameOf,
): number => {
  const begins = (index: number) => {
    const row = rows[index % rows.length]
    return row !== undefined && folded(nameOf(row, placeName)).startsWith(typed)
  }
  for (let step = 0; step < rows.length; step++) if (begins(from + step)) return (from + step) % rows.length
  return -1
}

/** Letters that are typed into the list go to the row of that name. Returns whether a key was such a letter. */
export const useTypeAhead = (
  rows: readonly Row[],
  current: number,
  goTo: (index: number) => void,
): ((key: string) => boolean) => {
  const placeName = usePlaceName()
  const typed = useRef({ text: '', at: 0 })
  return (key) => {
    if ([...key].length !== 1 || key === ' ' || key === '/') return false
    const now = performance.now()
    const goesOn = now - typed.current.at < pause
    const text = folded(goesOn ? typed.current.text + key : key)
    typed.current = { text, at: now }
    const found = rowThatBegins(rows, text, goesOn ? current : current + 1, placeName)
    if (found >= 0) goTo(found)
    return true
  }
}
