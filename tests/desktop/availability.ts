import { describe, it } from 'vitest'
import { electronCommand, missingDisplay } from '../../scripts/electron-runtime.ts'

/** Why the app cannot be driven here; undefined where it can. Nothing is downloaded to find out. */
export const desktopMissing =
  missingDisplay() ??
  (electronCommand()
    ? undefined
    : 'There is no Electron: set ELECTRON_OVERRIDE_DIST_PATH or run "npm start" once.')

const { SEALWATCH_DESKTOP_TESTS } = process.env

/** `describe` for tests of the real app: skipped where there is none, or failing if it was said that there must be one. */
export const describeDesktop = (name: string, tests: () => void): void => {
  if (!desktopMissing) {
    describe(name, tests)
  } else if (SEALWATCH_DESKTOP_TESTS === 'required') {
    it(name, () => {
      throw new Error(`SEALWATCH_DESKTOP_TESTS is "required". ${desktopMissing}`)
    })
  } else {
    describe.skip(`${name} (skipped: ${desktopMissing})`, tests)
  }
}
