import { useFormatter, useTranslations } from 'use-intl'
import { type ReadableBy, readableByOrder } from '../../../../shared/verdict.ts'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import type { NightColumn } from './night-columns.ts'

interface NightsTableProps {
  readonly columns: readonly NightColumn[]
  readonly nameOf: (column: NightColumn) => string
}

/** What the columns show, the newest first; what they leave empty is left out. */
export const NightsTable = ({ columns, nameOf }: NightsTableProps) => {
  const t = useTranslations('overview.nights')
  const { number } = useFormatter()
  const filled = columns.filter(({ findings }) => findings.length > 0).toReversed()
  const verdicts = readableByOrder
    .toReversed()
    .filter((verdict) => filled.some(({ findings }) => findings.some((each) => each.readableBy === verdict)))
  const countOf = ({ findings }: NightColumn, verdict: ReadableBy) =>
    findings.filter(({ readableBy }) => readableBy === verdict).length
  return (
    <table className="nights-rows">
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          {verdicts.map((verdict) => (
            <th key={verdict} scope="col">
              <VerdictLabel verdict={verdict} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {filled.map((column) => (
          <tr key={column.from}>
            <th scope="row">{nameOf(column)}</th>
            {verdicts.map((verdict) => (
              <td key={verdict} className="figure">
                {number(countOf(column, verdict))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
