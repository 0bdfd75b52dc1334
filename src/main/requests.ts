import { isAbsolute } from 'node:path'
import { app, dialog, type OpenDialogOptions, shell } from 'electron'
import { asText } from '../shared/audit-state.ts'
import type { RequestInput } from '../shared/ipc.ts'
import { visibleText } from '../shared/visible-text.ts'
import { aboutHandlers } from './about/about-handlers.ts'
import type { Handlers } from './answerer.ts'
import type { EngineClient } from './engine/engine-client.ts'
import { findingHandlers } from './findings/finding-handlers.ts'
import { loginStartOf } from './login-item/packaging.ts'
import { isMissing, linkEnd, PermittedPaths } from './permitted-paths.ts'
import type { ReportExporter } from './report-export/report-exporter.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import type { Speaker } from './speaker.ts'
import { UserError } from './user-error.ts'
import type { Viewing } from './viewing.ts'
import type { WindowKeeper } from './window-keeper.ts'

export interface RequestParts {
  readonly engine: EngineClient
  readonly keeper: SettingsKeeper
  readonly windows: WindowKeeper
  readonly viewing: Viewing
  readonly reports: ReportExporter
  readonly speaker: Speaker
}

/** What the main process does for each request of the contract. */
export const requestHandlers = ({
  engine,
  keeper,
  windows,
  viewing,
  reports,
  speaker,
}: RequestParts): Handlers => {
  const permitted = new PermittedPaths([app.getPath('home'), ...keeper.settings.placesAdded])

  /** Discovery follows links, and the window knows a place by the path that discovery gives it. */
  const asDiscovered = (paths: readonly string[]): Promise<string[]> =>
    Promise.all(
      paths.map(async (path) => {
        permitted.check(path)
        if (keeper.settings.placesAdded.includes(path)) return path
        const followed = await linkEnd(path)
        permitted.add(followed)
        return followed
      }),
    )

  /** Asks in the system's dialog; undefined where the user closed it. */
  const choose = async (options: OpenDialogOptions): Promise<string | undefined> => {
    const { window } = windows
    if (!window) return undefined
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: app.getPath('home'),
      ...options,
    })
    return canceled ? undefined : filePaths[0]
  }

  return {
    async chooseFolder() {
      const path = await choose({
        title: speaker.words('dialogs.chooseFolder'),
        buttonLabel: speaker.words('dialogs.choose'),
        properties: ['openDirectory'],
      })
      if (path !== undefined) permitted.add(path)
      return path ?? null
    },
    async dropped({ paths }) {
      const there: string[] = []
      for (const path of paths) if (isAbsolute(path) && !(await isMissing(path))) there.push(path)
      for (const path of there) permitted.add(path)
      return there
    },
    async startAudit({ paths }) {
      for (const path of paths) {
        permitted.check(path)
        if (await isMissing(path))
          throw new UserError((words) => words('errors.notThere', { path: visibleText(path) }))
      }
      // Where it cannot be written, it holds for now.
      if (paths.length === 0 && !keeper.settings.introduced)
        await keeper.change({ introduced: true }).catch(() => {})
      engine.start(paths)
    },
    cancelAudit: () => engine.cancel(),
    auditState() {
      windows.pageListens()
      return asText(engine.auditState)
    },
    places: () => engine.discover(),
    checkFile({ path }) {
      if (!engine.saidOnlyInCloud(path)) throw new UserError((words) => words('errors.notOnlyInCloud'))
      return engine.check(path)
    },
    settings: () => keeper.settings,
    async changeSettings(changed) {
      const placesAdded = changed.placesAdded && (await asDiscovered(changed.placesAdded))
      try {
        return await keeper.change(given({ ...changed, placesAdded }))
      } catch {
        throw new UserError((words) => words('errors.settingsUnwritten'))
      }
    },
    loginStart: () => loginStartOf(process.env, process.execPath),
    status: () => engine.status,
    proof: (question) => engine.proof(question),
    ignore: (request) => engine.ignore(request),
    unignore: ({ id }) => engine.unignore(id),
    viewing({ backups }) {
      // The page says what it shows once it shows it.
      windows.pageDrawn()
      viewing.show(backups)
    },
    exportReport: (input) => reports.save(input),
    speech: () => speaker.speech,
    ...aboutHandlers(engine, keeper, app.getPath('userData'), reports),
    ...findingHandlers(engine, shell, () =>
      choose({
        title: speaker.words('dialogs.chooseKeyFile'),
        buttonLabel: speaker.words('dialogs.choose'),
        properties: ['openFile', 'showHiddenFiles'],
      }),
    ),
  }
}

/** Without the fields that were sent as undefined, which mean no change. */
const given = (changed: RequestInput<'changeSettings'>) =>
  Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
