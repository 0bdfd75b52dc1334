import { type ReactNode, StrictMode, useLayoutEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { firstState, firstWords } from './first-state.ts'
import './styles/index.css'

/** The first picture takes no input before its scripts run. */
const Awake = ({ root, children }: { readonly root: Element; readonly children: ReactNode }) => {
  useLayoutEffect(() => {
    root.removeAttribute('inert')
    performance.mark('awake')
  }, [root])
  return children
}

const draw = async (root: Element): Promise<void> => {
  const app = (
    <StrictMode>
      <Awake root={root}>
        <App state={firstState} />
      </Awake>
    </StrictMode>
  )
  if (root.hasChildNodes()) {
    hydrateRoot(root, app)
    return
  }
  // Drawn once and whole, not in steps.
  await Promise.all([firstWords, firstState?.auditState.answered.catch(() => {})])
  createRoot(root).render(app)
}

const root = document.querySelector('#root')
// Not awaited: a catalog may need this script, and would wait for it to end.
if (root) void draw(root)
