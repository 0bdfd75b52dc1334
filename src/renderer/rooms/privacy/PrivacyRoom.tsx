import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { TickBox } from '../../components/CheckList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { SourceFold } from '../../components/SourceLines.tsx'
import { asStrong } from '../../components/Visible.tsx'
import type { Sources } from '../../sources.ts'
import { useRemembered } from '../../use-remembered.ts'
import { type Part, parseTicked, type Setting, type StatementOf, statementsOf } from './statements.ts'

/** What encryption does not cover, stated with sources, and the settings that help. */
export const PrivacyRoom = () => {
  const t = useTranslations('privacy')
  return (
    <div className="privacy">
      <header className="privacy-head">
        <ScreenHeading>{t('heading')}</ScreenHeading>
        <p className="privacy-lead">{t('lead')}</p>
      </header>
      <Section heading={t('columnsHeading')}>
        <div className="privacy-columns">
          <section className="card" aria-labelledby="covers">
            <h3 id="covers">{t('covers')}</h3>
            <Statements part="covers" level="h4" />
          </section>
          <section className="card" aria-labelledby="not-covered">
            <h3 id="not-covered">{t('notCovered')}</h3>
            <Statements part="notCovered" level="h4" />
          </section>
        </div>
      </Section>
      <Section heading={t('sharedHeading')}>
        <p>{t('sharedLead')}</p>
        <Statements part="shared" level="h3" className="in-two" />
        <Statements part="sharedLimits" level="h3" />
      </Section>
      <Section heading={t('businessHeading')}>
        <Statements part="business" level="h3" className="in-two" />
      </Section>
      <Section heading={t('nightlyHeading')}>
        <Statements part="nightly" level="h3" />
      </Section>
      <Settings />
      <Section heading={t('signalHeading')}>
        <Statements part="signal" level="h3" className="in-two" />
      </Section>
    </div>
  )
}

const Section = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => {
  const id = useId()
  return (
    <section className="privacy-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

interface StatementsProps<P extends Part> {
  readonly part: P
  readonly level: 'h3' | 'h4'
  readonly className?: string
}

const Statements = <P extends Exclude<Part, 'settings'>>({
  part,
  level,
  className = '',
}: StatementsProps<P>) => {
  const words = useStatementWords()
  return (
    <ul className={`statements ${className}`}>
      {statementsOf(part).map(([id, sources]) => (
        <Statement key={id} level={level} sources={sources} {...words(part, id)} />
      ))}
    </ul>
  )
}

/** The keys of a part and of its statement are in step: the types of the catalog ask for all of them. */
type StatementKey = { [P in Part]: `${P}.${StatementOf<P>}` }[Part]

const useStatementWords = () => {
  const t = useTranslations('privacyTexts')
  return (part: Part, id: string) => {
    const key = `${part}.${id}` as StatementKey
    return { title: t(`${key}.title`), text: t(`${key}.text`) }
  }
}

interface StatementProps {
  readonly level: 'h3' | 'h4'
  readonly title: string
  readonly text: string
  readonly sources: Sources
}

const Statement = ({ level: Heading, title, text, sources }: StatementProps) => (
  <li>
    <Heading>{title}</Heading>
    <p>{text}</p>
    <SourceFold sources={sources} claim={title} />
  </li>
)

/** The checklist, whose ticks are kept. */
const Settings = () => {
  const [ticked, change] = useRemembered('privacy', parseTicked)
  const t = useTranslations('privacy')
  const tSetting = useTranslations('privacyTexts.settings')
  const settings = statementsOf('settings')
  const tick = (setting: Setting, done: boolean) =>
    change((now) => parseTicked(done ? [...now, setting] : now.filter((other) => other !== setting)))
  return (
    <Section heading={t('settingsHeading')}>
      <p>{t('settingsLead')}</p>
      <p className="note" role="status">
        {t('settingsDone', { done: ticked.length, all: settings.length })}
      </p>
      <ul className="settings-list">
        {settings.map(([setting, sources]) => {
          const title = tSetting(`${setting}.title`)
          return (
            <li key={setting}>
              <TickBox
                label={t('mark', { name: title })}
                isSelected={ticked.includes(setting)}
                onChange={(done) => tick(setting, done)}
              />
              <div>
                <h3>{title}</h3>
                <p>{tSetting(`${setting}.text`)}</p>
                <p>{t.rich('where', { strong: asStrong, path: tSetting(`${setting}.where`) })}</p>
                <p>{tSetting(`${setting}.not`)}</p>
                <SourceFold sources={sources} claim={title} />
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
