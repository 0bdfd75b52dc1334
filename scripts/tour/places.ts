import { chmodSync } from 'node:fs'
import type { Samples } from './samples.ts'
import { press, type Tour } from './tour.ts'

/** Places in each state that one can be in, after a second look. */
export const seePlaces = async (tour: Tour, { closed, downloads }: Samples): Promise<void> => {
  const { page, words, see } = tour
  await press(tour, 'app.room.places')
  const toggle = page
    .locator('.place', { has: page.getByTitle(downloads, { exact: true }) })
    .getByRole('switch')
  await toggle.click({ force: true })
  await page.getByText(words('places.states.off'), { exact: true }).waitFor()
  chmodSync(closed, 0o700)
  await press(tour, 'places.again')
  await page.getByText(words('places.changes.opened')).waitFor()
  await see('places', false, page.locator('.place').first())
  await see('places-whole', true)
  chmodSync(closed, 0o000)
  await toggle.click({ force: true })
}

/** Where no place was found, and where the looking takes long. */
export const seeNoPlaces = async (tour: Tour): Promise<void> => {
  const { app, page, words, see } = tour
  await press(tour, 'app.room.places')
  await page.getByRole('heading', { name: words('places.none.heading') }).waitFor()
  await see('places-none')
  // The bridge cannot be held up by a page's script; the answer of the main process can.
  await app.evaluate(({ ipcMain }) => {
    const channel = 'sealwatch:request:places'
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, () => new Promise(() => {}))
  })
  await page.reload()
  await press(tour, 'app.room.places')
  await page.getByRole('heading', { name: words('places.looking.heading') }).waitFor()
  await see('places-looking')
}
