import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { desktopMissing } from './availability.ts'

/** Builds the app that the desktop's tests drive, once for all of them. */
export const setup = (): void => {
  if (desktopMissing) {
    process.stderr.write(`Desktop tests are skipped. ${desktopMissing}\n`)
    return
  }
  const root = join(import.meta.dirname, '..', '..')
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [builder, 'build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
