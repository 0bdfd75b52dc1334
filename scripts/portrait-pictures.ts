import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { androidDatabase, seeded } from '../tests/samples/portrait-database.ts'

type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

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

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

const ask = (page: Page, file: string) =>
  page
    .getByRole('button', { name: `What would a stranger learn from ${file}?` })
    .first()
    .click()

/** The portrait of a database, whose file is written anew for it, and of a sealed backup; from the result of an audit. */
export const picturePortrait = async (page: Page, shoot: Shoot, database: string): Promise<void> => {
  layDownLife(database)
  await ask(page, 'msgstore.db')
  await heading(page, 'What would a stranger learn from this file?')
  await shoot('portrait-asking')
  await page.getByRole('button', { name: 'Read and count' }).click()
  await heading(page, /^A stranger finds/)
  await page.getByRole('radio', { name: 'Saturday' }).click()
  await shoot('portrait', true)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.locator('.backup-button', { hasText: 'Only you' }).first().click()
  await ask(page, 'msgstore.db.crypt15')
  await heading(page, /^Without your key/)
  await shoot('portrait-sealed', true)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
}
