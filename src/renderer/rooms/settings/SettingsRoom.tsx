import { Activity, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../shared/ipc.ts'
import { languages } from '../../../shared/languages.ts'
import { languageChoices, schedules, themes } from '../../../shared/settings-choices.ts'
import { Choice } from '../../components/Choice.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { Toggle } from '../../components/Toggle.tsx'
import { useDetour } from '../../use-detour.ts'
import type { SettingsView } from '../../use-settings.ts'
import { AboutScreen } from './about/AboutScreen.tsx'
import { PauseSection } from './PauseSection.tsx'

interface SettingsRoomProps {
  readonly bridge: Bridge
  readonly view: SettingsView
}

/** What the user decides about Sealwatch itself, and what it says about itself. */
export const SettingsRoom = ({ bridge, view }: SettingsRoomProps) => {
  const [about, showAbout, leaveAbout] = useDetour<'about'>()
  return (
    <>
      <Activity mode={about === null ? 'visible' : 'hidden'}>
        <Decisions view={view} onAbout={() => showAbout('about')} />
      </Activity>
      {about !== null && <AboutScreen bridge={bridge} onBack={leaveAbout} />}
    </>
  )
}

interface DecisionsProps {
  readonly view: SettingsView
  readonly onAbout: () => void
}

/** Each change holds at once. */
const Decisions = ({ view: { settings, change, loginStart }, onAbout }: DecisionsProps) => {
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
            {loginStart === 'own' ? (
              <Toggle on={settings.startAtLogin} onChange={(startAtLogin) => change({ startAtLogin })}>
                <Words title={t('login.title')} hint={t('login.hint')} />
              </Toggle>
            ) : (
              <p className="note">{t(`login.bySystem.${loginStart}`)}</p>
            )}
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
          <AboutSection onAbout={onAbout} />
        </div>
      )}
    </div>
  )
}

const AboutSection = ({ onAbout }: { readonly onAbout: () => void }) => {
  const t = useTranslations('about')
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('section')}</h2>
      <div className="card about-card">
        <p>{t('openHint')}</p>
        <div className="actions">
          <Button className="button" onPress={onAbout}>
            {t('open')}
          </Button>
        </div>
      </div>
    </section>
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
