import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { appendFile, mkdir, rename, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { crypt15 } from '../samples/android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type StartedApp, startApp } from './app.ts'
import { describeDesktop, desktopMissing } from './availability.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from './session-bus.ts'

const canAct = spawnSync('dunstctl', ['count']).status === 0
const missing = desktopMissing ?? sessionBusMissing

/** Long enough for a notification that must not come: the rest of a burst is told within 15 s. */
const quiet = 18_000

const told = 'A WhatsApp backup can be read by others'

describe.skipIf(missing && !desktopMissing)(`in the tray ${missing ?? ''}`, () => {
  describeDesktop('Sealwatch without a window', () => {
    let started: StartedApp
    let tray: TrayItem
    let sealedIcon: string
    const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
    const documents = join(home, 'Documents')
    const notifications = listenToNotifications()
    const exposed = () => notifications.all.filter((text) => text.includes('can be read by others'))

    beforeAll(async () => {
      await mkdir(documents)
      await writeFile(join(documents, 'msgstore.db.crypt15'), crypt15(messageStore()))
      started = await startApp({ home, settings: { introduced: true }, args: ['--hidden'] })
      const pid = started.app.process().pid ?? 0
      tray = await vi.waitUntil(() => TrayItem.find(pid), { timeout: 20_000, interval: 200 })
    })
    afterAll(async () => {
      notifications.stop()
      await started?.close()
      rmSync(home, { recursive: true, force: true })
    })

    it('says in shape and words that what it found is closed to others, and opens no window', async () => {
      await expect
        .poll(() => tray.labels[0], { timeout: 20_000 })
        .toBe('Your backup opens only with its key or password')
      expect(tray.toolTip).toContain('Your backup opens only with its key or password')
      expect(tray.labels).toEqual(expect.arrayContaining(['Audit now', 'Open Sealwatch', 'Quit']))
      expect(started.app.windows()).toHaveLength(0)
      expect(exposed()).toEqual([])
      sealedIcon = tray.icon
    })

    it('notifies once of a database that is renamed into place, and shows it in the tray', async () => {
      // Written and synced elsewhere first, as a sync client does.
      await writeFile(join(documents, '.msgstore.db.tmp'), messageStore())
      await sleep(1500)
      expect(exposed()).toEqual([])
      await rename(join(documents, '.msgstore.db.tmp'), join(documents, 'msgstore.db'))
      await expect.poll(exposed, { timeout: 20_000 }).toHaveLength(1)
      expect(exposed()[0]).toContain(told)
      await expect.poll(() => tray.labels[0], { timeout: 20_000 }).toBe('Your backup can be read by others')
      expect(tray.labels.some((label) => label.startsWith('Documents'))).toBe(true)
      expect(tray.icon).not.toBe(sealedIcon)
    })

    it('opens that finding when the notification is clicked', async ({ skip }) => {
      if (!canAct) skip('this notification service cannot be clicked from a test')
      spawnSync('dunstctl', ['action', '0'])
      await expect.poll(() => started.app.windows().length, { timeout: 20_000 }).toBe(1)
      const page = started.app.windows()[0]
      if (!page) throw new Error('there is no window')
      const finding = page.locator('.detail-heading')
      await finding.waitFor()
      expect(await finding.textContent()).toContain('msgstore.db')
      await expect.poll(() => page.evaluate('document.activeElement?.className')).toBe('detail-heading')
      await page.close()
    })

    it('is silent about what is known, touched, sealed, or slowly copied beside it', async () => {
      const before = exposed().length
      const now = new Date()
      await utimes(join(documents, 'msgstore.db'), now, now)
      await writeFile(join(documents, 'msgstore-2026-01-02.1.db.crypt15'), crypt15(messageStore()))
      const slow = messageStore()
      for (let at = 0; at < slow.length; at += 8192) {
        await appendFile(join(documents, 'msgstore-copy.db'), slow.subarray(at, at + 8192))
        await sleep(200)
      }
      await writeFile(join(documents, 'msgstore.db'), messageStore())
      await sleep(quiet)
      expect(exposed()).toHaveLength(before)
    })

    it('tells 500 more in at most two notifications', async () => {
      const before = exposed().length
      const store = messageStore()
      for (let number = 0; number < 500; number++) {
        const folder = join(documents, `phone ${number}`)
        await mkdir(folder)
        await writeFile(join(folder, 'msgstore.db'), store)
      }
      tray.choose('Audit now')
      await expect.poll(() => exposed().length, { timeout: 60_000 }).toBeGreaterThan(before)
      await sleep(quiet)
      expect(exposed().length - before).toBeLessThanOrEqual(2)
      expect(exposed().at(-1)).toMatch(/\d+ WhatsApp backups can be read by others/)
      await expect
        .poll(() => tray.labels[0], { timeout: 30_000 })
        .toMatch(/of your \d+ backups can be read|All \d+ of your/)
    })

    it('pauses and resumes from its menu', async () => {
      tray.choose('Pause watching', 'Until I resume it')
      await expect.poll(() => tray.labels[0]).toBe('Watching is paused until you resume it')
      tray.choose('Resume watching')
      await expect.poll(() => tray.labels[0]).not.toContain('paused')
    })
  })
})
