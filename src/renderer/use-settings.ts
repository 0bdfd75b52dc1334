import { useEffect, useState } from 'react'
import type { Bridge, RequestInput } from '../shared/ipc.ts'
import type { LoginStart, Settings } from '../shared/settings.ts'
import type { State } from './state.ts'
import { useKept } from './use-kept.ts'
import type { Run } from './use-problem.ts'

export interface SettingsView {
  /** null until the main process has answered for the first time. */
  readonly settings: Settings | null
  readonly loginStart: LoginStart
  change(changed: RequestInput<'changeSettings'>): void
}

/** The window's view of the settings that the main process keeps. */
export const useSettings = (bridge: Bridge, kept: State['settings'], run: Run): SettingsView => {
  const [loginStart, setLoginStart] = useState<LoginStart>('own')
  useEffect(() => run(async () => setLoginStart(await bridge.request('loginStart'))), [bridge, run])
  return {
    settings: useKept(kept, run),
    loginStart,
    change: (changed) => run(() => bridge.request('changeSettings', changed)),
  }
}
