import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { electronCommand } from '../../scripts/electron-runtime.ts'
import { type AuditState, fromText } from '../../src/shared/audit-state.ts'
import type { AuditStateText, RequestInput, RequestName, RequestOutput } from '../../src/shared/ipc.ts'
import type { Settings } from '../../src/shared/settings.ts'
import { refusable } from './refused.ts'

/** The real, built app with a profile of its own. */
export interface Desktop {
  readonly app: ElectronApplication
  readonly window: Page
  /** Calls the bridge as the window does; resolves to the answer or rejects with its sentence. */
  request<N extends RequestName>(name: N, input?: RequestInput<N>): Promise<RequestOutput<N>>
  /** The state of the audit as soon as it has one of these phases. */
  state(...phases: AuditState['phase'][]): Promise<AuditState>
  /** Answers the folder dialog from now on; null closes it. */
  answerFolderDialog(folder: string | null): Promise<void>
  /** Chooses a folder as the user does: only those may be audited. */
  choose(folder: string): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The home folder that the app finds, and in which it may be refused what a person is; without it, an empty one. */
  readonly home?: string
  /** A profile that the test keeps; without it, one that is removed with the app. */
  readonly profile?: string
  /** What the profile has in its settings at first; without it, nothing is audited or watched but what a test asks for. */
  readonly settings?: Partial<Settings>
  readonly args?: readonly string[]
}

export interface StartedApp {
  readonly app: ElectronApplication
  readonly profile: string
  close(): Promise<void>
}

/** Starts the app in a profile of its own, so that it is the only instance; with a window or without. */
export const startApp = async ({
  home,
  profile: kept,
  settings,
  args = [],
}: LaunchOptions = {}): Promise<StartedApp> => {
  const command = electronCommand()
  if (!command) throw new Error('there is no Electron')
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
  const empty = join(profile, 'home')
  if (home === undefined) mkdirSync(empty, { recursive: true })
  const file = join(profile, 'settings.json')
  if (settings && !existsSync(file)) writeFileSync(file, JSON.stringify({ version: 1, ...settings }))
  const app = await _electron.launch({
    executablePath: home === undefined ? command.program : refusable(command.program, profile),
    args: [`--user-data-dir=${profile}`, ...command.args, ...args],
    chromiumSandbox: true,
    // As the app itself has it.
    colorScheme: null,
    env: atHome(home ?? empty),
  })
  askAgain(app)
  return {
    app,
    profile,
    async close() {
      await app.close()
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * While the app goes on loading behind its first window, V8 may collect the promise by which the inspector waits for an
 * answer: it does so for each question of a tenth of a second or more. Such a question was not answered, and is asked again.
 */
export const askAgain = (app: ElectronApplication): void => {
  const ask = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>
  const patient = async (...question: unknown[]): Promise<unknown> => {
    for (let left = 50; ; left--) {
      try {
        return await ask(...question)
      } catch (error) {
        if (left === 0 || !/promise was garbage collected/i.test(String(error))) throw error
        await setTimeout(100)
      }
    }
  }
  app.evaluate = patient as typeof app.evaluate
}

/** Waits until the page takes input: before, what it shows is a picture without scripts. */
export const awake = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => performance.getEntriesByName('awake').length > 0 ? resolve(true) : setTimeout(look, 20)
    look()
  })`)

export const launch = async (options: LaunchOptions = {}): Promise<Desktop> => {
  const { app, close } = await startApp(options)
  const window = await app.firstWindow()
  await window.waitForLoadState()
  await awake(window)
  const evaluate = (script: string): Promise<unknown> => window.evaluate(script)
  const request: Desktop['request'] = (name, input) =>
    evaluate(`window.sealwatch.request(${literal(name)}, ${literal(input)})`) as Promise<never>
  const answerFolderDialog: Desktop['answerFolderDialog'] = (folder) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({
        canceled: chosen === null,
        filePaths: chosen === null ? [] : [chosen],
      })
    }, folder)
  return {
    app,
    window,
    request,
    state: async (...phases) => fromText((await evaluate(untilPhase(phases))) as AuditStateText),
    answerFolderDialog,
    async choose(folder) {
      await answerFolderDialog(folder)
      await request('chooseFolder')
    },
    close,
  }
}

/** The environment of the tests, but with another home folder, and no variable that leads out of it. */
const atHome = (home: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:XDG_(?:CONFIG|STATE|DATA)_HOME|STHOMEDIR|STCONFDIR)$/.test(name),
  )
  return { ...(Object.fromEntries(inherited) as Record<string, string>), HOME: home, USERPROFILE: home }
}

/** A value as an expression, `undefined` too. */
export const literal = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

const untilPhase = (phases: readonly string[]): string => `new Promise((resolve, reject) => {
  const take = (state) => { if (${literal(phases)}.includes(state.phase)) { stop(); resolve(state) } }
  const stop = window.sealwatch.onNotice('auditState', take)
  window.sealwatch.request('auditState').then(take, reject)
})`
