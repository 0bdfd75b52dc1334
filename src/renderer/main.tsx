import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import type { AuditState, Bridge } from '../shared/ipc.ts'

declare global {
  interface Window {
    readonly sealwatch: Bridge
  }
}

let state: AuditState = { phase: 'idle' }

const subscribe = (changed: () => void) =>
  window.sealwatch.onNotice('auditState', (next) => {
    state = next
    changed()
  })

const App = () => <output>{useSyncExternalStore(subscribe, () => state).phase}</output>

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
