import { app } from 'electron'
import type { EngineClient } from '../engine/engine-client.ts'
import type { SettingsKeeper } from '../settings-keeper.ts'
import type { Speaker } from '../speaker.ts'
import type { WindowKeeper } from '../window-keeper.ts'
import { TrayIcon } from './tray.ts'

interface TrayParts {
  readonly engine: EngineClient
  readonly keeper: SettingsKeeper
  readonly windows: WindowKeeper
  readonly speaker: Speaker
}

/** Puts the icon into the tray; undefined where the system has none to put it into. */
export const openTray = ({ engine, keeper, windows, speaker }: TrayParts): TrayIcon | undefined => {
  try {
    const tray = new TrayIcon(
      {
        open: () => windows.open(),
        openBackup: ({ backup, path }) => windows.open({ what: 'finding', backup, path }),
        audit: () => engine.start([]),
        // Where it cannot be written, it holds for now.
        pause: (pausedUntil) => void keeper.change({ pausedUntil }).catch(() => {}),
        quit: () => app.quit(),
      },
      () => ({ words: speaker.words, locale: speaker.speech.locale }),
      engine.status,
    )
    speaker.onChange(() => tray.speakAnew())
    return tray
  } catch {
    return undefined
  }
}
