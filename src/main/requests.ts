import { isAbsolute } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { RequestInput } from '../shared/ipc.ts'
import type { EngineClient } from './engine-client.ts'
import type { Handlers } from './ipc.ts'
import { isMissing, linkEnd, PermittedPaths } from './permitted-paths.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { UserError } from './user-error.ts'

/** What the main process does for each request of the contract. */
export const requestHandlers = (
  engine: EngineClient,
  keeper: SettingsKeeper,
  ownWindow: () => BrowserWindow | undefined,
): Handlers => {
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

  return {
    async chooseFolder() {
      const window = ownWindow()
      if (!window) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder',
        buttonLabel: 'Choose',
        defaultPath: app.getPath('home'),
        properties: ['openDirectory'],
      })
      const path = canceled ? undefined : filePaths[0]
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
        if (await isMissing(path)) throw new UserError(`There is no file or folder at ${path}.`)
      }
      engine.start(paths)
    },
    cancelAudit: () => engine.cancel(),
    auditState: () => engine.state,
    places: () => engine.discover(),
    checkFile({ path }) {
      if (!engine.saidOnlyInCloud(path))
        throw new UserError('Sealwatch downloads only files that the last audit found only in the cloud.')
      return engine.check(path)
    },
    settings: () => keeper.settings,
    async changeSettings(changed) {
      const placesAdded = changed.placesAdded && (await asDiscovered(changed.placesAdded))
      try {
        return await keeper.change(given({ ...changed, placesAdded }))
      } catch {
        throw new UserError('The settings hold for now, but could not be written to the disk.')
      }
    },
  }
}

/** Without the fields that were sent as undefined, which mean no change. */
const given = (changed: RequestInput<'changeSettings'>) =>
  Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
