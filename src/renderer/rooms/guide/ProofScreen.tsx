import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CheckList } from '../../components/CheckList.tsx'
import { WholePath } from '../../components/PathText.tsx'
import { Said } from '../../components/Said.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import { useFormat } from '../../use-format.ts'
import { ClaimSources, Claims } from './Claims.tsx'
import type { Choice } from './choices.ts'
import { PhoneDrawing } from './PhoneDrawing.tsx'
import { claimsOfProof, type Found, type ProofState, proofState } from './proof.ts'
import { screenOf } from './screens.ts'
import { useLabels } from './use-labels.ts'

export interface ProofScreenProps {
  readonly choice: Choice
  /** Whether the places are under live watch, so that a new file shows without an audit. */
  readonly watching: boolean
  readonly auditing: boolean
  readonly found: Found | null
  readonly since: string | null
  readonly elsewhere: boolean
  readonly checked: readonly string[]
  /** The user backed up; the moment is the earliest that the new file can be from. */
  readonly onTapped: (since: string) => void
  readonly onElsewhere: (elsewhere: boolean) => void
  readonly onChecked: (checked: readonly string[]) => void
  readonly onAuditNow: () => void
}

/** The proof: a backup that was written after the steps, and what its bytes show. */
export const ProofScreen = (props: ProofScreenProps) => {
  const t = useTranslations('proof')
  const { choice, found, since, elsewhere } = props
  const state = proofState(found, since, elsewhere)
  // The backup begins when the phone is tapped, which is before the user is back here to say so.
  const shown = useRef<string | null>(null)
  useEffect(() => {
    shown.current ??= new Date().toISOString()
  }, [])
  const label = useLabels(choice.phone, choice.app)('backUp')
  const claims = claimsOfProof(state, choice.phone)
  return (
    <div className="guide-step">
      <div className="guide-text" data-proof={state}>
        <ScreenHeading key={state}>{t(`${state}.heading`)}</ScreenHeading>
        {state === 'ready' && (
          <>
            <p className="guide-lead">{t('ready.todo', { label })}</p>
            <p>{t('ready.why')}</p>
            <div className="actions">
              <Button
                className="button primary"
                onPress={() => props.onTapped(shown.current ?? new Date().toISOString())}
              >
                {t('ready.tapped', { label })}
              </Button>
            </div>
          </>
        )}
        {state === 'waiting' && <Waiting {...props} />}
        {found && <FoundFile found={found} state={state} />}
        {(state === 'elsewhere' || state === 'unclear') && <PhoneChecks {...props} state={state} />}
      </div>
      {state !== 'sealed' && <PhoneDrawing screen={screenOf(stepOf(state), choice)} app={choice.app} />}
      <div className="guide-text guide-more">
        <Claims claims={claims} />
        <Detours {...props} state={state} />
        <ClaimSources claims={claims} />
      </div>
    </div>
  )
}

/** Once the phone has backed up, its page tells whether the switch is on. */
const stepOf = (state: ProofState) => (state === 'ready' || state === 'waiting' ? 'back-up' : 'check')

const Waiting = ({ watching, auditing, since, onAuditNow }: ProofScreenProps) => {
  const t = useTranslations('proof')
  const format = useFormat()
  return (
    <>
      <p className="guide-lead" role="status">
        {watching ? t('waiting.watching') : t('waiting.notWatching')}
      </p>
      {since !== null && <p>{t('waiting.since', { moment: format.moment(since) })}</p>}
      <div className="actions">
        <Button className="button primary" isDisabled={auditing} onPress={onAuditNow}>
          {auditing ? t('waiting.auditing') : t('waiting.auditNow')}
        </Button>
      </div>
    </>
  )
}

const FoundFile = ({ found, state }: { readonly found: Found; readonly state: ProofState }) => {
  const t = useTranslations('proof')
  return (
    <>
      <div className="guide-found" role="status">
        <VerdictLabel verdict={found.readableBy} size={20} />
        <WholePath path={found.path} />
        <p>
          <Said text={found.reason} />
        </p>
      </div>
      {state === 'sealed' && <p className="guide-lead">{t('sealed.means')}</p>}
      {state === 'readable' && (
        <>
          <p className="guide-lead">{t('readable.means')}</p>
          <ul className="plain-list">
            {causes.map((cause) => (
              <li key={cause}>{t(`readable.causes.${cause}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const causes = ['unfinished', 'other', 'begun'] as const
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
const Detours = ({ state, onElsewhere, onTapped }: ProofScreenProps & { readonly state: ProofState }) => {
  const t = useTranslations('proof')
  if (state === 'elsewhere') {
    return <Detour onPress={() => onElsewhere(false)}>{t('elsewhere.comes')}</Detour>
  }
  if (state === 'ready' || state === 'waiting') {
    return <Detour onPress={() => onElsewhere(true)}>{t('neverComes')}</Detour>
  }
  return <Detour onPress={() => onTapped(new Date().toISOString())}>{t('again')}</Detour>
}

const Detour = ({ onPress, children }: { readonly onPress: () => void; readonly children: string }) => (
  <div className="guide-detour">
    <Button className="button quiet" onPress={onPress}>
      {children}
    </Button>
  </div>
)
