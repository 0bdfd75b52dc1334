import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { electronCommand } from '../../scripts/electron-runtime.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the room of settings', () => {
  let desktop: Desktop
  let profile: string
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
    desktop = await launch({ profile })
  })
  afterEach(async () => {
    await desktop?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  const enter = async () => {
    await desktop.window.getByRole('button', { name: 'Settings' }).click()
    await desktop.window.getByRole('radio', { name: 'Like the system' }).waitFor()
  }
  const background = () =>
    desktop.window.evaluate('getComputedStyle(document.body).backgroundColor') as Promise<string>
  /** Clicks on the words, as a pointer does. */
  const press = (words: string) => desktop.window.getByText(words, { exact: true }).click()
  const radio = (name: string | RegExp) => desktop.window.getByRole('radio', { name })
  const toggle = (name: string | RegExp) => desktop.window.getByRole('switch', { name })

  it('keeps what is chosen when the app is closed and opened again', async () => {
    await enter()
    const before = await desktop.request('settings')
    await press('At most once a day')
    await press('When others can read a backup')
    await press('When your newest backup is end-to-end encrypted')
    await press('Start when you log in')
    const chosen = {
      ...before,
      schedule: 'daily',
      notifyExposed: !before.notifyExposed,
      notifySealed: !before.notifySealed,
      startAtLogin: !before.startAtLogin,
    }
    await expect.poll(() => desktop.request('settings')).toEqual(chosen)
    await desktop.close()

    desktop = await launch({ profile })
    await enter()
    expect(await desktop.request('settings')).toEqual(chosen)
    expect(await radio('At most once a day').isChecked()).toBe(true)
    expect(await toggle(/others can read/).isChecked()).toBe(chosen.notifyExposed)
    expect(await toggle(/Start when you log in/).isChecked()).toBe(chosen.startAtLogin)
  })

  it('turns the window dark and light, from the first moment of the next start too', async () => {
    await enter()
    await press('Dark')
    await expect
      .poll(() => desktop.window.evaluate('matchMedia("(prefers-color-scheme: dark)").matches'))
      .toBe(true)
    const dark = await background()
    await press('Light')
    await expect.poll(background).not.toBe(dark)
    const light = await background()
    await press('Dark')
    await expect.poll(background).toBe(dark)
    await desktop.close()

    desktop = await launch({ profile })
    expect(await background()).toBe(dark)
    expect(dark).not.toBe(light)
  })

  it.runIf(process.platform === 'linux')(
    'offers no start at login to a Snap, and says who does',
    async () => {
      await desktop.close()
      vi.stubEnv('SNAP', dirname(electronCommand()?.program ?? ''))
      desktop = await launch({ profile, settings: { startAtLogin: true } })
      vi.unstubAllEnvs()
      await enter()
      await desktop.window.getByText(/^This Sealwatch is a Snap and can't start itself/).waitFor()
      expect(await toggle(/Start when you log in/).count()).toBe(0)
      await expect.poll(async () => (await desktop.request('settings')).startAtLogin).toBe(false)
    },
  )

  it('pauses until a time or until it is resumed, and resumes', async () => {
    await enter()
    const pause = desktop.window.getByRole('region', { name: 'Pause' })
    await pause.getByRole('button', { name: 'For 1 hour' }).click()
    await pause.getByText(/^Paused until .+\.$/).waitFor()
    const { pausedUntil } = await desktop.request('settings')
    expect(Date.parse(pausedUntil ?? '')).toBeGreaterThan(0)
    await pause.getByRole('button', { name: 'Resume' }).click()
    await pause.getByText('Sealwatch is not paused.').waitFor()
    expect((await desktop.request('settings')).pausedUntil).toBeNull()
    await pause.getByRole('button', { name: 'Until you resume' }).click()
    await pause.getByText('Paused until you resume.').waitFor()
    expect((await desktop.request('settings')).pausedUntil).toBe('resumed')
  })
})
