import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { languages } from '../../../shared/languages.ts'
import { languageChoices, schedules, themes } from '../../../shared/settings-choices.ts'
import { Choice } from '../../components/Choice.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { Toggle } from '../../components/Toggle.tsx'
import type { SettingsView } from '../../use-settings.ts'
import { PauseSection } from './PauseSection.tsx'

/** What the user decides about Sealwatch itself; each change holds at once. */
export const SettingsRoom = ({ view: { settings, change } }: { readonly view: SettingsView }) => {
  const t = useTranslations('settings')
  const hints = { adaptive: t('schedule.adaptiveHint'), manual: t('schedule.manualHint') }
  return (
    <div className="split">
      <section className="statement">
        <ScreenHeading>{t('heading')}</ScreenHeading>
        <p className="lead">{t('lead')}</p>
      </section>
      {settings && (
        <div className="details settings">
          <Section id="schedule" heading={t('schedule.heading')}>
            <Choice
              labelledBy="schedule"
              value={settings.schedule}
              onChange={(schedule) => change({ schedule })}
              options={schedules.map((value) => ({
                value,
                title: t(`schedule.${value}`),
                hint: value === 'adaptive' || value === 'manual' ? hints[value] : null,
              }))}
            />
          </Section>
          <PauseSection pause={settings.pausedUntil} onChange={(pausedUntil) => change({ pausedUntil })} />
          <Section id="notices" heading={t('notices.heading')}>
            <Toggle on={settings.notifyExposed} onChange={(notifyExposed) => change({ notifyExposed })}>
              <Words title={t('notices.exposed')} hint={t('notices.exposedHint')} />
            </Toggle>
            <Toggle on={settings.notifySealed} onChange={(notifySealed) => change({ notifySealed })}>
              <Words title={t('notices.sealed')} />
            </Toggle>
          </Section>
          <Section id="login" heading={t('login.heading')}>
            <Toggle on={settings.startAtLogin} onChange={(startAtLogin) => change({ startAtLogin })}>
              <Words title={t('login.title')} hint={t('login.hint')} />
            </Toggle>
          </Section>
          <Section id="theme" heading={t('theme.heading')}>
            <Choice
              labelledBy="theme"
              value={settings.theme}
              onChange={(theme) => change({ theme })}
              options={themes.map((value) => ({ value, title: t(`theme.${value}`) }))}
            />
          </Section>
          <Section id="language" heading={t('language.heading')}>
            <Choice
              labelledBy="language"
              value={settings.language}
              onChange={(language) => change({ language })}
              options={languageChoices.map((value) =>
                value === 'system'
                  ? { value, title: t('language.system') }
                  : { value, title: languages[value].name, language: value },
              )}
            />
          </Section>
        </div>
      )}
    </div>
  )
}

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
}

const Section = ({ id, heading, children }: SectionProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    <div className="card options">{children}</div>
  </section>
)

const Words = ({ title, hint }: { readonly title: string; readonly hint?: string }) => (
  <span>
    <span>{title}</span>
    {hint && <span className="hint">{hint}</span>}
  </span>
)
