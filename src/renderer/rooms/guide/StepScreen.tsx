import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { guide } from '../../strings/guide.ts'
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
  const text = guide.steps[step]
  const claims = claimsOfStep(step, choice)
  return (
    <div className="guide-step">
      <div className="guide-text">
        <ScreenHeading>{text.heading}</ScreenHeading>
        <p className="guide-lead">{text.todo(guide.answers.app[choice.app])}</p>
      </div>
      <PhoneDrawing screen={screenOf(step, choice)} app={choice.app} />
      <div className="guide-text guide-more">
        <Claims claims={claims} />
        <ClaimSources claims={claims} />
      </div>
    </div>
  )
}
