import type { Page } from 'playwright-core'
import { fixedBytes, keyGrid } from '../tests/samples/android-key.ts'

type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What of the samples has which verdict, by a part of its row. */
const verdicts = {
  anyone: /recovered/,
  whatsapp: /Old phone › /,
  unknown: /Dropbox › /,
  'only-you': /Google Drive › /,
} as const

/** Wide enough for the list and the detail side by side, so that a row can be chosen. */
const sideBySide = { width: 1280, height: 800 }

const choose = async (page: Page, row: RegExp): Promise<void> => {
  await page.setViewportSize(sideBySide)
  await page.getByRole('treeitem', { name: row }).first().click()
  await page.locator('.detail-heading:focus').waitFor()
}

const answer = async (page: Page, digits: string): Promise<void> => {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(digits)
  await button(page, 'Check').click()
  await dialog.locator('.tried-key').waitFor()
}

/** The room of the backups in each of its states; the audit of the samples is done. */
export const pictureBackups = async (page: Page, shoot: Shoot): Promise<void> => {
  await page.getByRole('tree').waitFor()
  await shoot('backups')
  await page.getByRole('searchbox').fill('crypt15')
  await shoot('backups-filtered')
  await page.getByRole('searchbox').fill('holiday photos')
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
  await shoot('backups-nothing-matches')
  await page.getByRole('searchbox').fill('')
  for (const [verdict, row] of Object.entries(verdicts)) {
    await choose(page, row)
    await shoot(`backup-${verdict}`, true)
  }
  await choose(page, verdicts['only-you'])
  await button(page, 'How we know').click()
  await button(page, 'The bytes').click()
  await page.locator('.hex').waitFor()
  await page.mouse.move(2, 2)
  await button(page, 'IV').focus()
  await shoot('backup-bytes', true)
  await button(page, 'Check with my key').click()
  await answer(page, keyGrid())
  await shoot('backup-key-opens')
  await answer(page, fixedBytes('another key', 32).toString('hex'))
  await page.getByText('This key does not open it').waitFor()
  await shoot('backup-key-wrong')
  await page.getByRole('dialog').getByRole('textbox').fill('0123 4567 89ab')
  await shoot('backup-key-missing')
  await page.keyboard.press('Escape')
  await choose(page, verdicts.anyone)
  await button(page, 'Move to the trash').click()
  await page.getByText('This is the only copy that Sealwatch knows.').waitFor()
  await shoot('backup-trash')
  await button(page, 'Keep it').click()
  await page.setViewportSize(sideBySide)
}
