import { type ReactNode, useId } from 'react'
import { TickBox } from '../../components/CheckList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { SourceFold } from '../../components/SourceLines.tsx'
import type { Sources } from '../../sources.ts'
import { privacy, privacyTexts } from '../../strings/privacy.ts'
import { useRemembered } from '../../use-remembered.ts'
import { type Part, parseTicked, type Setting, statementsOf } from './statements.ts'

/** What encryption does not cover, stated with sources, and the settings that help. */
export const PrivacyRoom = () => (
  <div className="privacy">
    <header className="privacy-head">
      <ScreenHeading>{privacy.heading}</ScreenHeading>
      <p className="privacy-lead">{privacy.lead}</p>
    </header>
    <Section heading={privacy.columnsHeading}>
      <div className="privacy-columns">
        <section className="card" aria-labelledby="covers">
          <h3 id="covers">{privacy.covers}</h3>
          <Statements part="covers" level="h4" />
        </section>
        <section className="card" aria-labelledby="not-covered">
          <h3 id="not-covered">{privacy.notCovered}</h3>
          <Statements part="notCovered" level="h4" />
        </section>
      </div>
    </Section>
    <Section heading={privacy.sharedHeading}>
      <p>{privacy.sharedLead}</p>
      <Statements part="shared" level="h3" className="in-two" />
      <Statements part="sharedLimits" level="h3" />
    </Section>
    <Section heading={privacy.businessHeading}>
      <Statements part="business" level="h3" className="in-two" />
    </Section>
    <Section heading={privacy.nightlyHeading}>
      <Statements part="nightly" level="h3" />
    </Section>
    <Settings />
    <Section heading={privacy.signalHeading}>
      <Statements part="signal" level="h3" className="in-two" />
    </Section>
  </div>
)

const Section = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => {
  const id = useId()
  return (
    <section className="privacy-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

interface StatementsProps {
  readonly part: Exclude<Part, 'settings'>
  readonly level: 'h3' | 'h4'
  readonly className?: string
}

const Statements = ({ part, level, className = '' }: StatementsProps) => {
  const texts: Readonly<Record<string, { readonly title: string; readonly text: string }>> =
    privacyTexts[part]
  return (
    <ul className={`statements ${className}`}>
      {statementsOf(part).map(([id, sources]) => {
        const statement = texts[id]
        return statement && <Statement key={id} level={level} sources={sources} {...statement} />
      })}
    </ul>
  )
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
  const settings = statementsOf('settings')
  const tick = (setting: Setting, done: boolean) =>
    change((now) => parseTicked(done ? [...now, setting] : now.filter((other) => other !== setting)))
  return (
    <Section heading={privacy.settingsHeading}>
      <p>{privacy.settingsLead}</p>
      <p className="note" role="status">
        {privacy.settingsDone(ticked.length, settings.length)}
      </p>
      <ul className="settings-list">
        {settings.map(([setting, sources]) => {
          const { title, text, where, not } = privacyTexts.settings[setting]
          return (
            <li key={setting}>
              <TickBox
                label={privacy.mark(title)}
                isSelected={ticked.includes(setting)}
                onChange={(done) => tick(setting, done)}
              />
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
                <p>
                  <strong>{privacy.where}:</strong> {where}
                </p>
                <p>
                  {privacy.not} {not}
                </p>
                <SourceFold sources={sources} claim={title} />
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
