import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HeaderSpan } from '../../../../../shared/header.ts'
import { Visible } from '../../../../components/Visible.tsx'
import { markColour } from './mark-colour.ts'

interface FieldTableProps {
  readonly spans: readonly HeaderSpan[]
  readonly current: number | null
  readonly onHover: (span: number | null) => void
  readonly onFocus: (span: number | null) => void
  readonly rangeOf: (span: HeaderSpan) => string
}

/** The fields of a header, one stop of the Tab key with arrows between them; the one in focus is marked in the bytes. */
export const FieldTable = ({ spans, current, onHover, onFocus, rangeOf }: FieldTableProps) => {
  const t = useTranslations('backups.evidence')
  const field = useTranslations('headerFields')
  const [stop, setStop] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -spans.length, End: spans.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(spans.length - 1, Math.max(0, stop + step))
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  return (
    <table className="hex-fields">
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.field')}</th>
          <th scope="col">{t('table.bytes')}</th>
          <th scope="col">{t('table.value')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={onKeyDown}>
        {spans.map((span, index) => (
          <tr
            key={span.from}
            data-current={index === current || undefined}
            style={markColour(index)}
            onMouseEnter={() => onHover(index)}
            onMouseLeave={() => onHover(null)}
          >
            <th scope="row">
              <button
                type="button"
                className="hex-field"
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => {
                  setStop(index)
                  onFocus(index)
                }}
                onBlur={() => onFocus(null)}
              >
                {field(span.field)}
              </button>
            </th>
            <td className="figure">{rangeOf(span)}</td>
            <td>
              {span.value !== null && <Visible text={span.value} />}
              {span.withheld && <span className="note">{t('withheld')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
