import { lstat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { EngineClient } from './engine-client.ts'
import type { Handlers } from './ipc.ts'
import { UserError } from './user-error.ts'

/** What the main process does for each request of the contract. */
export const requestHandlers = (
  engine: EngineClient,
  ownWindow: () => BrowserWindow | undefined,
): Handlers => {
  // A page that was taken over may not send the engine anywhere else: on Windows a path can name another computer.
  const chosen = new Set([app.getPath('home')])
  return {
    async chooseFolder() {
      const window = ownWindow()
      if (!window) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose a folder to audit',
        buttonLabel: 'Choose',
        defaultPath: app.getPath('home'),
        properties: ['openDirectory'],
      })
      const path = canceled ? undefined : filePaths[0]
      if (path !== undefined) chosen.add(path)
      return path ?? null
    },
    defaultFolder: () => app.getPath('home'),
    async startAudit({ paths }) {
      for (const path of paths) await checkPath(path, chosen)
      engine.start(paths)
    },
    cancelAudit: () => engine.cancel(),
    auditState: () => engine.state,
  }
}

/** A path that exists and may not be opened is not refused: the report says why. */
const checkPath = async (path: string, chosen: ReadonlySet<string>): Promise<void> => {
  if (!isAbsolute(path) || path.includes('\0'))
    throw new UserError('Sealwatch needs the whole path of a folder.')
  if (!chosen.has(path))
    throw new UserError('Sealwatch opens only folders that you chose. Choose this one first.')
  try {
    await lstat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      throw new UserError(`There is no file or folder at ${path}.`)
  }
}
