import { useTranslations } from 'use-intl'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { ClaimSources, Claims } from './Claims.tsx'
import type { Choice } from './choices.ts'
import { PhoneDrawing } from './PhoneDrawing.tsx'
import { screenOf } from './screens.ts'
import { claimsOfStep, type StepId } from './steps.ts'

interface StepScreenProps {
  readonly step: StepId
  readonly choice: Choice
}

/** One thing to do on the phone, and the phone beside it. */
export const StepScreen = ({ step, choice }: StepScreenProps) => {
  const t = useTranslations('guide')
  const claims = claimsOfStep(step, choice)
  return (
    <div className="guide-step">
      <div className="guide-text">
        <ScreenHeading>{t(`steps.${step}.heading`)}</ScreenHeading>
        <p className="guide-lead">{t(`steps.${step}.todo`, { app: t(`answers.${choice.app}`) })}</p>
      </div>
      <PhoneDrawing screen={screenOf(step, choice)} app={choice.app} />
      <div className="guide-text guide-more">
        <Claims claims={claims} />
        <ClaimSources claims={claims} />
      </div>
    </div>
  )
}
