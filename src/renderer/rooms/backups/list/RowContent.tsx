import { memo } from 'react'
import type { useTranslations } from 'use-intl'
import { visibleText } from '../../../../shared/visible-text.ts'
import { Chevron } from '../../../components/Chevron.tsx'
import { PlaceName } from '../../../components/PlaceName.tsx'
import { VerdictRing } from '../../../components/VerdictRing.tsx'
import { Visible } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import type { BackupRow, FindingRow, PlaceRow, Row } from './rows.ts'

/** What is said of a backup beside its verdict: it is ignored, or gone since the report. */
export type RowNote = 'ignored' | 'gone'

/** Says the sentences of the room; made once for the list, since making one costs more than a row does. */
export type RowWords = ReturnType<typeof useTranslations<never>>

interface RowContentProps {
  readonly t: RowWords
  readonly row: Row
  readonly note: RowNote | null
}

/** What stands in a line of the list. */
export const RowContent = memo(({ t, row, note }: RowContentProps) => {
  switch (row.type) {
    case 'place':
      return <PlaceLine t={t} row={row} />
    case 'backup':
      return <BackupLine t={t} row={row} note={note} />
    case 'finding':
      return <FindingLine t={t} row={row} />
  }
})

const PlaceLine = ({ t, row: { place, backups } }: { readonly t: RowWords; readonly row: PlaceRow }) => {
  return (
    <>
      <span className="tree-chevron">
        <Chevron />
      </span>
      <span className="tree-name" title={visibleText(place.path)}>
        <PlaceName place={place} />
      </span>
      <span className="note">{t('backups.count', { count: backups })}</span>
    </>
  )
}

interface BackupLineProps {
  readonly t: RowWords
  readonly row: BackupRow
  readonly note: RowNote | null
}

const BackupLine = ({ t, row, note }: BackupLineProps) => {
  const { backup } = row.match.known
  const matching = row.match.findings.length
  return (
    <>
      <span className="tree-chevron">{row.expanded !== null && <Chevron />}</span>
      <VerdictRing verdict={backup.readableBy} size={20} />
      <span className="tree-text">
        <span className="tree-name" title={visibleText(backup.label)}>
          {backup.label ? <Visible text={backup.label} /> : t('backups.list.unnamed')}
        </span>
        <span className="tree-facts">
          <span data-verdict={backup.readableBy}>{t(`verdicts.words.${backup.readableBy}`)}</span>
          <span className="note">
            {matching === backup.findings
              ? t('backups.list.files', { count: backup.findings })
              : t('backups.list.someFiles', { matching, count: backup.findings })}
          </span>
          {note && <span className="note">{t(`backups.list.${note}`)}</span>}
        </span>
      </span>
    </>
  )
}

const FindingLine = ({ t, row: { finding } }: { readonly t: RowWords; readonly row: FindingRow }) => (
  <>
    <VerdictRing verdict={finding.readableBy} />
    <span className="tree-text">
      <span className="tree-name" title={visibleText(finding.path)}>
        <Visible text={fileName(finding.path)} />
      </span>
      <span className="tree-facts">
        <span data-verdict={finding.readableBy}>{t(`verdicts.words.${finding.readableBy}`)}</span>
      </span>
    </span>
  </>
)
