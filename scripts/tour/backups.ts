import { fixedBytes, keyGrid } from '../../tests/samples/android-key.ts'
import { button, heading, press, type Tour } from './tour.ts'

/** What of the samples has which verdict, by a part of its row. */
const verdicts = {
  anyone: /recovered/,
  whatsapp: /Old phone/,
  unknown: /Dropbox/,
  'only-you': /Google Drive/,
} as const

/** Wide enough for the list and the detail side by side, so that a row can be chosen. */
const sideBySide = { width: 1280, height: 800 }

const choose = async ({ page }: Tour, row: RegExp): Promise<void> => {
  await page.setViewportSize(sideBySide)
  await page.locator('[role="treeitem"][aria-level="2"]').filter({ hasText: row }).first().click()
  await page.locator('.detail-heading:focus').waitFor()
  // A list that a narrow window hid has its rows again in the frame after the one in which it is shown.
  await page.locator('[role="treeitem"]').first().waitFor()
}

const answer = async (tour: Tour, digits: string): Promise<void> => {
  const dialog = tour.page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(digits)
  await press(tour, 'backups.key.check')
  await dialog.locator('.tried-key').waitFor()
}

/** The room of the backups in each of its states; the audit of the samples is done. */
export const seeBackups = async (tour: Tour): Promise<void> => {
  const { page, words, see } = tour
  await press(tour, 'app.room.backups')
  await page.getByRole('tree').waitFor()
  await see('backups')
  await page.getByRole('searchbox').fill('crypt15')
  await see('backups-filtered')
  await page.getByRole('searchbox').fill('holiday photos')
  await page.getByRole('heading', { name: words('backups.filter.nothing') }).waitFor()
  await see('backups-nothing-matches')
  await page.getByRole('searchbox').fill('')
  for (const [verdict, row] of Object.entries(verdicts)) {
    await choose(tour, row)
    await see(`backup-${verdict}`, true)
  }
  await seePasskey(tour)
  await seeBytes(tour)
  await seeKey(tour)
  await seeTrash(tour)
  await press(tour, 'app.room.overview')
}

/** A night of the phone whose later nights are sealed by a passkey. */
const seePasskey = async (tour: Tour): Promise<void> => {
  const { page, see } = tour
  await choose(tour, /My phone/)
  await page.locator('.others-button').click()
  await page.locator('.other-findings .link', { hasText: 'crypt15' }).first().click()
  await page.locator('.detail-heading:focus', { hasText: 'crypt15' }).waitFor()
  await see('backup-passkey', true)
}

const seeBytes = async (tour: Tour): Promise<void> => {
  const { page, see } = tour
  await choose(tour, verdicts['only-you'])
  await press(tour, 'backups.evidence.heading')
  await see('backup-evidence', true)
  await press(tour, 'backups.evidence.technical')
  await page.locator('.hex').waitFor()
  await page.mouse.move(2, 2)
  await page.locator('.hex-table button, .hex table button').first().focus()
  await see('backup-bytes', true)
}

const seeKey = async (tour: Tour): Promise<void> => {
  const { page, words, see } = tour
  await press(tour, 'backups.todo.key')
  await page.getByRole('dialog').waitFor()
  await see('backup-key')
  await answer(tour, keyGrid())
  await see('backup-key-opens')
  await answer(tour, fixedBytes('another key', 32).toString('hex'))
  await page.getByText(words('backups.key.answers.wrong-key')).waitFor()
  await see('backup-key-wrong')
  await page.getByRole('dialog').getByRole('textbox').fill('0123 4567 89ab')
  await see('backup-key-missing')
  await page.keyboard.press('Escape')
}

const seeTrash = async (tour: Tour): Promise<void> => {
  const { page, words, see } = tour
  await choose(tour, verdicts.anyone)
  await press(tour, 'backups.todo.trash')
  await page.getByText(words('backups.trash.only')).waitFor()
  await see('backup-trash')
  await press(tour, 'backups.trash.keep')
  await page.setViewportSize(sideBySide)
}

/** The room before there is a list. */
export const seeNoList = async (tour: Tour): Promise<void> => {
  await press(tour, 'app.room.backups')
  await heading(tour, 'backups.none.first')
  await tour.see('backups-none')
  await button(tour, 'app.room.overview').click()
}
