import { app, powerMonitor } from 'electron'
import { asText } from '../shared/audit-state.ts'
import { Alerts } from './alerts.ts'
import { answererOf } from './answerer.ts'
import { explainClosing } from './closing.ts'
import { EngineClient } from './engine/engine-client.ts'
import { forkEngine } from './engine/own-engine.ts'
import { settingsFile } from './first-look.ts'
import type { Answerer } from './ipc.ts'
import { keepLoginItem } from './login-item/keep-login-item.ts'
import { ownLoginItem } from './login-item/own-login-item.ts'
import { Notifications } from './notifications.ts'
import type { ServedBundle } from './protocol.ts'
import { Quitting } from './quitting.ts'
import { ReportExporter } from './report-export/report-exporter.ts'
import { requestHandlers } from './requests.ts'
import { SettingsKeeper } from './settings-keeper.ts'
import { Speaker } from './speaker.ts'
import { followTheme } from './theme.ts'
import { openTray } from './tray/open-tray.ts'
import { Viewing } from './viewing.ts'
import { wantedSpeech } from './wanted-speech.ts'
import type { WindowKeeper } from './window-keeper.ts'

/** Puts the app together. */
export const start = async (
  windows: WindowKeeper,
  bundle: ServedBundle,
  answer: (answerer: Answerer) => void,
): Promise<void> => {
  const dataFolder = app.getPath('userData')
  const keeper = await SettingsKeeper.open(settingsFile(dataFolder))
  followTheme(keeper)
  const speaker = await Speaker.open(keeper, () => wantedSpeech(keeper.settings))
  const words = () => speaker.words
  const said = (sentence: string) => speaker.said(sentence)
  const notifications = new Notifications()
  let tray: ReturnType<typeof openTray>
  const alerts = new Alerts({
    notifications,
    keeper,
    windows,
    words,
    said,
    ignore: (request) => engine.ignore(request),
  })
  const engine = new EngineClient({
    fork: forkEngine,
    version: app.getVersion(),
    dataFolder,
    settings: keeper.settings,
    words,
    said,
    onAuditState: (state) => windows.notice('auditState', asText(state)),
    onStatus(status) {
      windows.notice('status', status)
      tray?.show(status)
    },
    onAlert: (alert) => alerts.tell(alert),
    onLooking: (looking) => windows.notice('looking', looking),
    onTrouble: (sentence) => alerts.tellTrouble(sentence),
  })
  const viewing = new Viewing((backups) => engine.viewing(backups))
  // Before `shutdown`: of the very first listener on Linux, Electron does not see that it is one for that.
  powerMonitor.on('resume', () => engine.woke())
  const quitting = new Quitting(() => Promise.all([engine.close(), keeper.settled()]))
  windows.listen({
    focus: (focused) => viewing.focus(focused),
    closed() {
      viewing.close()
      engine.stopLooking()
      if (!quitting.begun) explainClosing(keeper, notifications, words(), () => windows.open())
    },
  })
  keeper.onChange((settings) => {
    engine.configure(settings)
    windows.notice('settings', settings)
  })
  const reports = new ReportExporter({
    auditState: () => engine.auditState,
    window: () => windows.window,
    words,
    dataFolder,
  })
  const handlers = requestHandlers({ engine, keeper, windows, viewing, reports, speaker })
  answer(answererOf(handlers, () => windows.window, words))
  speaker.onChange(() => windows.notice('speech', speaker.speech))
  bundle.servePages(() => ({ speech: speaker.speech, isIdle: engine.auditState.phase === 'idle' }))
  await windows.painted()
  tray = openTray({ engine, keeper, windows, speaker })
  engine.open()
  await keepLoginItem(keeper, ownLoginItem())
}
