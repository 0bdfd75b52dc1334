import type { ClipboardEvent } from 'react'
import type { Bridge } from '../shared/ipc.ts'
import { BrandMark } from './components/BrandMark.tsx'
import { Problem } from './components/Problem.tsx'
import { joinCopiedPaths } from './path-parts.ts'
import { FirstScreen } from './screens/FirstScreen.tsx'
import { ResultScreen } from './screens/ResultScreen.tsx'
import { RunningScreen } from './screens/RunningScreen.tsx'
import { CancelledScreen, FailedScreen } from './screens/StoppedScreen.tsx'
import { strings } from './strings.ts'
import { type Audit, useAudit } from './use-audit.ts'

export const App = ({ bridge }: { readonly bridge: Bridge | undefined }) => (
  <div className="window" onCopy={copyPathsWhole}>
    <header className="window-head">
      <BrandMark />
    </header>
    {bridge ? <Rooms bridge={bridge} /> : <p className="page">{strings.noBridge}</p>}
  </div>
)

const Rooms = ({ bridge }: { readonly bridge: Bridge }) => {
  const audit = useAudit(bridge)
  return (
    <main className="page">
      {audit.problem !== null && <Problem message={audit.problem} onDismiss={audit.dismissProblem} />}
      <Screen audit={audit} />
    </main>
  )
}

const Screen = ({ audit }: { readonly audit: Audit }) => {
  const { state } = audit
  switch (state?.phase) {
    case undefined:
      return null
    case 'idle':
      return <FirstScreen audit={audit} />
    case 'running':
      return <RunningScreen paths={state.paths} progress={state.progress} audit={audit} />
    case 'done':
      return (
        <ResultScreen key={state.report.startedAt} paths={state.paths} report={state.report} audit={audit} />
      )
    case 'cancelled':
      return <CancelledScreen paths={state.paths} audit={audit} />
    case 'failed':
      return <FailedScreen paths={state.paths} message={state.message} audit={audit} />
  }
}

/** A path is two boxes on screen, between which a copy would break the line. */
const copyPathsWhole = (event: ClipboardEvent<HTMLElement>) => {
  const selection = window.getSelection()
  if (!selection) return
  const paths = [...event.currentTarget.querySelectorAll('.path')]
    .filter((path) => selection.containsNode(path, true))
    .map((path) => ({
      head: path.querySelector('.path-head')?.textContent ?? '',
      tail: path.querySelector('.path-tail')?.textContent ?? '',
    }))
  if (paths.length === 0) return
  event.clipboardData.setData('text/plain', joinCopiedPaths(selection.toString(), paths))
  event.preventDefault()
}
