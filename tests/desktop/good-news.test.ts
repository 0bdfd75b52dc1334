import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type StartedApp, startApp } from './app.ts'
import { describeDesktop, desktopMissing } from './availability.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from './session-bus.ts'

const missing = desktopMissing ?? sessionBusMissing

/** Long enough for a notification that must not come: the rest of a burst is told within 15 s. */
const quiet = 18_000
const patience = { timeout: 30_000, interval: 200 }

describe.skipIf(missing && !desktopMissing)(`good news ${missing ?? ''}`, () => {
  describeDesktop('the newest backup, which is sealed after an exposed one,', () => {
    let started: StartedApp
    let tray: TrayItem
    const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
    const profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
    const backups = join(home, 'Documents', 'WhatsApp')
    const notifications = listenToNotifications()
    const good = () => notifications.all.filter((text) => text.includes('end-to-end encrypted'))
    const start = async () => {
      started = await startApp({ home, profile, settings: { introduced: true }, args: ['--hidden'] })
      const pid = started.app.process().pid ?? 0
      tray = await vi.waitUntil(() => TrayItem.find(pid), patience)
    }

    beforeAll(async () => {
      await mkdir(backups, { recursive: true })
      const old = join(backups, 'msgstore-2026-01-01.1.db.crypt14')
      await writeFile(old, crypt14(messageStore()))
      const night = new Date(Date.now() - 86_400_000)
      await utimes(old, night, night)
      await start()
    })
    afterAll(async () => {
      notifications.stop()
      await started?.close()
      for (const folder of [home, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    })

    it('is told in one notification', async () => {
      await expect.poll(() => tray.labels[0], patience).toBe('Your backup can be read by others')
      await sleep(quiet)
      expect(good()).toEqual([])
      await writeFile(join(backups, 'msgstore.db.crypt15'), crypt15(messageStore()))
      tray.choose('Audit now')
      await expect.poll(good, patience).toHaveLength(1)
      expect(good()[0]).toMatch(
        /^Your newest backup is end-to-end encrypted: Only you can read the newest one in “.*WhatsApp”\. Copies made before stay as they were\.$/,
      )
    })

    it('is not told again, not of a newer one either, nor after the next start', async () => {
      tray.choose('Audit now')
      await sleep(quiet)
      await writeFile(join(backups, 'msgstore-2026-01-02.1.db.crypt15'), crypt15(messageStore()))
      tray.choose('Audit now')
      await sleep(quiet)
      await started.close()
      await start()
      await expect.poll(() => tray.labels[0], patience).toBe('Your backup can be read by others')
      tray.choose('Audit now')
      await sleep(quiet)
      expect(good()).toHaveLength(1)
    })
  })
})
