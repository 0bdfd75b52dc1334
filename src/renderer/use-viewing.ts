import { useEffect } from 'react'
import type { Bridge } from '../shared/ipc.ts'
import type { Report } from '../shared/report.ts'

const none: readonly string[] = []

/** Tells the main process which backups the user has before the eyes, so that nobody is notified of these. */
export const useViewing = (bridge: Bridge, report: Report | null): void => {
  useEffect(() => {
    const backups = report?.backups.map(({ id }) => id) ?? none
    // Not worth a word to the user: at worst, a notification tells what is on the screen.
    bridge.request('viewing', { backups: backups.slice(0, 10_000) }).catch(() => {})
  }, [bridge, report])
}
