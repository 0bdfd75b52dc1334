import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { crypt15 } from '../samples/android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type StartedApp, startApp } from './app.ts'
import { describeDesktop, desktopMissing } from './availability.ts'
import { type FakeLogind, startFakeLogind } from './fake-logind.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from './session-bus.ts'

const missing = desktopMissing ?? sessionBusMissing
const patience = { timeout: 30_000, interval: 200 }

/** What was heard while the app began is looked into once more before it rests. Milliseconds. */
const settled = 6000

/** Longer than what is watched takes to be noticed. Milliseconds. */
const noticed = 8000

describe.skipIf(missing && !desktopMissing)(`sleep ${missing ?? ''}`, () => {
  describeDesktop('a computer that sleeps and wakes', () => {
    let logind: FakeLogind
    let started: StartedApp
    let tray: TrayItem
    const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
    const unwatched = join(home, 'Documents', 'a', 'b')
    const notifications = listenToNotifications()
    const exposed = () => notifications.all.filter((text) => text.includes('can be read by others'))

    beforeAll(async () => {
      await mkdir(unwatched, { recursive: true })
      await writeFile(join(home, 'Documents', 'msgstore.db.crypt15'), crypt15(messageStore()))
      logind = await startFakeLogind()
      vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', logind.address)
      // Nothing but a wake-up makes it look anywhere before tomorrow.
      started = await startApp({
        home,
        settings: { introduced: true, schedule: 'daily' },
        args: ['--hidden'],
      })
      vi.unstubAllEnvs()
      const pid = started.app.process().pid ?? 0
      tray = await vi.waitUntil(() => TrayItem.find(pid), patience)
    })
    afterAll(async () => {
      notifications.stop()
      await started?.close()
      logind?.stop()
      rmSync(home, { recursive: true, force: true })
    })

    it('is looked into anew, and what came where nothing is watched is told', async () => {
      await expect
        .poll(() => tray.labels[0], patience)
        .toBe('Your backup opens only with its key or password')
      await expect
        .poll(() => tray.labels.join(), patience)
        .toMatch(/Last audit: today, [^,]*(?:,(?! before)|$)/)
      await sleep(settled)
      logind.prepareForSleep(true)
      await writeFile(join(unwatched, 'msgstore.db'), messageStore())
      await sleep(noticed)
      expect(exposed()).toEqual([])
      logind.prepareForSleep(false)
      await expect.poll(exposed, patience).toHaveLength(1)
      await expect.poll(() => tray.labels[0], patience).toBe('1 of your 2 backups can be read by others')
    })
  })
})
