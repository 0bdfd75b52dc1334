import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { crypt14, crypt15 } from '../tests/samples/android-backup.ts'
import { messageStore } from '../tests/samples/whatsapp-database.ts'

/** Takes one screen under a name, as far as the window shows it or to its end. */
type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

const answer = async (page: Page, name: string) => {
  await page.getByText(name, { exact: true }).click()
  await button(page, 'Next')
}

/** The guide from its first question to the old copies; the proof appears in a folder that an audit looks into. */
export const pictureGuide = async (page: Page, shoot: Shoot, folder: string): Promise<void> => {
  await heading(page, 'Which phone makes the backup?')
  await shoot('guide-phone')
  await answer(page, 'Android')
  await heading(page, 'Which app is it?')
  await shoot('guide-app')
  await answer(page, 'WhatsApp')
  await heading(page, 'What should open your backup?')
  await shoot('guide-secret', true)
  await answer(page, '64-digit key')
  for (let step = 1; step <= 9; step++) {
    await page.getByText(`Step ${step} of 9`, { exact: true }).waitFor()
    await shoot(`guide-step-${step}`)
    await button(page, 'Next')
  }
  await pictureProof(page, shoot, folder)
  await button(page, 'Next')
  await heading(page, 'Old copies stay readable')
  await shoot('guide-old-copies', true)
  await pictureTrash(page, shoot)
}

const pictureProof = async (page: Page, shoot: Shoot, folder: string): Promise<void> => {
  const sealed = crypt15(messageStore(400), { keyType: 3 })
  const at = (name: string) => join(folder, name)
  await heading(page, 'Back up now on your phone')
  await page
    .getByText(/^Sealwatch is watching/)
    .first()
    .waitFor()
  await shoot('guide-proof-waiting')
  writeFileSync(at('msgstore.db.crypt15'), sealed.subarray(0, sealed.length / 2))
  await heading(page, 'The new backup is not whole')
  await shoot('guide-proof-stopped')
  writeFileSync(at('msgstore.db.crypt15'), sealed)
  await heading(page, 'The new backup file is end-to-end encrypted')
  await shoot('guide-proof-sealed')
  await button(page, 'How we know')
  await shoot('guide-proof-evidence', true)
  await button(page, 'Back up once more')
  await heading(page, 'Back up now on your phone')
  writeFileSync(at('msgstore.db.crypt14'), crypt14(messageStore(400)))
  await heading(page, 'The new backup file can still be read by others')
  await shoot('guide-proof-readable')
  await button(page, 'Back up once more')
  await page.evaluate("window.sealwatch.request('changeSettings', { pausedUntil: 'resumed' })")
  await page.getByText('Watching is paused.').waitFor()
  await shoot('guide-proof-paused')
  await button(page, 'Resume watching')
  await button(page, 'My backup never comes to this computer')
  await heading(page, 'Check it on the phone instead')
  await shoot('guide-proof-elsewhere')
}

const pictureTrash = async (page: Page, shoot: Shoot): Promise<void> => {
  const dialog = page.getByRole('alertdialog')
  await page
    .getByRole('button', { name: /^Move to the trash: / })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Move to the trash' }).waitFor()
  await shoot('guide-trash-one')
  await page.keyboard.press('Escape')
  await button(page, 'Move all to the trash…')
  await dialog.getByRole('heading', { name: /^(?:Move \d|Nothing)/ }).waitFor()
  await dialog.getByText('These stay').waitFor()
  await shoot('guide-trash-all')
  await page.keyboard.press('Escape')
}

export const picturePrivacy = async (page: Page, shoot: Shoot): Promise<void> => {
  await heading(page, /^End-to-end encryption closes your words/)
  await shoot('privacy')
  await page
    .getByRole('button', { name: /^2 sources/ })
    .first()
    .click()
  await shoot('privacy-whole', true)
}
