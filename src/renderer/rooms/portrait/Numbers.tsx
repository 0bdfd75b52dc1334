import { type ReactNode, useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Portrait } from '../../../shared/portrait.ts'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { daysBetween } from './calendar.ts'
import { HeatMap } from './HeatMap.tsx'
import { MediaBars } from './MediaBars.tsx'
import { totalOf } from './week.ts'
import { sentenceOf } from './what-to-say.ts'

/** What was counted: the sentence, the numbers, and the pictures of them. */
export const Numbers = ({ portrait }: { readonly portrait: Portrait }) => {
  const t = useTranslations('portrait.result')
  return (
    <div className="portrait-numbers">
      <header className="portrait-head">
        <ScreenHeading>
          <Sentence portrait={portrait} />
        </ScreenHeading>
        <p>{t('rest')}</p>
        <Span portrait={portrait} />
        {!portrait.complete && <p>{t('incomplete')}</p>}
      </header>
      <Figures portrait={portrait} />
      {totalOf(portrait.week) > 0 && <HeatMap portrait={portrait} />}
      {portrait.media && <MediaBars media={portrait.media} />}
      <p className="note">{t('kept')}</p>
    </div>
  )
}

const Sentence = ({ portrait }: { readonly portrait: Portrait }) => {
  const t = useTranslations('portrait.result')
  const sentence = sentenceOf(portrait)
  switch (sentence.key) {
    case 'messagesWithPeople':
      return t(sentence.key, { messages: sentence.messages, people: sentence.people })
    case 'messages':
      return t(sentence.key, { messages: sentence.messages })
    case 'contacts':
      return t(sentence.key, { people: sentence.people })
    case 'calls':
      return t(sentence.key, { calls: sentence.calls })
  }
}

/** From the first day to the last. The days are a calendar's, of no time zone. */
const Span = ({ portrait: { first, last, undated } }: { readonly portrait: Portrait }) => {
  const t = useTranslations('portrait.result')
  const format = useFormatter()
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <>
      {first && last && (
        <p>
          {first === last
            ? t('oneDay', { first: day(first) })
            : t('span', { first: day(first), last: day(last), days: daysBetween(first, last) })}
        </p>
      )}
      {undated > 0 && <p className="note">{t('undated', { count: undated })}</p>}
    </>
  )
}

const Figures = ({ portrait }: { readonly portrait: Portrait }) => {
  const t = useTranslations('portrait.numbers')
  const heading = useId()
  const { messages, sent, chats, groups, people, calls, locations, links } = portrait
  return (
    <section className="portrait-part" aria-labelledby={heading}>
      <h2 id={heading}>{t('heading')}</h2>
      <dl className="portrait-figures">
        <Figure name={t('messages')} count={messages}>
          {sent === null ? null : t('sent', { count: sent })}
        </Figure>
        <Figure name={t('people')} count={people} />
        <Figure name={t('chats')} count={chats}>
          {groups ? t('groups', { count: groups }) : null}
        </Figure>
        <Figure name={t('calls')} count={calls} />
        <Figure name={t('locations')} count={locations} />
        <Figure name={t('links')} count={links} />
      </dl>
    </section>
  )
}

interface FigureProps {
  readonly name: string
  readonly count: number | null
  readonly children?: ReactNode
}

const Figure = ({ name, count, children }: FigureProps) => {
  const format = useFormatter()
  return (
    count !== null && (
      <div>
        <dt>{name}</dt>
        <dd>
          <span className="figure">{format.number(count)}</span>
          {children && <span className="note">{children}</span>}
        </dd>
      </div>
    )
  )
}
