import { type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, electronCommand, electronPackage, missingDisplay } from './electron-runtime.ts'

/** `npm start`: builds the app and opens its window, or runs the audit in the terminal where no window can be had. */

const root = join(import.meta.dirname, '..')
const terminal = join(root, 'src', 'cli', 'index.ts')
const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const fiveMinutes = 300_000

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

interface Ended {
  readonly code: number
  /** The program told over its IPC channel that its window is there. */
  readonly opened: boolean
}

/** Runs a program to its end. Ctrl-C ends it and then this script. */
const run = (program: string, args: readonly string[], options: SpawnOptions): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, ...options })
    let opened = false
    let interrupted = false
    const interrupt = () => {
      interrupted = true
      // The terminal has interrupted the child already; this is for a signal that was sent to this script alone.
      setTimeout(() => child.kill(), 1000).unref()
    }
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
    const end = (code: number | null) => {
      if (interrupted) process.exit(130)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      resolve({ code: code ?? 1, opened })
    }
    child.on('message', () => {
      opened = true
    })
    child.on('error', () => end(1))
    child.on('close', end)
  })

const quietly: SpawnOptions = { stdio: 'ignore' }

const auditInTerminal = async (why: string): Promise<number> => {
  if (!existsSync(terminal)) {
    say(`${why} The audit for the terminal is missing from this folder.`)
    return 2
  }
  say(`${why} The audit runs in this terminal instead.`)
  const args = [terminal, 'audit', ...process.argv.slice(2)]
  return (await run(process.execPath, args, { cwd: process.cwd(), stdio: 'inherit' })).code
}

const install = async (): Promise<Command | undefined> => {
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  if (override) return undefined
  say('Electron, which shows the window, is fetched once; this can take some minutes.')
  const installer = join(electronPackage, 'install.js')
  await run(process.execPath, [installer], { ...quietly, timeout: fiveMinutes })
  return electronCommand()
}

const environment = (): NodeJS.ProcessEnv => {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...kept } = process.env
  return { ...kept, NODE_ENV: 'production' }
}

const start = async (): Promise<number> => {
  const noDisplay = missingDisplay()
  if (noDisplay) return auditInTerminal(noDisplay)
  const electron = electronCommand() ?? (await install())
  if (!electron)
    return auditInTerminal('There is no Electron to open a window with, and it could not be fetched.')
  say('Sealwatch is built, then its window opens. Ctrl-C here ends it; closing the window does not.')
  const env = environment()
  const built = await run(process.execPath, [builder, 'build'], { ...quietly, env })
  if (built.code !== 0) return auditInTerminal('The app could not be built ("npm run build" says why).')
  if (electron.args.includes('--no-sandbox'))
    say('You are root, so Chromium runs without its sandbox; as another user it has one.')
  const quiet = ['--log-level=3', ...electron.args]
  const { code, opened } = await run(electron.program, quiet, {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  if (code === 0) return 0
  if (!opened) return auditInTerminal('The window could not be opened.')
  say('The window was closed by an error. Your files are unchanged.')
  return 1
}

process.exitCode = await start()
