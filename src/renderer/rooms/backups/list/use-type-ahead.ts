import { useRef } from 'react'
import { fileName } from '../../../path-parts.ts'
import { folded } from '../known-backups.ts'
import type { Row } from './rows.ts'

/** Milliseconds after which another letter begins another word. */
const pause = 800

const nameOf = (row: Row): string => {
  switch (row.type) {
    case 'place':
      return row.place.label
    case 'backup':
      return row.match.known.backup.label
    case 'finding':
      return fileName(row.finding.path)
  }
}

/** The next row whose name begins so, after the current one and round from the top; -1 where there is none. */
export const rowThatBegins = (rows: readonly Row[], typed: string, from: number): number => {
  const begins = (index: number) => {
    const row = rows[index % rows.length]
    return row !== undefined && folded(nameOf(row)).startsWith(typed)
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
  const typed = useRef({ text: '', at: 0 })
  return (key) => {
    if ([...key].length !== 1 || key === ' ' || key === '/') return false
    const now = performance.now()
    const goesOn = now - typed.current.at < pause
    const text = folded(goesOn ? typed.current.text + key : key)
    typed.current = { text, at: now }
    const found = rowThatBegins(rows, text, goesOn ? current : current + 1)
    if (found >= 0) goTo(found)
    return true
  }
}
