import { type CSSProperties, Fragment, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { Fold } from '../../../components/Fold.tsx'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import { useMediaQuery } from '../../../use-media-query.ts'
import { useOneStop } from '../use-one-stop.ts'
import { NightsTable } from './NightsTable.tsx'
import { lastNightsOf, type NightColumn, nightsOf, partsOf } from './night-columns.ts'
import { type Day, dayOf } from './night-of.ts'
import { protectionOf } from './protection.ts'
import { useDays } from './use-days.ts'

interface NightsSectionProps {
  readonly findings: readonly Finding[]
  /** When the audit ended, as an ISO date: its day is today. */
  readonly finishedAt: string
  /** Opens the list of the backups whose copies these are. */
  readonly onOpenNight: (findings: readonly Finding[], when: string) => void
}

/** The copies night by night, since when they are end-to-end encrypted, and which old ones stay readable. */
export const NightsSection = ({ findings, finishedAt, onOpenNight }: NightsSectionProps) => {
  const t = useTranslations('overview.nights')
  const days = useDays()
  // As in nights.css.
  const wide = useMediaQuery('(min-width: 620px)')
  const today = dayOf(new Date(finishedAt))
  const most = wide ? 62 : 48
  const all = useMemo(() => nightsOf(findings, today, most), [findings, today, most])
  const last = useMemo(() => lastNightsOf(findings, today, most), [findings, today, most])
  const [wantsAll, setWantsAll] = useState(false)
  const nights = last && !wantsAll ? last : all
  const protection = useMemo(() => protectionOf(findings, today), [findings, today])
  if (nights.columns.length === 0) return null
  const since =
    protection.proof === 'since' && protection.day >= (nights.columns[0]?.from ?? 0) ? protection.day : null
  return (
    <section className="nights" aria-labelledby="nights">
      <h2 id="nights">{t(`heading.${nights.span}`)}</h2>
      {protection.proof === 'unproven' ? (
        <div>
          {protection.newestExposed !== null && (
            <p>{t('newest', { date: days.exact(protection.newestExposed) })}</p>
          )}
          {protection.someSealed && <p className="note">{t('unproven')}</p>}
        </div>
      ) : (
        <div>
          <p className="nights-since">
            {t(protection.proof === 'since' ? 'since' : 'throughout', { date: days.exact(protection.day) })}
          </p>
          <p className="note">{protection.proof === 'throughout' ? t('throughoutMeans') : t('sinceMeans')}</p>
          {protection.older > 0 && <p>{t('older', { count: protection.older })}</p>}
        </div>
      )}
      <Columns
        key={nights.span}
        columns={nights.columns}
        since={since}
        flag={since === null ? '' : t('since', { date: days.exact(since) })}
        nameOf={(column) => days.span(column, nights.span)}
        onOpen={(column) => onOpenNight(column.findings, days.span(column, nights.span))}
      />
      {last && (
        <div className="nights-earlier">
          {!wantsAll && <span>{t('earlier', { count: last.earlier })}</span>}
          <Button className="button quiet small" onPress={() => setWantsAll(!wantsAll)}>
            {wantsAll ? t('showLast') : t('showAll')}
          </Button>
        </div>
      )}
      <div className="note">
        <p>{t('dates')}</p>
        {nights.undated > 0 && <p>{t('undated', { count: nights.undated })}</p>}
        {nights.others > 0 && <p>{t('others', { count: nights.others })}</p>}
      </div>
      <Fold name="nights-table" title={t('table')}>
        {() => <NightsTable columns={nights.columns} nameOf={(column) => days.span(column, nights.span)} />}
      </Fold>
    </section>
  )
}

interface ColumnsProps {
  readonly columns: readonly NightColumn[]
  /** The day on which protection began, and its label. */
  readonly since: Day | null
  readonly flag: string
  readonly nameOf: (column: NightColumn) => string
  readonly onOpen: (column: NightColumn) => void
}

const Columns = ({ columns, since, flag, nameOf, onOpen }: ColumnsProps) => {
  const t = useTranslations('overview.nights')
  const verdictWords = useTranslations('verdicts.words')
  const days = useDays()
  const [seen, setSeen] = useState<NightColumn | null>(null)
  const filled = columns.filter(({ findings }) => findings.length > 0)
  const stop = useOneStop(filled.length, filled.length - 1)
  const began = since === null ? -1 : columns.findIndex(({ to }) => since <= to)
  const words = ({ findings }: NightColumn) =>
    partsOf(findings)
      .map(({ verdict, count }) => t('part', { verdict: verdictWords(verdict), count }))
      .join(', ')
  return (
    <div className="nights-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: nothing in it is a field of a form */}
      <div
        className="nights-columns"
        role="group"
        aria-label={t('help')}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        {began >= 0 && (
          <p
            className="nights-flag"
            aria-hidden="true"
            data-late={began > columns.length / 2}
            style={{ '--began': began + 1 } as CSSProperties}
          >
            {flag}
          </p>
        )}
        {columns.map((column, index) => {
          const at = filled.indexOf(column)
          const style = { '--at': index + 1 } as CSSProperties
          return at < 0 ? (
            <span key={column.from} className="night-gap" style={style} />
          ) : (
            <button
              key={column.from}
              type="button"
              className="night"
              style={style}
              aria-label={t('column', {
                date: nameOf(column),
                count: column.findings.length,
                verdicts: words(column),
              })}
              {...stop(at)}
              onFocus={() => {
                stop(at).onFocus()
                setSeen(column)
              }}
              onBlur={() => setSeen(null)}
              onPointerEnter={() => setSeen(column)}
              onPointerLeave={() => setSeen(null)}
              onClick={() => onOpen(column)}
            >
              {partsOf(column.findings).map(({ verdict, share }) => (
                <span
                  key={verdict}
                  className="night-part"
                  data-verdict={verdict}
                  style={{ flexGrow: share }}
                />
              ))}
            </button>
          )
        })}
      </div>
      <div className="nights-axis note" aria-hidden="true">
        <span>{days.short(columns[0]?.from ?? 0)}</span>
        <span>{t('today')}</span>
      </div>
      <p className="nights-seen" aria-hidden="true">
        {seen ? (
          <>
            <strong>{nameOf(seen)}</strong>
            {partsOf(seen.findings).map(({ verdict, count }) => (
              <Fragment key={verdict}>
                <VerdictLabel verdict={verdict} /> <span className="figure">{count}</span>
              </Fragment>
            ))}
          </>
        ) : (
          <span className="note">{t('gaps')}</span>
        )}
      </p>
    </div>
  )
}
