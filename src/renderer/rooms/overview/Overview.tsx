import { Activity, useEffect, useState } from 'react'
import type { Bridge } from '../../../shared/ipc.ts'
import { OnPortrait } from '../../components/PortraitOffer.tsx'
import type { Audit } from '../../use-audit.ts'
import { useDetour } from '../../use-detour.ts'
import { FirstScreen } from './FirstScreen.tsx'
import { PhoneCheck, PortraitScreen, ResultScreen, readLaterScreens } from './later-screens.ts'
import { NowhereScreen } from './NowhereScreen.tsx'
import type { ResultScreenProps } from './ResultScreen.tsx'
import { RunningScreen } from './RunningScreen.tsx'
import { CancelledScreen, FailedScreen } from './StoppedScreen.tsx'

type OverviewProps = Omit<ResultScreenProps, 'paths' | 'report' | 'onPhoneCheck'> & {
  readonly bridge: Bridge
  readonly audit: Audit
}

/** What is open in a result stays open where the same places were audited once more. */
const audited = ({ paths }: { readonly paths: readonly string[] }): string => paths.join('\n')

/** The audit, from before the first one to its result. */
export const Overview = ({ bridge, ...props }: OverviewProps) => {
  const { audit, onGuide, onPlaces } = props
  const { state } = audit
  useEffect(readLaterScreens, [])
  // The phone is checked because nothing was found; an audit that begins by itself does not end that.
  const [checking, setChecking] = useState<string | null>(null)
  const [portrait, showPortrait, leavePortrait] = useDetour<string>()
  switch (state.phase) {
    case 'idle':
      return <FirstScreen audit={audit} failing={props.resident.status?.failing ?? null} />
    case 'running':
      return <RunningScreen paths={state.paths} progress={state.progress} audit={audit} />
    case 'done':
      if (state.report.places.length === 0) return <NowhereScreen audit={audit} onPlaces={onPlaces} />
      if (checking === audited(state) && state.report.backups.length === 0)
        return <PhoneCheck audit={audit} onGuide={onGuide} onLeave={() => setChecking(null)} />
      return (
        <>
          <Activity mode={portrait === null ? 'visible' : 'hidden'}>
            <OnPortrait value={showPortrait}>
              <ResultScreen
                {...props}
                key={audited(state)}
                paths={state.paths}
                report={state.report}
                onPhoneCheck={() => setChecking(audited(state))}
              />
            </OnPortrait>
          </Activity>
          {portrait !== null && <PortraitScreen bridge={bridge} path={portrait} onBack={leavePortrait} />}
        </>
      )
    case 'cancelled':
      return <CancelledScreen paths={state.paths} audit={audit} />
    case 'failed':
      return <FailedScreen paths={state.paths} message={state.message} audit={audit} />
  }
}
