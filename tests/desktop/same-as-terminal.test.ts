import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { english } from '../../src/words/english.ts'
import { jsonReport, runCli } from '../cli/run-cli.ts'
import { crypt12, crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

const samples = join(import.meta.dirname, '../../../shared/samples/android')

/** Resolves once the page shows all these words together, for however short a time. */
const seen = (page: Page, words: readonly string[]): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const shown = document.querySelector('main').innerText
      if (${JSON.stringify(words)}.every((word) => shown.includes(word))) resolve(true)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })`)

describeDesktop('a chosen folder', () => {
  let desktop: Desktop
  beforeEach(async () => {
    desktop = await launch()
  })
  afterEach(() => desktop?.close())

  it('shows its progress, and then the verdicts of the terminal’s JSON', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'sealed/msgstore.db.crypt15': crypt15(messageStore()),
      'sealed/empty/msgstore.db.crypt15': '',
      'kept by WhatsApp/Databases/msgstore.db.crypt14': crypt14(messageStore()),
      'kept by WhatsApp/Databases/msgstore-2020-01-01.1.db.crypt12': crypt12(messageStore()),
      'with key/msgstore.db.crypt15': crypt15(messageStore()),
      'with key/encrypted_backup.key': e2eeKeyFile(),
      'open/msgstore.db': messageStore(),
    })
    if (existsSync(samples)) await cp(samples, join(root, 'real'), { recursive: true })
    // Enough folders for the audit to last until its progress was seen.
    const many = join(root, 'photos')
    for (let index = 0; index < 6000; index++)
      await mkdir(join(many, String(index % 60), String(index)), { recursive: true })

    const expected = jsonReport(await runCli(['audit', root, '--json']))
    expect(expected.findings.length).toBeGreaterThanOrEqual(7)

    const { window } = desktop
    await desktop.answerFolderDialog(root)
    const running = seen(window, ['Looking for backups', 'listed so far', 'Cancel'])
    await window.getByRole('button', { name: 'Choose a folder' }).click()
    await running

    await window.getByRole('button', { name: 'Audit again' }).waitFor()
    await window.getByRole('button', { name: `All ${expected.backups.length} backups` }).click()
    const cards = window
      .locator('main .card[class*="fold"], main .card')
      .filter({ has: window.locator('.backup-title') })
    expect(await cards.count()).toBe(expected.backups.length)
    for (const [index, backup] of expected.backups.entries()) {
      const card = cards.nth(index)
      const title = card.getByRole('button').first()
      if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click()
      expect(await title.textContent()).toContain(english(`verdicts.words.${backup.readableBy}`))
      const shown = await card.locator('.finding').allTextContents()
      const findings = expected.findings.filter((finding) => finding.backup === backup.id)
      expect(shown).toHaveLength(findings.length)
      for (const [place, { reason, readableBy }] of findings.entries()) {
        expect(shown[place]).toContain(reason)
        if (readableBy !== backup.readableBy)
          expect(shown[place]).toContain(english(`verdicts.words.${readableBy}`))
      }
    }
  })
})
