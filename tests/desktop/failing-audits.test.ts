import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { emptyMemory } from '../../src/resident/memory/edition.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type StartedApp, startApp } from './app.ts'
import { describeDesktop, desktopMissing } from './availability.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from './session-bus.ts'

const missing = desktopMissing ?? sessionBusMissing
const patience = { timeout: 30_000, interval: 100 }

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()

const since = 'No scheduled audit has finished since'

describe.skipIf(missing && !desktopMissing)(`audits that fail ${missing ?? ''}`, () => {
  describeDesktop('where two scheduled audits have failed, and the engine ends during the third', () => {
    const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
    const profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
    const notifications = listenToNotifications()
    const told = () => notifications.all.filter((text) => text.includes('No scheduled audit')).length
    let started: StartedApp
    let page: Page
    let tray: TrayItem

    beforeAll(async () => {
      await layDown(join(home, 'Documents'), { 'msgstore.db': messageStore() })
      const why =
        'The audit stopped because of an error in Sealwatch (EIO: i/o error, read). Your files are unchanged.'
      const failures = { since: daysAgo(2), why, times: 2, told: false }
      const memory = { ...emptyMemory(), lastAudit: daysAgo(3), failures }
      writeFileSync(join(profile, 'memory.json'), JSON.stringify(memory))
      // So nothing is audited until the test wants it.
      started = await startApp({ home, profile, settings: { introduced: true, schedule: 'manual' } })
      page = await started.app.firstWindow()
      tray = await vi.waitUntil(() => TrayItem.find(started.app.process().pid ?? 0), patience)
    })
    afterAll(async () => {
      notifications.stop()
      await started?.close()
      for (const folder of [home, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    })

    it('says so in the window and in the tray, and notifies nobody', async () => {
      await page.getByText(since).waitFor()
      await page.getByText('(EIO: i/o error, read)').waitFor()
      await expect.poll(() => tray.labels.join('\n'), patience).toContain(since)
      expect(told()).toBe(0)
    })

    it('notifies once of the third, and is silent and well once one has finished', async () => {
      const engine = await started.app.evaluate(
        ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Sealwatch engine')?.pid,
      )
      if (engine === undefined) throw new Error('the engine has no process')
      process.kill(engine, 'SIGSTOP')
      await page.evaluate("window.sealwatch.request('changeSettings', { schedule: 'daily' })")
      process.kill(engine, 'SIGKILL')
      await expect.poll(told, patience).toBe(1)
      await page.getByText('Your backup can be read by others.').waitFor()
      await expect.poll(() => page.getByText(since).count(), patience).toBe(0)
      await expect.poll(() => tray.labels.join('\n'), patience).toContain('Last audit: today')
      expect(tray.labels.join('\n')).not.toContain(since)
      expect(told()).toBe(1)
    })
  })
})
