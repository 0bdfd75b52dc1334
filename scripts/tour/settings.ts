import { press, type Tour } from './tour.ts'

/** What a person decides, and what Sealwatch says about itself. */
export const seeSettings = async (tour: Tour): Promise<void> => {
  const { page, words, see } = tour
  await press(tour, 'app.room.settings')
  await press(tour, 'settings.pause.lengths.hour')
  await page.getByText(words('settings.pause.resume'), { exact: true }).waitFor()
  await see('settings')
  await see('settings-whole', true)
  await press(tour, 'settings.pause.resume')
  await press(tour, 'about.open')
  await page.getByRole('heading', { level: 2, name: words('about.licences.heading') }).waitFor()
  await page.locator('.about-preview', { hasText: 'Sealwatch ' }).waitFor()
  await page.locator('.licence-button').first().click()
  await page.locator('.licence-text').waitFor()
  await see('about', true)
  await press(tour, 'about.back')
}
