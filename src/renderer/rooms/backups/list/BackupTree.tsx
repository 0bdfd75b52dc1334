import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { KnownBackup } from '../known-backups.ts'
import { RowContent, type RowNote } from './RowContent.tsx'
import { levelOf, type Row } from './rows.ts'
import { treeMove } from './tree-keys.ts'
import { useTypeAhead } from './use-type-ahead.ts'

/** CSS pixels, as in backups.css: rows that need not be measured scroll without a jump. */
const heightOf = { place: 40, backup: 60, finding: 48 } as const satisfies Record<Row['type'], number>

export interface BackupTreeProps {
  readonly rows: readonly Row[]
  /** The key of the row that the keyboard is on. */
  readonly active: string | null
  /** The key of the row whose detail is shown. */
  readonly opened: string | null
  /** Brings the focus to the active row each time that this is another object. */
  readonly focusFor: object | null
  readonly noteOf: (known: KnownBackup) => RowNote | null
  readonly onActive: (key: string) => void
  readonly onFold: (row: Row, open: boolean) => void
  readonly onOpen: (row: Row) => void
}

/** Thousands of backups as a tree, of which only the rows on screen exist. One stop of the Tab key, arrows within. */
export const BackupTree = ({
  rows,
  active,
  opened,
  focusFor,
  noteOf,
  onActive,
  onFold,
  onOpen,
}: BackupTreeProps) => {
  const t = useTranslations()
  const scroller = useRef<HTMLDivElement>(null)
  const activeIndex = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf[rows[index]?.type ?? 'backup'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // A scroll is drawn with the next frame, and not within its own event.
    useFlushSync: false,
    // The row with the focus stays in the page, however far away it is scrolled.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range)
        if (shown.includes(activeIndex) || activeIndex >= range.count) return shown
        return [...shown, activeIndex].toSorted((a, b) => a - b)
      },
      [activeIndex],
    ),
  })
  // Rows of other heights have moved up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the rows are others
  useLayoutEffect(() => virtual.measure(), [rows])

  const wantsFocus = useRef(false)
  const lastFocusFor = useRef<object | null>(null)
  // After every render: a list that was hidden has its rows only in the one after it is shown.
  useLayoutEffect(() => {
    if (focusFor !== lastFocusFor.current) {
      lastFocusFor.current = focusFor
      wantsFocus.current = true
      virtual.scrollToIndex(activeIndex)
    }
    if (!wantsFocus.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)
    row?.focus({ preventScroll: true })
    wantsFocus.current = row !== document.activeElement
  })

  const goTo = (index: number) => {
    const row = rows[index]
    if (!row) return
    wantsFocus.current = index !== activeIndex
    virtual.scrollToIndex(index)
    onActive(row.key)
  }
  const typeAhead = useTypeAhead(rows, activeIndex, goTo)

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / heightOf.backup) - 1
    const inward =
      getComputedStyle(event.currentTarget).direction === 'rtl'
        ? ('ArrowLeft' as const)
        : ('ArrowRight' as const)
    const row = rows[activeIndex]
    const move = treeMove(event.key, rows, activeIndex, page, inward)
    if (!row) return
    if (move === null) {
      if (typeAhead(event.key)) event.preventDefault()
      return
    }
    event.preventDefault()
    if ('to' in move) goTo(move.to)
    else if ('fold' in move) onFold(row, move.fold)
    else if ('open' in move) onOpen(row)
  }

  return (
    <div
      className="backup-tree"
      ref={scroller}
      role="tree"
      aria-label={t('backups.list.label')}
      onKeyDown={onKeyDown}
    >
      <div role="none" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys
            <div
              key={key}
              role="treeitem"
              className={`tree-row ${row.type}-row`}
              data-index={index}
              tabIndex={index === activeIndex ? 0 : -1}
              aria-level={levelOf[row.type]}
              aria-posinset={row.position}
              aria-setsize={row.setSize}
              aria-selected={row.key === opened}
              {...(row.type !== 'finding' && row.expanded !== null && { 'aria-expanded': row.expanded })}
              style={{ transform: `translateY(${start}px)`, height: heightOf[row.type] }}
              onFocus={() => {
                if (row.key !== active) onActive(row.key)
              }}
              onClick={(event) => {
                const folds = row.type === 'place' || (event.target as Element).closest('.tree-chevron')
                if (folds && row.type !== 'finding') onFold(row, !row.expanded)
                else onOpen(row)
              }}
            >
              <RowContent t={t} row={row} note={row.type === 'backup' ? noteOf(row.match.known) : null} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
