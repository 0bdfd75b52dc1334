import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { androidDatabase, seeded } from '../../tests/samples/portrait-database.ts'
import { chooseFolder, heading, press, result, type Tour } from './tour.ts'

const day = 86_400_000

/** How likely a message is at each hour, from midnight. */
const rhythm = [3, 1, 0, 0, 0, 1, 4, 12, 16, 12, 10, 11, 18, 14, 10, 10, 12, 16, 22, 28, 34, 38, 30, 12]

/** A database whose owner has days and nights, as people do. */
const layDownLife = (path: string): void => {
  rmSync(path)
  androidDatabase(path, { messages: 12_000 })
  const random = seeded(5)
  const monday = new Date(2022, 2, 7).getTime()
  const database = new DatabaseSync(path)
  database.exec('BEGIN')
  const move = database.prepare('UPDATE message SET timestamp = ? WHERE _id = ?')
  for (const { id } of database.prepare('SELECT _id AS id FROM message WHERE chat_row_id >= 0').all()) {
    const at = { day: 0, hour: 0 }
    do {
      at.day = random(1715)
      at.hour = random(24)
    } while (random(40) >= (rhythm[at.hour] ?? 0) * (at.day % 7 > 4 ? 0.7 : 1))
    move.run(monday + at.day * day + at.hour * 3_600_000 + random(3_600_000), Number(id))
  }
  database.exec('COMMIT')
  database.close()
}

const ask = (tour: Tour, file: string) =>
  tour.page
    .getByRole('button', { name: tour.words('portrait.offerOf', { name: file }) })
    .first()
    .click()

/** The portrait of a database, whose file is written anew for it, and of a sealed backup; from the result of an audit. */
export const seePortrait = async (tour: Tour, database: string): Promise<void> => {
  const { page, words, see } = tour
  layDownLife(database)
  await ask(tour, 'msgstore.db')
  await heading(tour, 'portrait.asking.heading')
  await see('portrait-asking')
  await press(tour, 'portrait.asking.start')
  await page.locator('.portrait-figures').waitFor()
  await page.getByRole('radio').nth(5).click()
  await see('portrait', true)
  await page.locator('.week-fold-button').click()
  await see('portrait-table', true)
  await press(tour, 'portrait.back')
  await page
    .locator('.backup-button', { hasText: words('verdicts.words.only-you') })
    .first()
    .click()
  await ask(tour, 'msgstore.db.crypt15')
  await heading(tour, 'portrait.sealed.onlyYou')
  await see('portrait-sealed', true)
  await press(tour, 'portrait.back')
}

/** The portrait of a file in which nothing is to be counted, and of one that is gone; both end as they came. */
export const seeNoPortrait = async (tour: Tour, folder: string): Promise<void> => {
  const file = join(folder, 'wa.db')
  await chooseFolder(tour, folder)
  await result(tour, folder)
  const bytes = readFileSync(file)
  for (const end of ['empty', 'failed'] as const) {
    if (end === 'failed') rmSync(file)
    await ask(tour, 'wa.db')
    await press(tour, 'portrait.asking.start')
    await heading(tour, `portrait.${end}.heading`)
    await tour.see(`portrait-${end}`)
    await press(tour, 'portrait.back')
  }
  writeFileSync(file, bytes)
}
