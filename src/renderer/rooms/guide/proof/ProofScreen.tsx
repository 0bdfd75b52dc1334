import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CheckList } from '../../../components/CheckList.tsx'
import { ScreenHeading } from '../../../components/ScreenHeading.tsx'
import { ClaimSources, Claims } from '../Claims.tsx'
import type { Choice } from '../choices.ts'
import { PhoneDrawing } from '../PhoneDrawing.tsx'
import { screenOf } from '../screens.ts'
import { useLabels } from '../use-labels.ts'
import { Arriving } from './Arriving.tsx'
import { FoundFile } from './FoundFile.tsx'
import { KeyBeside } from './KeyBeside.tsx'
import { claimsOfProof, type ProofState, proofState } from './proof.ts'
import { Waiting, type WaitingProps } from './Waiting.tsx'

export interface ProofScreenProps extends Omit<WaitingProps, 'label'> {
  readonly choice: Choice
  readonly elsewhere: boolean
  readonly checked: readonly string[]
  readonly onElsewhere: (elsewhere: boolean) => void
  readonly onChecked: (checked: readonly string[]) => void
  /** Another backup is to be made, and only that one counts. */
  readonly onAgain: () => void
}

/** The proof: a backup that was written after the steps, and what its bytes show. */
export const ProofScreen = (props: ProofScreenProps) => {
  const t = useTranslations('proof')
  const { choice, proof, elsewhere } = props
  const state = proofState(proof, elsewhere)
  const label = useLabels(choice.phone, choice.app)('backUp')
  const claims = claimsOfProof(state, choice.phone)
  return (
    <div className="guide-step">
      <div className="guide-text" data-proof={state}>
        <ScreenHeading key={state}>{t(`${state}.heading`)}</ScreenHeading>
        {state === 'waiting' && <Waiting {...props} label={label} />}
        {(proof?.state === 'arriving' || proof?.state === 'looking') && (
          <Arriving proof={proof} auditing={props.auditing} onAuditNow={props.onAuditNow} />
        )}
        {proof?.state === 'found' && (
          <FoundFile finding={proof.finding} state={state} onAgain={props.onAgain} />
        )}
        {proof?.state === 'found' && (state === 'keyBeside' || state === 'keyUnseen') && (
          <KeyBeside {...props} finding={proof.finding} state={state} />
        )}
        {(state === 'elsewhere' || state === 'unclear') && <PhoneChecks {...props} state={state} />}
      </div>
      {drawn[state] && <PhoneDrawing screen={screenOf(drawn[state], choice)} app={choice.app} />}
      <div className="guide-text guide-more">
        <Claims claims={claims} />
        {state !== 'readable' && <Detour {...props} state={state} />}
        <ClaimSources claims={claims} />
      </div>
    </div>
  )
}

/** Once the phone has backed up, its page tells whether the switch is on. */
const drawn: Readonly<Record<ProofState, 'back-up' | 'check' | null>> = {
  waiting: 'back-up',
  arriving: null,
  stopped: null,
  looking: null,
  sealed: null,
  keyBeside: null,
  keyUnseen: null,
  readable: 'check',
  unclear: 'check',
  elsewhere: 'check',
}

const checks = ['on', 'date', 'secret'] as const

interface PhoneChecksProps extends ProofScreenProps {
  readonly state: 'elsewhere' | 'unclear'
}

const PhoneChecks = ({ state, checked, onChecked }: PhoneChecksProps) => {
  const t = useTranslations('proof')
  return (
    <>
      <p className="guide-lead">{t(`${state}.means`)}</p>
      <CheckList
        label={t(`${state}.heading`)}
        items={checks.map((id) => ({ id, text: t(`checks.${id}`) }))}
        checked={checked}
        onChange={onChecked}
      />
      <p className="note">{t('elsewhere.own')}</p>
    </>
  )
}

/** The other ways on: the backup lies elsewhere, or another one is to be made. */
const Detour = ({ state, onElsewhere, onAgain }: ProofScreenProps & { readonly state: ProofState }) => {
  const t = useTranslations('proof')
  const [words, go] =
    state === 'elsewhere'
      ? [t('elsewhere.comes'), () => onElsewhere(false)]
      : state === 'waiting'
        ? [t('neverComes'), () => onElsewhere(true)]
        : [t('again'), onAgain]
  return (
    <div className="guide-detour">
      <Button className="button quiet" onPress={go}>
        {words}
      </Button>
    </div>
  )
}
