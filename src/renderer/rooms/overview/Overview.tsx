import type { Audit } from '../../use-audit.ts'
import type { CloudChecks } from '../../use-cloud-checks.ts'
import type { Pointed } from '../../use-pointed.ts'
import type { ResidentView } from '../../use-resident.ts'
import { FirstScreen } from './FirstScreen.tsx'
import { NowhereScreen } from './NowhereScreen.tsx'
import { ResultScreen } from './ResultScreen.tsx'
import { RunningScreen } from './RunningScreen.tsx'
import { CancelledScreen, FailedScreen } from './StoppedScreen.tsx'

interface OverviewProps {
  readonly audit: Audit
  /** What the window was opened for. */
  readonly pointed: Pointed | null
  readonly resident: ResidentView
  readonly checks: CloudChecks
  readonly onPlaces: () => void
}

/** The audit, from before the first one to its result. */
export const Overview = ({ audit, pointed, resident, checks, onPlaces }: OverviewProps) => {
  const { state } = audit
  switch (state?.phase) {
    case undefined:
      return null
    case 'idle':
      return <FirstScreen audit={audit} />
    case 'running':
      return <RunningScreen paths={state.paths} progress={state.progress} audit={audit} />
    case 'done':
      return state.report.places.length === 0 ? (
        <NowhereScreen audit={audit} onPlaces={onPlaces} />
      ) : (
        <ResultScreen
          key={state.report.startedAt}
          paths={state.paths}
          report={state.report}
          audit={audit}
          pointed={pointed}
          resident={resident}
          checks={checks}
          onPlaces={onPlaces}
        />
      )
    case 'cancelled':
      return <CancelledScreen paths={state.paths} audit={audit} />
    case 'failed':
      return <FailedScreen paths={state.paths} message={state.message} audit={audit} />
  }
}
