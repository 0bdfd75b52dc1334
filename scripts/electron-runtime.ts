import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const root = realpathSync(join(import.meta.dirname, '..'))
export const electronPackage = join(root, 'node_modules', 'electron')

/** A program and the arguments that make it open the app of this folder. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
}

const programName = (): string => {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * How the app is opened with the Electron of ELECTRON_OVERRIDE_DIST_PATH, else with that of the `electron` package;
 * undefined where its program is missing.
 */
export const electronCommand = (): Command | undefined => {
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  const dist = override || join(electronPackage, 'dist')
  const program = join(dist, programName())
  if (!existsSync(program)) return undefined
  const rootless = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (process.platform === 'darwin' || hasDefaultApp(dist)) return { program, args: [...rootless, root] }
  return { program: join(ownCopy(dist), programName()), args: rootless }
}

/** Where a window cannot be shown, the sentence that says why. */
export const missingDisplay = (): string | undefined => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const missing = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY
  return missing ? 'There is no display to open a window on.' : undefined
}

/** Electron opens a folder with a packed default app of its own, which waits for the app's modules before `ready`. */
const hasDefaultApp = (dist: string): boolean =>
  statSync(join(dist, 'resources', 'default_app.asar'), { throwIfNoEntry: false })?.isFile() === true

/**
 * A runtime without that default app opens a folder too late: schemes must be registered before `ready`. So the project
 * is put where a packaged app lies, in a copy made of hard links.
 */
const ownCopy = (dist: string): string => {
  const { mtimeMs, size } = statSync(join(dist, programName()))
  const source = `${realpathSync(dist)} ${mtimeMs} ${size}\n`
  const copy = join(root, '.runtime')
  const marker = join(copy, 'source')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === source) return copy
  const work = mkdtempSync(`${copy}-`)
  linkFolder(dist, work)
  mkdirSync(join(work, 'resources'))
  symlinkSync(root, join(work, 'resources', 'app'), 'junction')
  writeFileSync(join(work, 'source'), source)
  rmSync(copy, { recursive: true, force: true })
  renameSync(work, copy)
  return copy
}

const linkFolder = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.name === 'resources') continue
    if (entry.isDirectory()) {
      mkdirSync(target)
      linkFolder(source, target)
    } else {
      linkOrCopy(source, target)
    }
  }
}

const linkOrCopy = (source: string, target: string): void => {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}
