import { useTranslations } from 'use-intl'
import type { GuideApp, Phone } from './choices.ts'
import type { Label } from './screens.ts'

/** What a label says on this phone in this app. */
export const useLabels = (phone: Phone, app: GuideApp) => {
  const t = useTranslations('guide')
  return (label: Label): string => {
    if (label === 'app') return t(`answers.${app}`)
    return t(label === 'backUp' && phone === 'iphone' ? 'labels.backUpOnIphone' : `labels.${label}`)
  }
}
