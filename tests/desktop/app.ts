import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { type Command, electronCommand } from '../../scripts/electron-runtime.ts'
import type { AuditState, RequestInput, RequestName, RequestOutput } from '../../src/shared/ipc.ts'
import type { Settings } from '../../src/shared/settings.ts'

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

/** Nothing is audited or watched but what a test asks for. */
const atRest: Partial<Settings> = { pausedUntil: 'resumed' }

/** What a desktop of its own needs: a profile, so that it is the only instance, and a home. */
export interface OwnDesktop {
  readonly profile: string
  readonly command: Command
  readonly env: Record<string, string>
}

export const ownDesktop = (settings: Partial<Settings> = atRest): OwnDesktop => {
  const command = electronCommand()
  if (!command) throw new Error('there is no Electron')
  const profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
  const home = join(profile, 'home')
  mkdirSync(home)
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ version: 1, ...settings }))
  const { XDG_CONFIG_HOME: _config, ...kept } = process.env as Record<string, string>
  return { profile, command, env: { ...kept, HOME: home, USERPROFILE: home } }
}

/** Starts the app, with or without a window. */
export const launchApp = ({ profile, command, env }: OwnDesktop, ...args: string[]) =>
  _electron.launch({
    executablePath: command.program,
    args: [`--user-data-dir=${profile}`, ...command.args, ...args],
    chromiumSandbox: true,
    env,
  })

export const launch = async (settings?: Partial<Settings>): Promise<Desktop> => {
  const own = ownDesktop(settings)
  const { profile } = own
  const app = await launchApp(own)
  const window = await app.firstWindow()
  await window.waitForLoadState()
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
    state: (...phases) => evaluate(untilPhase(phases)) as Promise<AuditState>,
    answerFolderDialog,
    async choose(folder) {
      await answerFolderDialog(folder)
      await request('chooseFolder')
    },
    async close() {
      await app.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A value as an expression, `undefined` too. */
export const literal = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

const untilPhase = (phases: readonly string[]): string => `new Promise((resolve, reject) => {
  const take = (state) => { if (${literal(phases)}.includes(state.phase)) { stop(); resolve(state) } }
  const stop = window.sealwatch.onNotice('auditState', take)
  window.sealwatch.request('auditState').then(take, reject)
})`
