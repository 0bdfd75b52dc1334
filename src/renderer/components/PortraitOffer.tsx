import { createContext, use } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { fileName } from '../path-parts.ts'
import { portraitFor } from '../portrait-for.ts'

/** Shows what a file tells a stranger; null where there is no place to show it. */
export const OnPortrait = createContext<((path: string) => void) | null>(null)

/** The question of what a stranger would learn, where a finding has an answer to it. */
export const PortraitOffer = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslations('portrait')
  const onPortrait = use(OnPortrait)
  if (!onPortrait || !portraitFor(finding)) return null
  return (
    <div>
      <Button
        className="button quiet small"
        aria-label={t('offerOf', { name: visibleText(fileName(finding.path)) })}
        onPress={() => onPortrait(finding.path)}
      >
        {t('offer')}
      </Button>
    </div>
  )
}
