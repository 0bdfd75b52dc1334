import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../shared/ipc.ts'
import { PathText } from '../../components/PathText.tsx'
import { Said } from '../../components/Said.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { portraitFor } from '../../portrait-for.ts'
import { Numbers } from './Numbers.tsx'
import { Remains } from './Remains.tsx'
import { SealedFile } from './SealedFile.tsx'
import { useFinding } from './use-finding.ts'
import { type PortraitView, usePortrait } from './use-portrait.ts'
import { isEmpty } from './what-to-say.ts'

interface PortraitScreenProps {
  readonly bridge: Bridge
  /** A file of the report that is shown. */
  readonly path: string
  readonly onBack: () => void
}

/** What a backup tells a stranger: asked for first, then its numbers, and beside them what a sealed backup still shows. */
export const PortraitScreen = ({ bridge, path, onBack }: PortraitScreenProps) => {
  const t = useTranslations('portrait')
  const finding = useFinding(bridge, path)
  const view = usePortrait(bridge, path)
  if (finding === undefined) return null
  return (
    <div className="portrait">
      <div className="portrait-back">
        <Button className="button quiet small" onPress={onBack}>
          {t('back')}
        </Button>
      </div>
      {finding && portraitFor(finding) === 'sealed' ? (
        <SealedFile finding={finding} />
      ) : (
        <Readable path={path} view={view} />
      )}
    </div>
  )
}

interface ReadableProps {
  readonly path: string
  readonly view: PortraitView
}

const Readable = ({ path, view: { state, start, cancel } }: ReadableProps) => {
  const t = useTranslations('portrait')
  switch (state.step) {
    case 'asking':
      return (
        <Statement heading={t('asking.heading')}>
          <div className="path-line">
            <PathText path={path} />
          </div>
          <p>{t('asking.reads')}</p>
          <p>{t('asking.shows')}</p>
          <p>{t('asking.keeps')}</p>
          <div className="actions">
            <Button className="button primary" onPress={start}>
              {t('asking.start')}
            </Button>
          </div>
        </Statement>
      )
    case 'reading':
      return (
        <Statement heading={t('reading.heading')}>
          <div className="path-line">
            <PathText path={path} />
          </div>
          <p role="status">{t('reading.lead')}</p>
          <div className="actions">
            <Button className="button" onPress={cancel}>
              {t('reading.cancel')}
            </Button>
          </div>
        </Statement>
      )
    case 'failed':
      return (
        <Statement heading={t('failed.heading')}>
          <p>
            <Said text={state.message} or="spoken" />
          </p>
          <div className="actions">
            <Button className="button" onPress={start}>
              {t('failed.again')}
            </Button>
          </div>
        </Statement>
      )
    case 'done':
      return isEmpty(state.portrait) ? (
        <Statement heading={t('empty.heading')}>
          <p>{t('empty.lead')}</p>
        </Statement>
      ) : (
        <div className="portrait-both">
          <Numbers portrait={state.portrait} />
          <Remains />
        </div>
      )
  }
}

/** Each state of the page has a heading of its own, which takes the focus. */
const Statement = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <section className="statement alone">
    <ScreenHeading key={heading}>{heading}</ScreenHeading>
    {children}
  </section>
)
