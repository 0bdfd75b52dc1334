import { useEffect, useState } from 'react'
import type { Bridge, Open } from '../shared/ipc.ts'

/** What a notification or the tray opened the window for, newest first; a new object each time. Comes only to a page that listens. */
export const useOpened = (bridge: Bridge): Open | null => {
  const [opened, setOpened] = useState<Open | null>(null)
  useEffect(() => bridge.onNotice('open', setOpened), [bridge])
  return opened
}
