import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { electronCommand } from '../../scripts/electron-runtime.ts'
import type { Status } from '../../src/shared/resident.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type StartedApp, startApp } from './app.ts'
import { describeDesktop } from './availability.ts'
import { startFakeLogind } from './fake-logind.ts'
import { listenToNotifications, sessionBusMissing } from './session-bus.ts'

const patience = { timeout: 30_000, interval: 100 }

/** Starts the app once more with the settings of one that runs; resolves when that start has ended. */
const startAgain = async ({ profile }: StartedApp, ...args: string[]): Promise<void> => {
  const { program = '', args: own = [] } = electronCommand() ?? {}
  await promisify(execFile)(program, [`--user-data-dir=${profile}`, ...own, ...args])
}

const settingsOf = ({ profile }: StartedApp) =>
  JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')) as Record<string, unknown>

const theWindow = ({ app }: StartedApp): Promise<Page> =>
  vi.waitUntil(() => (app.windows().length === 1 ? app.windows()[0] : undefined), patience)

/** Resolves to the exit code. */
const ended = ({ app }: StartedApp): Promise<number | null> => {
  const { exitCode } = app.process()
  return exitCode === null
    ? new Promise((resolve) => app.process().once('exit', resolve))
    : Promise.resolve(exitCode)
}

/** Undefined as long as there is none. */
const enginePid = ({ app }: StartedApp): Promise<number | undefined> =>
  app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Sealwatch engine')?.pid,
  )

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describeDesktop('the life of the app', () => {
  let started: StartedApp
  const notifications = sessionBusMissing === undefined ? listenToNotifications() : undefined
  const said = (words: string) => notifications?.all.filter((text) => text.includes(words)).length
  beforeAll(async () => {
    started = await startApp({ args: ['--hidden'] })
  })
  afterAll(async () => {
    notifications?.stop()
    await started?.close()
  })

  it('begins without a window where it is told to, and a start that opens none leaves it so', async () => {
    await startAgain(started, '--hidden')
    expect(started.app.windows()).toHaveLength(0)
  })

  it('is one app, whose window a second start opens and a third brings to the front', async () => {
    await startAgain(started)
    await theWindow(started)
    await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    await startAgain(started)
    await expect
      .poll(
        () => started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
        patience,
      )
      .toBe(false)
    expect(started.app.windows()).toHaveLength(1)
  })

  it('keeps running when its window is closed', async () => {
    await (await theWindow(started)).close()
    await expect.poll(() => settingsOf(started)['closingExplained'], patience).toBe(true)
    await startAgain(started)
    await theWindow(started)
    expect(started.app.process().exitCode).toBeNull()
  })

  it.skipIf(sessionBusMissing)(`says so once ${sessionBusMissing ?? ''}`, async () => {
    await expect.poll(() => said('Sealwatch keeps running'), patience).toBe(1)
    await (await theWindow(started)).close()
    await startAgain(started)
    await theWindow(started)
    expect(said('Sealwatch keeps running')).toBe(1)
  })

  it.runIf(process.platform === 'linux')('is started at login while the setting says so', async () => {
    const file = join(started.profile, 'home', '.config', 'autostart', 'sealwatch.desktop')
    const change = async (startAtLogin: boolean) =>
      (await theWindow(started)).evaluate(
        `window.sealwatch.request('changeSettings', { startAtLogin: ${startAtLogin} })`,
      )
    await change(true)
    await expect.poll(() => existsSync(file), patience).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(`Exec="${electronCommand()?.program}" `)
    expect(readFileSync(file, 'utf8')).toMatch(/^Exec=.* "--hidden"$/m)
    await change(false)
    await expect.poll(() => existsSync(file), patience).toBe(false)
  })

  it('ends by Ctrl+Q, with all that was chosen on the disk', async () => {
    const page = await theWindow(started)
    await page.evaluate("void window.sealwatch.request('changeSettings', { schedule: 'daily' })")
    const end = ended(started)
    await started.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
        type: 'keyDown',
        keyCode: 'Q',
        modifiers: ['control'],
      }),
    )
    expect(await end).toBe(0)
    expect(settingsOf(started)).toMatchObject({ schedule: 'daily', closingExplained: true })
  })
})

