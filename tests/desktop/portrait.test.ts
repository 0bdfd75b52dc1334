import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Portrait } from '../../src/shared/portrait.ts'
import { crypt15 } from '../samples/android-backup.ts'
import { layDown } from '../samples/folder.ts'
import { androidDatabase } from '../samples/portrait-database.ts'
import { contactStore, messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

/** Put into the database as a name, a number and a text, so that they are known again. */
const secrets = ['Quetzalcoatl Verylongname', '15558675309', 'meet me at the heliport']

describeDesktop('what a backup tells a stranger', () => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  const database = join(home, 'Documents', 'msgstore.db')
  let desktop: Desktop
  beforeAll(async () => {
    await layDown(home, {
      'Documents/note.txt': 'a note',
      'Documents/empty/wa.db': contactStore(),
      'Documents/sealed/msgstore.db.crypt15': crypt15(messageStore(), { keyType: 4, passkey: true }),
    })
    androidDatabase(database, { messages: 2000 })
    const written = new DatabaseSync(database)
    const [name, number, text] = secrets as [string, string, string]
    written.prepare('UPDATE chat SET subject = ?').run(name)
    written.prepare('UPDATE jid SET user = ? WHERE _id = 1').run(number)
    written.prepare('UPDATE message SET text_data = ? WHERE _id % 3 = 0').run(text)
    written.close()
    desktop = await launch({ home })
    await desktop.window.getByRole('button', { name: 'Audit', exact: true }).click()
    await desktop.state('done')
  })
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => desktop.window.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp) => desktop.window.getByRole('heading', { level: 1, name })
  const pageText = () => desktop.window.evaluate('document.documentElement.outerHTML') as Promise<string>

  /** Opens the card of a folder's backup if need be, and asks of the file in it. */
  const ask = async (folder: string, file: string) => {
    const card = desktop.window.locator('.backup', { hasText: folder }).filter({ hasText: file }).first()
    await card.getByRole('button', { name: `What would a stranger learn from ${file}?` }).press('Enter')
  }

  it('asks first, shows the numbers of the file, and goes back to the result as it was', async () => {
    await desktop.window
      .locator('.finding', { has: desktop.window.getByTitle(database, { exact: true }) })
      .getByRole('button', { name: /^What would a stranger learn/ })
      .press('Enter')
    await heading('What would a stranger learn from this file?').waitFor()
    await button('Read and count').press('Enter')
    await heading(/^A stranger finds [\d,]+ messages with [\d,]+ people in this file\.$/).waitFor()

    const { portrait: counted } = await desktop.request('portrait', { path: database })
    if (!counted) throw new Error('not counted')
    const title = await heading(/^A stranger finds/).textContent()
    expect(title).toContain(counted.messages?.toLocaleString('en'))
    const figures = await desktop.window.locator('.portrait-figures').textContent()
    for (const count of [counted.messages, counted.people, counted.chats, counted.calls, counted.locations])
      expect(figures).toContain(count?.toLocaleString('en'))
    expect(counted.calls).toBe(77)
    expect(shadesIn(await cells(desktop))).toEqual(shadesOf(counted))

    await desktop.window.getByRole('radio', { name: 'Wednesday' }).press('ArrowDown')
    await desktop.window.keyboard.press('Enter')
    const thursday = counted.weekdays[3]?.toLocaleString('en')
    await desktop.window
      .getByRole('status')
      .getByText(new RegExp(`^Thursday: ${thursday} messages?, most between`))
      .waitFor()

    await button('The same as a table').press('Enter')
    const table = desktop.window.getByRole('table', { name: /^Messages by hour/ })
    const row = table.getByRole('row', { name: /^9\sPM/ })
    const inOrder = [6, 0, 1, 2, 3, 4, 5].map((day) => counted.week[day]?.[21]?.toLocaleString('en'))
    expect(await row.getByRole('cell').allTextContents()).toEqual(inOrder)

    await button('Back').press('Enter')
    await button(/^Choose another/).waitFor()
    await expect
      .poll(() => desktop.window.evaluate('document.activeElement.getAttribute("aria-label")'))
      .toBe('What would a stranger learn from msgstore.db?')
  })

  it('shows no text, no name and no number of the chats, in the page or on its way there', async () => {
    const crossed = JSON.stringify(await desktop.request('portrait', { path: database }))
    await desktop.window
      .locator('.finding', { has: desktop.window.getByTitle(database, { exact: true }) })
      .getByRole('button', { name: /^What would a stranger learn/ })
      .press('Enter')
    await button('Read and count').press('Enter')
    await heading(/^A stranger finds/).waitFor()
    const page = await pageText()
    for (const secret of [...secrets, 'a short text', 'example.org', '@s.whatsapp.net', '@g.us']) {
      expect(page).not.toContain(secret)
      expect(crossed).not.toContain(secret)
    }
    // They are there to be found.
    const bytes = readFileSync(database, 'latin1')
    for (const secret of [...secrets, 'a short text', 'example.org']) expect(bytes).toContain(secret)
    await button('Back').press('Enter')
  })

  it('says what a sealed backup still shows, and does not read it', async () => {
    await ask('sealed', 'msgstore.db.crypt15')
    await heading('Without your key, a stranger learns nothing of your chats from this file.').waitFor()
    const own = desktop.window.getByRole('region', { name: 'This file shows' })
    expect(await own.textContent()).toContain('msgstore.db.crypt15')
    const remains = desktop.window.getByRole('region', { name: 'What a sealed backup still shows' })
    const sources = remains.getByRole('button', { name: /^\d* ?sources?: /i })
    expect(await sources.count()).toBe(7)
    await sources.last().press('Enter')
    await remains.getByText('whatsapp-backup-downloader-decryptor').first().waitFor()
    await button('Back').press('Enter')
  })

  it('says so where there is nothing to count, and where the file has changed', async () => {
    await ask('empty', 'wa.db')
    await button('Read and count').press('Enter')
    await heading('There is nothing in this file to count.').waitFor()
    await button('Back').press('Enter')

    await ask('empty', 'wa.db')
    rmSync(join(home, 'Documents', 'empty', 'wa.db'))
    await button('Read and count').press('Enter')
    await heading('This file was not counted.').waitFor()
    await desktop.window.getByText('There is no file "wa.db".').waitFor()
    writeFileSync(join(home, 'Documents', 'empty', 'wa.db'), '')
    await button('Try again').press('Enter')
    await desktop.window.getByText(/^"wa\.db" cannot be counted\. .+ the file is empty\.$/).waitFor()
    await button('Back').press('Enter')
  })

  it('counts no file that the report does not name', async () => {
    await expect(desktop.request('portrait', { path: join(home, 'Documents', 'note.txt') })).rejects.toThrow(
      /only with findings of the last audit/,
    )
  })
})

const cells = (desktop: Desktop) =>
  desktop.window.evaluate(
    "[...document.querySelectorAll('.heat-map rect')].map((rect) => rect.dataset.shade)",
  ) as Promise<string[]>

/** How often each shade is drawn. */
const shadesIn = (drawn: readonly string[]) =>
  ['0', '1', '2', '3', '4'].map((shade) => drawn.filter((one) => one === shade).length)

const shadesOf = ({ week }: Portrait) => {
  const most = Math.max(...week.flat())
  return [0, 1, 2, 3, 4].map(
    (shade) => week.flat().filter((count) => Math.ceil((count / most) * 4) === shade).length,
  )
}
