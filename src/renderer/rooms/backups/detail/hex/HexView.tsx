import { Fragment, useMemo, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Header } from '../../../../../shared/header.ts'
import { CopyButton } from '../CopyButton.tsx'
import { FieldTable } from './FieldTable.tsx'
import {
  type HexByte,
  type HexRow,
  type HexRun,
  hexRows,
  hexText,
  joinedSpans,
  offsetText,
} from './hex-rows.ts'
import { markColour } from './mark-colour.ts'

/** The bytes of a header with the list of its fields: a field that is pointed at is marked in both. */
export const HexView = ({ header }: { readonly header: Header }) => {
  const t = useTranslations('backups.evidence')
  const format = useFormatter()
  const spans = useMemo(() => joinedSpans(header.spans), [header])
  const rows = useMemo(() => hexRows({ ...header, spans }), [header, spans])
  const [hovered, setHovered] = useState<number | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const current = hovered ?? focused
  return (
    <div className="hex">
      <p className="note">{t('shown', { shown: header.bytes.length / 2, size: header.size })}</p>
      {/* The table under it says the same to a screen reader, by field. */}
      <div className="hex-bytes" dir="ltr" aria-hidden="true">
        {rows.map((row) => (
          <Fragment key={row.offset}>
            <HexLine row={row} current={current} onPoint={setHovered} />
            {row.more > 0 && (
              <p className="hex-more">
                <bdi>{t('more', { count: row.more })}</bdi>
              </p>
            )}
          </Fragment>
        ))}
      </div>
      <div>
        <CopyButton label={t('copy')} text={() => hexText(rows)} />
      </div>
      <FieldTable
        spans={spans}
        current={current}
        onHover={setHovered}
        onFocus={setFocused}
        rangeOf={({ from, to }) =>
          to - from > 1
            ? t('range', { from: format.number(from), to: format.number(to - 1) })
            : format.number(from)
        }
      />
    </div>
  )
}

interface HexLineProps {
  readonly row: HexRow
  readonly current: number | null
  readonly onPoint: (span: number | null) => void
}

const HexLine = ({ row: { offset, runs }, current, onPoint }: HexLineProps) => {
  const part = (textOf: (byte: HexByte) => string, between: string) =>
    runs.map((run, index) => (
      <Run key={run.span} run={run} isCurrent={run.span === current} onPoint={onPoint}>
        {(index > 0 ? between : '') + run.bytes.map(textOf).join(between)}
      </Run>
    ))
  return (
    <div className="hex-row">
      <span className="hex-offset">{offsetText(offset)}</span>
      <span className="hex-digits">{part(({ hex }) => hex, ' ')}</span>
      <span className="hex-letters">{part(({ ascii }) => ascii, '')}</span>
    </div>
  )
}

interface RunProps {
  readonly run: HexRun
  readonly isCurrent: boolean
  readonly onPoint: (span: number | null) => void
  readonly children: string
}

const Run = ({ run, isCurrent, onPoint, children }: RunProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: the field list does the same by keyboard
  <span
    className="hex-run"
    data-current={isCurrent || undefined}
    data-withheld={run.withheld || undefined}
    style={markColour(run.span)}
    onMouseEnter={() => onPoint(run.span)}
    onMouseLeave={() => onPoint(null)}
  >
    {children}
  </span>
)
