import { Activity } from 'react'
import type { Bridge } from '../../../shared/ipc.ts'
import { OnPortrait } from '../../components/PortraitOffer.tsx'
import type { Audit } from '../../use-audit.ts'
import type { CloudChecks } from '../../use-cloud-checks.ts'
import { useDetour } from '../../use-detour.ts'
import type { Pointed } from '../../use-pointed.ts'
import type { ResidentView } from '../../use-resident.ts'
import { PortraitScreen } from '../portrait/PortraitScreen.tsx'
import { FirstScreen } from './FirstScreen.tsx'
import { NowhereScreen } from './NowhereScreen.tsx'
import { ResultScreen } from './ResultScreen.tsx'
import { RunningScreen } from './RunningScreen.tsx'
import { CancelledScreen, FailedScreen } from './StoppedScreen.tsx'

interface OverviewProps {
  readonly bridge: Bridge
  readonly audit: Audit
  /** What the window was opened for. */
  readonly pointed: Pointed | null
  readonly resident: ResidentView
  readonly checks: CloudChecks
  readonly onPlaces: () => void
}

/** The audit, from before the first one to its result. */
export const Overview = ({ bridge, audit, pointed, resident, checks, onPlaces }: OverviewProps) => {
  const { state } = audit
  const [portrait, showPortrait, leavePortrait] = useDetour<string>()
  switch (state?.phase) {
    case undefined:
      return null
    case 'idle':
      return <FirstScreen audit={audit} />
    case 'running':
      return <RunningScreen paths={state.paths} progress={state.progress} audit={audit} />
    case 'done': {
      const { paths, report } = state
      if (report.places.length === 0) return <NowhereScreen audit={audit} onPlaces={onPlaces} />
      return (
        <>
          <Activity mode={portrait === null ? 'visible' : 'hidden'}>
            <OnPortrait value={showPortrait}>
              <ResultScreen
                key={report.startedAt}
                paths={paths}
                report={report}
                audit={audit}
                pointed={pointed}
                resident={resident}
                checks={checks}
                onPlaces={onPlaces}
              />
            </OnPortrait>
          </Activity>
          {portrait !== null && <PortraitScreen bridge={bridge} path={portrait} onBack={leavePortrait} />}
        </>
      )
    }
    case 'cancelled':
      return <CancelledScreen paths={state.paths} audit={audit} />
    case 'failed':
      return <FailedScreen paths={state.paths} message={state.message} audit={audit} />
  }
}
