import { useEffect } from 'react'
import type { Bridge } from '../shared/ipc.ts'

/** Tells the main process which backups, by id, the user has before the eyes, so that nobody is notified of these. */
export const useViewing = (bridge: Bridge, backups: readonly string[]): void => {
  useEffect(() => {
    // Not worth a word to the user: at worst, a notification tells what is on the screen.
    bridge.request('viewing', { backups: backups.slice(0, 10_000) }).catch(() => {})
  }, [bridge, backups])
}
