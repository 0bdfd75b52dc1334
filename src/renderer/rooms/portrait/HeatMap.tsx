import { useId, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Portrait } from '../../../shared/portrait.ts'
import { dayNames, dayOrder, hourNames } from './calendar.ts'
import { WeekTable } from './WeekTable.tsx'
import {
  busiestHour,
  busiestOf,
  type HourOfWeek,
  mostOf,
  quietFrom,
  quietUntil,
  shadeOf,
  shadeRanges,
} from './week.ts'

/** Messages by day of the week and hour of the day: a picture, what it means in words, and its numbers as a table. */
export const HeatMap = ({ portrait: { week, hours } }: { readonly portrait: Portrait }) => {
  const t = useTranslations('portrait.week')
  const language = useLocale()
  const heading = useId()
  const [day, setDay] = useState<number | null>(null)
  const [pointed, setPointed] = useState<HourOfWeek | null>(null)
  const days = dayOrder(language)
  const long = dayNames(language, 'long')
  const short = dayNames(language, 'short')
  const clock = hourNames(language)
  const at = (hour: number) => clock[hour % 24] ?? ''
  const most = mostOf(week)

  const busiest = busiestHour(week)
  const busiestWords = busiest
    ? t('busiest', { day: long[busiest.day] ?? '', from: at(busiest.hour), to: at(busiest.hour + 1) })
    : ''
  const quiet = quietFrom(hours)

  const details = (): string => {
    if (pointed) {
      const count = week[pointed.day]?.[pointed.hour] ?? 0
      return t('hour', {
        day: long[pointed.day] ?? '',
        from: at(pointed.hour),
        to: at(pointed.hour + 1),
        count,
      })
    }
    if (day === null) return t('hint')
    const counts = week[day] ?? []
    const top = busiestOf(counts)
    const name = long[day] ?? ''
    if (top === undefined) return t('emptyDay', { day: name })
    const count = counts.reduce((total, each) => total + each, 0)
    return t('day', { day: name, count, from: at(top), to: at(top + 1) })
  }

  return (
    <section className="portrait-part" aria-labelledby={heading}>
      <h2 id={heading}>{t('heading')}</h2>
      <p>
        {busiestWords}
        {quiet !== undefined && ' '}
        {quiet !== undefined && t('quiet', { from: at(quiet), to: at(quietUntil(quiet)) })}
      </p>
      <div className="heat">
        <ToggleButtonGroup
          className="heat-days"
          orientation="vertical"
          aria-label={t('days')}
          selectedKeys={day === null ? [] : [day]}
          onSelectionChange={(keys) => {
            const [key] = keys
            setDay(typeof key === 'number' ? key : null)
          }}
        >
          {days.map((index) => (
            <ToggleButton key={index} id={index} className="heat-day" aria-label={long[index] ?? ''}>
              {short[index]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <svg
          className="heat-map"
          viewBox="0 0 240 70"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('picture', { busiest: busiestWords })}
          onPointerLeave={() => setPointed(null)}
        >
          {days.map((index, row) =>
            (week[index] ?? []).map((count, hour) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its index
                key={hour}
                className="heat-cell"
                data-shade={shadeOf(count, most)}
                data-chosen={index === day || undefined}
                x={hour * 10 + 0.6}
                y={row * 10 + 0.6}
                width="8.8"
                height="8.8"
                rx="1.4"
                onPointerEnter={() => setPointed({ day: index, hour })}
              />
            )),
          )}
        </svg>
        <div className="heat-hours" aria-hidden="true">
          {[0, 6, 12, 18].map((hour) => (
            <span key={hour}>{at(hour)}</span>
          ))}
        </div>
      </div>
      <p className="heat-details" role="status">
        {details()}
      </p>
      <Legend most={most} />
      <WeekTable week={week} days={days} dayNames={short} hourNames={clock} />
    </section>
  )
}

const Legend = ({ most }: { readonly most: number }) => {
  const t = useTranslations('portrait.week')
  const format = useFormatter()
  return (
    <dl className="heat-legend">
      <dt>{t('legend')}</dt>
      {[{ shade: 0, from: 0, to: 0 }, ...shadeRanges(most)].map(({ shade, from, to }) => (
        <dd key={shade}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <rect className="heat-cell" data-shade={shade} x="0.5" y="0.5" width="11" height="11" rx="2" />
          </svg>
          {shade === 0 ? t('none') : from === to ? format.number(from) : t('range', { from, to })}
        </dd>
      ))}
    </dl>
  )
}
