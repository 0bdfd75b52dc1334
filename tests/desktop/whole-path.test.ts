import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/shared/report.ts'
import * as en from '../../src/words/en/index.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { byName } from '../samples/audited.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'
import { type KeyRing, keyRingMissing, startKeyRing } from './key-ring.ts'

const { guide, leftovers, proof } = en

describe.skipIf(keyRingMissing)(keyRingMissing ? `(skipped: ${keyRingMissing})` : 'with a key ring', () => {
  describeDesktop('the whole path, from the first start to a signed report', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealwatch-path-'))
    const home = join(folder, 'home')
    const saved = join(folder, 'report.json')
    const outer = process.env['DBUS_SESSION_BUS_ADDRESS']
    let ring: KeyRing
    let desktop: Desktop
    beforeAll(async () => {
      await layDown(home, {
        'Documents/phone/msgstore.db.crypt14': crypt14(messageStore()),
        'Documents/recovered/chats.db': messageStore(),
      })
      ring = await startKeyRing()
      process.env['DBUS_SESSION_BUS_ADDRESS'] = ring.address
      desktop = await launch({ home, args: ['--password-store=gnome-libsecret'] })
      desktop.window.setDefaultTimeout(20_000)
      await desktop.window.setViewportSize({ width: 1280, height: 800 })
      await desktop.app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      }, saved)
    })
    afterAll(async () => {
      await desktop?.close()
      if (outer === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS']
      else process.env['DBUS_SESSION_BUS_ADDRESS'] = outer
      ring?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const page = () => desktop.window
    const button = (name: string | RegExp) => page().getByRole('button', { name, exact: true })
    const heading = (name: string) => page().getByRole('heading', { level: 1, name, exact: true }).waitFor()
    const proofIs = (state: string) => page().locator(`[data-proof="${state}"]`)

    it('begins with a question, and ends its first audit with a sentence', async () => {
      await heading(en.overview.first.question)
      await button('Audit').click()
      await heading('All 2 of your backups can be read by others.')
    })

    it('leads from the worst mark to its backup, and from there to the guide', async () => {
      await button(/^Anyone with this file: /).click()
      await page().getByRole('heading', { level: 2, name: 'chats.db' }).waitFor()
      await button('How we know').click()
      await button(en.backups.todo.guide).click()
      await heading(guide.questions.phone.heading)
    })

    it('goes through the guide, and takes a new backup that arrives meanwhile for the proof', async () => {
      for (const answer of ['Android', 'WhatsApp', 'Passkey']) {
        await page().getByRole('radio', { name: answer, exact: true }).check({ force: true })
        await button(guide.next).click()
      }
      for (let step = 1; step <= 7; step++) {
        await page().getByText(`Step ${step} of 7`, { exact: true }).waitFor()
        await button(guide.next).click()
      }
      await proofIs('waiting').waitFor()
      await layDown(home, {
        'Documents/phone/msgstore.db.crypt15': crypt15(messageStore(), { keyType: 4, passkey: true }),
      })
      await heading(proof.sealed.heading)
      const shown = await page().getByRole('main').textContent()
      expect(shown).toContain(join(home, 'Documents/phone/msgstore.db.crypt15'))
    })

    it('says which old copies are left, and keeps what is marked', async () => {
      await button(guide.next).click()
      await heading(leftovers.heading)
      await page().getByText('2 of 2 copies left').waitFor()
      await page().getByRole('checkbox', { name: 'Done: chats.db' }).check({ force: true })
      await page().getByText('1 of 2 copies left').waitFor()
    })

    it('saves the report signed, as openssl says too, with the old copies and the new one', async () => {
      await button('Overview').click()
      await button('Save report').click()
      await page()
        .getByRole('switch', { name: /^Signed/ })
        .check({ force: true })
      await button('Save as JSON').click()
      await page().getByText('Fingerprint of this installation').waitFor()
      const { status, stderr } = spawnSync(
        'openssl',
        [
          ...['cms', '-verify', '-binary', '-inform', 'DER', '-noverify', '-out', join(folder, 'out')],
          ...['-in', `${saved}.p7s`, '-content', saved],
        ],
        { encoding: 'utf8' },
      )
      expect({ status, stderr }).toMatchObject({ status: 0 })
      const findings = byName(reportSchema.parse(JSON.parse(readFileSync(saved, 'utf8'))))
      expect(findings['msgstore.db.crypt15']?.readableBy).toBe('only-you')
      expect(findings['msgstore.db.crypt14']?.readableBy).toBe('whatsapp')
      expect(findings['chats.db']?.readableBy).toBe('anyone')
    })
  })
})
