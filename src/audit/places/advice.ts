import { doesNotAnswer } from '../io/unreadable.ts'
import type { System } from './platform.ts'

const noPermission: Readonly<Record<System, string>> = {
  macos:
    'macOS does not let Sealwatch look into this folder. Open System Settings > Privacy & Security > Full Disk Access, switch on Sealwatch (or your terminal app, if you use it there), start it again and look again. Or choose this one folder in the app: that opens it to Sealwatch, and nothing else.',
  windows:
    'Your Windows account may not list this folder. Right-click it, then Properties > Security shows who may. Change it there, or use Sealwatch in an account that may, and look again.',
  linux:
    'Your account may not list this folder. "ls -ld" on it shows who may. Change that, or use Sealwatch in an account that may, and look again.',
}

/** What a person can do about a place in such a state; undefined where there is nothing to do. */
export const adviceFor = (state: string, system: System): string | undefined => {
  switch (state) {
    case 'no permission':
      return noPermission[system]
    case 'offline':
      return 'This folder is not there now. Connect its drive, or start its app, and look again. If you moved it, add it where it is.'
    case doesNotAnswer:
      return 'This folder kept an audit waiting, so Sealwatch leaves it alone and asks it again after an hour. If its server or drive is gone, disconnect it.'
    case 'streaming':
      return 'Its files are fetched from the cloud when they are read, so Sealwatch looks at their names only.'
    default:
      return undefined
  }
}
