import { dirname, join } from 'node:path'
import { shell } from 'electron'
import ownLicence from '../../../LICENSE?raw'
import type { About } from '../../shared/about.ts'
import { isMissing } from '../permitted-paths.ts'
import { UserError } from '../user-error.ts'
import { bundledLicences, firstText } from './licences.ts'
import { versions } from './versions.ts'

/** Beside the program, as Electron is handed out; packagers put it among the resources. */
const besideProgram = (name: string): string[] => [
  join(dirname(process.execPath), name),
  join(process.resourcesPath, name),
]

const chromiumNotices = async (): Promise<string | undefined> => {
  for (const file of besideProgram('LICENSES.chromium.html')) if (!(await isMissing(file))) return file
  return undefined
}

export const about = async (): Promise<About> => {
  const own = versions()
  const built = ['.', '../renderer'].map((folder) => join(import.meta.dirname, folder, 'licences.json'))
  const electron = ['LICENSE', 'LICENSE.electron.txt'].flatMap(besideProgram)
  return {
    versions: own,
    licences: [
      { name: 'Sealwatch', version: own.app, licence: 'Apache-2.0', text: ownLicence },
      { name: 'Electron', version: own.electron, licence: 'MIT', text: await firstText(electron) },
      ...(await bundledLicences(built)),
    ],
    hasChromiumNotices: (await chromiumNotices()) !== undefined,
  }
}

/** Shows the file in its folder: it is far too long for the window. */
export const showChromiumNotices = async (): Promise<void> => {
  const file = await chromiumNotices()
  if (!file) throw new UserError((words) => words('errors.noNotices'))
  shell.showItemInFolder(file)
}
