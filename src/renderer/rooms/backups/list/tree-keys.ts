import { levelOf, type Row } from './rows.ts'

/** What a key does in the list: goes to a row, folds the current one, opens it; null for a key that is none of the list's. */
export type TreeMove =
  | { readonly to: number }
  | { readonly fold: boolean }
  | { readonly open: true }
  | { readonly stay: true }
  | null

const expandedOf = (row: Row): boolean | null => (row.type === 'finding' ? null : row.expanded)

/** The row that a row lies under; itself for a place. */
const parentOf = (rows: readonly Row[], index: number): number => {
  const level = levelOf[rows[index]?.type ?? 'place']
  for (let at = index - 1; at >= 0; at--) {
    const row = rows[at]
    if (row && levelOf[row.type] < level) return at
  }
  return index
}

/**
 * The keys of a tree, as ARIA's practices have them.
 * @param page rows that are on screen at once
 * @param inward the arrow that folds out: ArrowRight where text runs from left to right
 */
export const treeMove = (
  key: string,
  rows: readonly Row[],
  index: number,
  page: number,
  inward: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight',
): TreeMove => {
  const row = rows[index]
  if (!row) return null
  const within = (wanted: number): TreeMove => ({ to: Math.min(rows.length - 1, Math.max(0, wanted)) })
  const expanded = expandedOf(row)
  switch (key) {
    case 'ArrowDown':
      return within(index + 1)
    case 'ArrowUp':
      return within(index - 1)
    case 'PageDown':
      return within(index + Math.max(1, page))
    case 'PageUp':
      return within(index - Math.max(1, page))
    case 'Home':
      return within(0)
    case 'End':
      return within(rows.length - 1)
    case 'Enter':
    case ' ':
      return row.type === 'place' ? { fold: !row.expanded } : { open: true }
    case 'ArrowRight':
    case 'ArrowLeft':
      if (key === inward)
        return expanded === null ? { stay: true } : expanded ? within(index + 1) : { fold: true }
      return expanded ? { fold: false } : within(parentOf(rows, index))
    default:
      return null
  }
}
