import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { LastReport } from '../../use-last-report.ts'
import { useMediaQuery } from '../../use-media-query.ts'
import type { BackupsRoomProps, BackupTarget } from './BackupsRoom.tsx'
import { BackupDetail } from './detail/BackupDetail.tsx'
import type { KnownBackup } from './known-backups.ts'
import { BackupList } from './list/BackupList.tsx'
import type { RowNote } from './list/RowContent.tsx'
import { backupKey, findingKey, type Row } from './list/rows.ts'
import { useList } from './use-list.ts'
import { useSearchKey } from './use-search-key.ts'

interface ListAndDetailProps extends BackupsRoomProps {
  readonly last: LastReport
  readonly note: string | null
  /** Shows what a stranger would learn from a file. */
  readonly onPortrait: (path: string) => void
}

const targetOf = (row: Row): BackupTarget | null => {
  if (row.type === 'place') return null
  const backup = row.match.known.backup.id
  return { backup, path: row.type === 'finding' ? row.finding.path : null }
}

const nothing: ReadonlySet<string> = new Set()

/** The key of the row that a detail belongs to. */
const rowOf = (known: KnownBackup, path: string | null): string => {
  const finding = known.findings.find((other) => other.path === path)
  return finding && known.findings.length > 1 ? findingKey(finding) : backupKey(known.backup.id)
}

/** The row that a detail is marked at: its backup's, where that is folded. */
const openedIn = (rows: readonly Row[], known: KnownBackup, path: string | null): string => {
  const own = rowOf(known, path)
  return rows.some(({ key }) => key === own) ? own : backupKey(known.backup.id)
}

/** Side by side in a wide window; otherwise the list, and one detail in its place. */
export const ListAndDetail = ({ last, note, target, onShown, ...props }: ListAndDetailProps) => {
  const t = useTranslations('backups')
  // As in backups.css.
  const wide = useMediaQuery('(min-width: 1100px)')
  const list = useList(last.report)
  const [selected, setSelected] = useState<BackupTarget | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [focusList, setFocusList] = useState<object | null>(null)
  const [focusDetail, setFocusDetail] = useState<object | null>(null)
  const [moved, setMoved] = useState(nothing)
  const [movedSince, setMovedSince] = useState(last.report)
  if (movedSince !== last.report) {
    setMovedSince(last.report)
    setMoved(nothing)
  }
  const search = useRef<HTMLInputElement>(null)
  useSearchKey(
    search,
    useCallback(() => setSelected(null), []),
  )

  const open = (to: BackupTarget) => {
    setSelected(to)
    setFocusDetail({})
  }
  const [seen, setSeen] = useState<BackupTarget | null>(null)
  if (target !== seen) {
    const found = list.known.find(({ backup }) => backup.id === target?.backup)
    setSeen(target)
    if (target && found) {
      open(target)
      if (found.findings.length > 1 && target.path !== null) list.reveal(found)
      setActive(rowOf(found, target.path))
    }
  }

  const chosen = list.known.find(({ backup }) => backup.id === selected?.backup)
  const shown = chosen ?? (wide ? list.filtered.matches[0]?.known : undefined)
  const path = chosen ? (selected?.path ?? null) : null
  const shownId = shown?.backup.id
  const { matches } = list.filtered
  const ofAllPlaces = last.paths.length === 0
  const listHidden = !wide && shown !== undefined
  useEffect(() => {
    const ids = listHidden ? [] : matches.map(({ known }) => known.backup.id)
    onShown(ofAllPlaces ? [...new Set(shownId === undefined ? ids : [...ids, shownId])] : [])
  }, [ofAllPlaces, listHidden, matches, shownId, onShown])

  const back = () => {
    if (!wide) setSelected(null)
    setFocusList({})
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if ((event.target as Element).closest('.backup-detail')) back()
  }

  const ignores = ofAllPlaces ? (props.resident.status?.ignores ?? []) : []
  const ignoredBackups = new Map(
    ignores.filter(({ what }) => what === 'backup').map((ignore) => [ignore.target, ignore]),
  )
  const noteOf = ({ backup, findings }: KnownBackup): RowNote | null => {
    if (moved.size > 0 && findings.every((finding) => moved.has(finding.path))) return 'gone'
    return ignoredBackups.has(backup.id) ? 'ignored' : null
  }
  const places = [...new Map(list.known.map(({ place }) => [place.id, place])).values()]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back from every part of a detail
    <div className="backups-room" onKeyDown={onKeyDown}>
      {listHidden && <VisuallyHidden elementType="h1">{t('heading')}</VisuallyHidden>}
      <div className="backups-master" hidden={listHidden}>
        <BackupList
          filter={list.filter}
          filtered={list.filtered}
          total={list.known.length}
          places={places}
          note={note}
          search={search}
          rows={list.rows}
          active={active}
          opened={shown ? openedIn(list.rows, shown, path) : null}
          focusFor={focusList}
          noteOf={noteOf}
          onFilter={list.setFilter}
          onEnterList={() => setFocusList({})}
          onActive={setActive}
          onFold={list.fold}
          onOpen={(row) => {
            const to = targetOf(row)
            setActive(row.key)
            if (to) open(to)
          }}
        />
      </div>
      {shown && (
        <BackupDetail
          {...props}
          key={`${shown.backup.id}\n${path}`}
          known={shown}
          path={path}
          skipped={last.report.skipped}
          remembered={ofAllPlaces}
          ignore={ignoredBackups.get(shown.backup.id)}
          focusFor={focusDetail}
          moved={moved}
          onMoved={(paths) => setMoved((before) => new Set([...before, ...paths]))}
          onAuditAgain={() => props.audit.start(last.paths)}
          onBack={wide ? null : back}
          onFinding={(finding) => open({ backup: finding.backup, path: finding.path })}
        />
      )}
    </div>
  )
}
