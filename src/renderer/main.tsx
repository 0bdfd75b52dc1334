import './first-speech.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '../shared/ipc.ts'
import { App } from './App.tsx'
import './styles/index.css'

declare global {
  interface Window {
    /** Put there by the preload; absent where the page is opened outside Sealwatch. */
    readonly sealwatch?: Bridge
  }
}

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App bridge={window.sealwatch} />
    </StrictMode>,
  )
}
