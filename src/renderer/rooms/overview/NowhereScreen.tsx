import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import type { Audit } from '../../use-audit.ts'

interface NowhereScreenProps {
  readonly audit: Audit
  readonly onPlaces: () => void
}

/** All places were asked for, and every one is switched off: this must not look as if nothing had been found. */
export const NowhereScreen = ({ audit, onPlaces }: NowhereScreenProps) => {
  const t = useTranslations('overview')
  return (
    <section className="statement alone">
      <ScreenHeading>{t('nowhere.sentence')}</ScreenHeading>
      <p className="lead">{t('nowhere.meaning')}</p>
      <p className="lead">{t('nowhere.todo')}</p>
      <div className="actions">
        <Button className="button primary" onPress={onPlaces}>
          {t('actions.toPlaces')}
        </Button>
        <Button className="button" onPress={audit.chooseFolder}>
          {t('actions.chooseFolder')}
        </Button>
      </div>
    </section>
  )
}