describe.skipIf(process.platform === 'win32')('told by the system to end', () => {
  describeDesktop('the app', () => {
    it('ends while its engine is lost', async () => {
      const started = await startApp()
      await theWindow(started)
      const lost = await vi.waitUntil(() => enginePid(started), patience)
      process.kill(lost, 'SIGKILL')
      await expect.poll(() => enginePid(started), { ...patience, interval: 20 }).toBeUndefined()
      const over = ended(started)
      started.app.process().kill('SIGTERM')
      expect(await over).toBe(0)
      await started.close().catch(() => {})
    })

    const ends = [
      ['SIGTERM', ({ app }: StartedApp) => app.process().kill('SIGTERM')],
      ['SIGINT', ({ app }: StartedApp) => app.process().kill('SIGINT')],
      ...(sessionBusMissing === undefined ? [['the shutdown that logind tells of', undefined] as const] : []),
    ] as const
    it.each(ends)('ends on %s, and its engine with it, and all is on the disk', async (_, end) => {
      const logind = end ? undefined : await startFakeLogind()
      if (logind) vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', logind.address)
      onTestFinished(() => logind?.stop())
      const profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
      await layDown(profile, { 'home/Documents/msgstore.db': messageStore() })
      const home = join(profile, 'home')
      const started = await startApp({ profile, home, settings: { introduced: true } })
      vi.unstubAllEnvs()
      const page = await theWindow(started)
      const exposed = async () =>
        ((await page.evaluate("window.sealwatch.request('status')")) as Status).exposed
      await expect.poll(exposed, patience).toBe(1)
      const pid = await vi.waitUntil(() => enginePid(started), patience)
      const over = ended(started)
      await page.evaluate(
        "window.sealwatch.request('ignore', { what: 'backup', target: 'b', reason: 'x', until: { type: 'always' } }) && void window.sealwatch.request('changeSettings', { schedule: 'hourly' })",
      )
      if (end) end(started)
      else logind?.prepareForShutdown()
      expect(await over).toBe(0)
      await expect.poll(() => isAlive(pid), patience).toBe(false)
      expect(settingsOf(started)['schedule']).toBe('hourly')
      expect(readdirSync(profile)).not.toContain('memory.json.lock')
      expect(JSON.parse(readFileSync(join(profile, 'memory.json'), 'utf8'))).toMatchObject({
        records: [{ path: join(home, 'Documents', 'msgstore.db') }],
        ignores: [{ ignore: { reason: 'x' } }],
      })
      await started.close().catch(() => {})
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    })
  })
})

describeDesktop('an engine that is killed', () => {
  let started: StartedApp
  let page: Page
  const notifications = sessionBusMissing === undefined ? listenToNotifications() : undefined
  beforeAll(async () => {
    started = await startApp()
    page = await theWindow(started)
    await page.waitForLoadState()
  })
  afterAll(async () => {
    notifications?.stop()
    await started?.close()
  })

  const status = () => page.evaluate("window.sealwatch.request('status')") as Promise<Status>
  const killed = new Set<number>()
  const kill = async () => {
    const pid = await vi.waitUntil(async () => {
      const found = await enginePid(started)
      return found !== undefined && !killed.has(found) && isAlive(found) ? found : undefined
    }, patience)
    killed.add(pid)
    process.kill(pid, 'SIGKILL')
  }

  it('comes back by itself, and the third time in a row that is told', async () => {
    await kill()
    await kill()
    expect((await status()).limits).toEqual([])
    await kill()
    await expect.poll(async () => (await status()).limits.length, patience).toBe(1)
    expect((await status()).limits[0]?.why).toMatch(/three times in a row/)
    expect(await page.evaluate("window.sealwatch.request('auditState')")).toMatchObject({
      phase: 'failed',
      message: expect.stringMatching(/three times in a row/),
    })
  })

  it.skipIf(sessionBusMissing)(`is told by one notification ${sessionBusMissing ?? ''}`, async () => {
    const told = () => notifications?.all.filter((text) => text.startsWith('Sealwatch is not watching'))
    await expect.poll(told, patience).toHaveLength(1)
    expect(told()?.[0]).toContain('three times in a row')
  })

  it('audits again as soon as that is asked for', async () => {
    await page.evaluate("window.sealwatch.request('startAudit', { paths: [] })")
    const phase = async () =>
      ((await page.evaluate("window.sealwatch.request('auditState')")) as { phase: string }).phase
    await expect.poll(phase, patience).toBe('done')
  })
})
