import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { CheckList } from '../../components/CheckList.tsx'
import { WholePath } from '../../components/PathText.tsx'
import { Said } from '../../components/Said.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import { formatMoment } from '../../format.ts'
import { guide } from '../../strings/guide.ts'
import { ClaimSources, Claims } from './Claims.tsx'
import type { Choice } from './choices.ts'
import { labelText, PhoneDrawing } from './PhoneDrawing.tsx'
import { claimsOfProof, type Found, type ProofState, proofState } from './proof.ts'
import { screenOf } from './screens.ts'

const text = guide.proof

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
  const { choice, found, since, elsewhere } = props
  const state = proofState(found, since, elsewhere)
  // The backup begins when the phone is tapped, which is before the user is back here to say so.
  const shown = useRef<string | null>(null)
  useEffect(() => {
    shown.current ??= new Date().toISOString()
  }, [])
  const label = labelText('backUp', choice.phone, choice.app)
  const claims = claimsOfProof(state, choice.phone)
  return (
    <div className="guide-step">
      <div className="guide-text" data-proof={state}>
        <ScreenHeading key={state}>{text[state].heading}</ScreenHeading>
        {state === 'ready' && (
          <>
            <p className="guide-lead">{text.ready.todo(label)}</p>
            <p>{text.ready.why}</p>
            <div className="actions">
              <Button
                className="button primary"
                onPress={() => props.onTapped(shown.current ?? new Date().toISOString())}
              >
                {text.ready.tapped(label)}
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

const Waiting = ({ watching, auditing, since, onAuditNow }: ProofScreenProps) => (
  <>
    <p className="guide-lead" role="status">
      {watching ? text.waiting.watching : text.waiting.notWatching}
    </p>
    {since !== null && <p>{text.waiting.since(formatMoment(since))}</p>}
    <div className="actions">
      <Button className="button primary" isDisabled={auditing} onPress={onAuditNow}>
        {auditing ? text.waiting.auditing : text.waiting.auditNow}
      </Button>
    </div>
  </>
)

const FoundFile = ({ found, state }: { readonly found: Found; readonly state: ProofState }) => (
  <>
    <div className="guide-found" role="status">
      <VerdictLabel verdict={found.readableBy} size={20} />
      <WholePath path={found.path} />
      <p>
        <Said text={found.reason} />
      </p>
    </div>
    {state === 'sealed' && <p className="guide-lead">{text.sealed.means}</p>}
    {state === 'readable' && (
      <>
        <p className="guide-lead">{text.readable.means}</p>
        <ul className="plain-list">
          {text.readable.causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      </>
    )}
  </>
)

const checks = Object.entries(text.checks).map(([id, check]) => ({ id, text: check }))

interface PhoneChecksProps extends ProofScreenProps {
  readonly state: 'elsewhere' | 'unclear'
}

const PhoneChecks = ({ state, checked, onChecked }: PhoneChecksProps) => (
  <>
    <p className="guide-lead">{text[state].means}</p>
    <CheckList label={text[state].heading} items={checks} checked={checked} onChange={onChecked} />
    <p className="note">{text.elsewhere.own}</p>
  </>
)

/** The other ways on: the backup lies elsewhere, or another one is to be made. */
const Detours = ({ state, onElsewhere, onTapped }: ProofScreenProps & { readonly state: ProofState }) => {
  if (state === 'elsewhere') {
    return <Detour onPress={() => onElsewhere(false)}>{text.elsewhere.comes}</Detour>
  }
  if (state === 'ready' || state === 'waiting') {
    return <Detour onPress={() => onElsewhere(true)}>{text.neverComes}</Detour>
  }
  return <Detour onPress={() => onTapped(new Date().toISOString())}>{text.again}</Detour>
}

const Detour = ({ onPress, children }: { readonly onPress: () => void; readonly children: string }) => (
  <div className="guide-detour">
    <Button className="button quiet" onPress={onPress}>
      {children}
    </Button>
  </div>
)
