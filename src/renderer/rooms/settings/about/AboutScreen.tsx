import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { About } from '../../../../shared/about.ts'
import type { Bridge } from '../../../../shared/ipc.ts'
import { Problem } from '../../../components/Problem.tsx'
import { ScreenHeading } from '../../../components/ScreenHeading.tsx'
import { useProblem } from '../../../use-problem.ts'
import { DiagnosticsSection } from './DiagnosticsSection.tsx'
import { LicencesSection } from './LicencesSection.tsx'
import { SigningSection } from './SigningSection.tsx'

const parts = ['app', 'electron', 'chromium', 'node', 'system'] as const

interface AboutScreenProps {
  readonly bridge: Bridge
  readonly onBack: () => void
}

/** Whose Sealwatch is, what runs, what it signs with, what helps when something is wrong, and what is shipped with it. */
export const AboutScreen = ({ bridge, onBack }: AboutScreenProps) => {
  const t = useTranslations('about')
  const { problem, run, dismiss } = useProblem()
  const [about, setAbout] = useState<About | null>(null)
  useEffect(() => run(async () => setAbout(await bridge.request('about'))), [bridge, run])
  return (
    <div className="split">
      <section className="statement">
        <Button className="button quiet small" onPress={onBack}>
          {t('back')}
        </Button>
        <ScreenHeading>{t('heading')}</ScreenHeading>
        <p>{t('independent')}</p>
        <p className="note">{t('names')}</p>
      </section>
      <div className="details">
        {problem !== null && <Problem message={problem} onDismiss={dismiss} />}
        {about && (
          <>
            <section aria-labelledby="versions">
              <h2 id="versions">{t('versions')}</h2>
              <dl className="card about-versions">
                {parts.map((part) => (
                  <div key={part}>
                    <dt>{t(`parts.${part}`)}</dt>
                    <dd className="figure">
                      <bdi>{about.versions[part]}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
            <SigningSection bridge={bridge} run={run} />
          </>
        )}
        <DiagnosticsSection bridge={bridge} run={run} />
        {about && (
          <LicencesSection
            licences={about.licences}
            onChromium={
              about.hasChromiumNotices ? () => run(() => bridge.request('showChromiumNotices')) : null
            }
          />
        )}
      </div>
    </div>
  )
}
