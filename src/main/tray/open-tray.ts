import { app } from 'electron'
import type { EngineClient } from '../engine/engine-client.ts'
import type { SettingsKeeper } from '../settings-keeper.ts'
import type { WindowKeeper } from '../window-keeper.ts'
import { TrayIcon } from './tray.ts'

interface TrayParts {
  readonly engine: EngineClient
  readonly keeper: SettingsKeeper
  readonly windows: WindowKeeper
}

/** Puts the icon into the tray; undefined where the system has none to put it into. */
export const openTray = ({ engine, keeper, windows }: TrayParts): TrayIcon | undefined => {
  try {
    return new TrayIcon(
      {
        open: () => windows.open(),
        openBackup: ({ backup, path }) => windows.open({ what: 'finding', backup, path }),
        audit: () => engine.start([]),
        // Where it cannot be written, it holds for now.
        pause: (pausedUntil) => void keeper.change({ pausedUntil }).catch(() => {}),
        quit: () => app.quit(),
      },
      engine.status,
    )
  } catch {
    return undefined
  }
}
