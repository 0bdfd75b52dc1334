import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { english } from '../../src/words/english.ts'
import { verdictSentence } from '../../src/words/verdict-sentence.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { reportOf } from '../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

const sealed = () => crypt15(messageStore(), { keyType: 4, passkey: true })
const four = (): Files => ({
  'a/msgstore.db.crypt15': sealed(),
  'b/msgstore.db.crypt14': crypt14(messageStore()),
  'c/chats.db': messageStore(),
  'd/msgstore.db.crypt15': '',
})

describeDesktop('the overview', () => {
  let desktop: Desktop
  const complaints: string[] = []
  beforeAll(async () => {
    desktop = await launch()
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    desktop.window.on('pageerror', (error) => complaints.push(error.message))
    await desktop.window.reload()
  })
  afterAll(() => desktop?.close())

  const page = () => desktop.window
  const heading = () => page().getByRole('heading', { level: 1 })
  const button = (name: string | RegExp) => page().getByRole('button', { name, exact: true })
  const main = () => page().getByRole('main').textContent()
  const marks = () => page().locator('.ring-mark')

  const audit = async (files: Files): Promise<string> => {
    const folder = temporaryFolder()
    await layDown(folder, files)
    await auditFolder(folder)
    return folder
  }

  const auditFolder = async (folder: string) => {
    await desktop.answerFolderDialog(folder)
    await page()
      .getByRole('button', { name: /^Choose (?:a|another) folder$/ })
      .click()
    await page().getByText(folder, { exact: true }).first().waitFor()
    await button('Audit again').waitFor()
  }

  it('says the sentence, and has a mark for each backup in the shape of its verdict', async () => {
    expect(await marks().count()).toBe(0)
    const folder = await audit(four())
    const report = await reportOf(folder)
    expect(await heading().textContent()).toBe(verdictSentence(report, english))
    const names = await Promise.all((await marks().all()).map((mark) => mark.getAttribute('aria-label')))
    expect(names).toHaveLength(4)
    expect(names.toSorted()).toEqual(
      report.backups
        .map(({ readableBy, label }) => `${english(`verdicts.words.${readableBy}`)}: ${label}`)
        .toSorted(),
    )
  })

  it('leads to the guide from what others can read, and only from there', async () => {
    await button('Go to the guide').click()
    await page()
      .getByRole('heading', { name: english('guide.questions.phone.heading') })
      .waitFor()
    await button('Overview').click()
    await audit({ 'msgstore.db.crypt15': sealed() })
    expect(await button('Go to the guide').count()).toBe(0)
    await audit(four())
    expect(await button('Go to the guide').count()).toBe(1)
  })

  it('is one stop of the Tab key with arrows between the marks, and Enter opens a backup', async () => {
    expect(await page().locator('.ring-mark[tabindex="0"]').count()).toBe(1)
    await page().locator('.ring-mark[tabindex="0"]').focus()
    await page().keyboard.press('End')
    await page().keyboard.press('ArrowLeft')
    const name = await page().locator('.ring-mark:focus').getAttribute('aria-label')
    expect(name).toMatch(/^Only you: /)
    await page().keyboard.press('Enter')
    const opened = page().locator('.detail-heading:focus')
    await opened.waitFor()
    expect(await page().locator('.backup-detail').textContent()).toContain('msgstore.db.crypt15')
    expect(await page().locator('[role=treeitem][aria-selected=true]').textContent()).toContain(
      name?.replace('Only you: ', ''),
    )
    await button('Overview').click()
  })

  it('opens a backup from its card, by a control of its own beside the fold', async () => {
    const card = page().locator('.backup', { hasText: 'You and WhatsApp' })
    const label = await card.locator('.backup-label').textContent()
    await card.locator('.backup-button').focus()
    await page().keyboard.press('Tab')
    expect(await page().locator(':focus').getAttribute('aria-label')).toBe(`Details: ${label}`)
    expect(await card.locator('button button').count()).toBe(0)
    await page().keyboard.press('Enter')
    await page().locator('.detail-heading:focus').waitFor()
    expect(await page().locator('.detail-heading').textContent()).toBe('msgstore.db.crypt14')
    expect(await page().locator('[role=treeitem][aria-selected=true]').textContent()).toContain(label)
    await button('Overview').click()
  })

  it('draws the nights, says since when they are end-to-end encrypted, and what lingers', async () => {
    const folder = temporaryFolder()
    const night = (back: number) => {
      const now = new Date()
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() - back, 2)
    }
    const copies = [9, 8, 7, 3, 2, 1].map((back) => ({
      path: `phone/${back}/msgstore.db.crypt${back > 3 ? 14 : 15}`,
      content: back > 3 ? crypt14(messageStore()) : sealed(),
      at: night(back),
    }))
    await layDown(folder, Object.fromEntries(copies.map(({ path, content }) => [path, content])))
    for (const { path, at } of copies) utimesSync(join(folder, path), at, at)
    await auditFolder(folder)

    const began = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(night(3))
    const text = await main()
    expect(text).toContain(`End-to-end encrypted since ${began}`)
    expect(text).toContain('3 older copies stay readable by others.')
    const columns = page().locator('.night')
    expect(await columns.count()).toBe(6)
    expect(await page().locator('.night-gap').count()).toBe(15)

    await page().locator('.night[tabindex="0"]').focus()
    await page().keyboard.press('Home')
    const oldest = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(night(9))
    expect(await page().locator('.night:focus').getAttribute('aria-label')).toBe(
      `${oldest}: 1 copy. You and WhatsApp: 1`,
    )
    await page().keyboard.press('Enter')
    await page()
      .getByRole('heading', { name: `1 backup with copies of ${oldest}` })
      .waitFor()

    await button('The same as a table').click()
    expect(await page().getByRole('table').getByRole('row').count()).toBe(7)
  })

  it('claims no protection where a newer copy can be read', async () => {
    await audit({ 'a/msgstore.db.crypt15': sealed(), 'b/msgstore.db.crypt14': crypt14(messageStore()) })
    expect(await main()).not.toContain('End-to-end encrypted since')
  })

  it('gathers many backups in counted groups, and a group opens its list', async () => {
    const files = Array.from({ length: 60 }, (_, index) => [`${index}/msgstore.db`, messageStore()] as const)
    await audit(Object.fromEntries(files))
    const count = await marks().count()
    expect(count).toBeLessThanOrEqual(6)
    const counts = (await marks().allTextContents()).map(Number)
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(60)
    expect(await page().locator('.backup').count()).toBe(5)
    await marks().first().click()
    await page()
      .getByRole('heading', { name: `${counts[0]} backups from the rings` })
      .waitFor()
    expect(await page().locator('.backup').count()).toBe(counts[0])
    await button('All 60 backups').click()
    expect(await page().locator('.backup').count()).toBe(50)
  })

  it('leads from nothing found to the phone, and judges what is brought from there', async () => {
    await audit({ 'notes.txt': 'milk, bread' })
    expect(await heading().textContent()).toBe('We found no WhatsApp backup.')
    expect(await main()).toContain('This is no all-clear')
    await button('Check your phone').click()
    expect(await heading().textContent()).toBe('Which phone do you have?')
    expect(await button('Next').isDisabled()).toBe(true)
    await page().getByText('Android phone').click()
    await button('Next').click()
    expect(await page().getByRole('img').getAttribute('aria-labelledby')).not.toBeNull()
    await page().getByText('It says Off').click()
    await button('Go to the guide').waitFor()
    await button('Next').click()
    expect(await main()).toContain('https://support.google.com/a/answer/9555235')
    await button('Next').click()
    expect(await main()).toContain('Android/media/com.whatsapp/WhatsApp/Databases')
    expect(await button('Next').isDisabled()).toBe(true)

    const brought = temporaryFolder()
    await layDown(brought, { 'Databases/msgstore.db.crypt14': crypt14(messageStore()) })
    await desktop.answerFolderDialog(brought)
    await button('Choose the folder').click()
    await button('Audit again').waitFor()
    expect(await heading().textContent()).toBe('WhatsApp keeps a key to your backup.')
  })

  it('goes back from the phone by Escape, to the result it came from', async () => {
    await audit({ 'notes.txt': 'milk' })
    await button('Check your phone').click()
    await page().getByRole('region', { name: 'Check of your phone' }).getByText('iPhone').click()
    await button('Next').click()
    await page().keyboard.press('Escape')
    expect(await heading().textContent()).toBe('Which phone do you have?')
    await page().keyboard.press('Escape')
    expect(await heading().textContent()).toBe('We found no WhatsApp backup.')
  })

  it('breaks no rule of its own content policy and throws nothing', () => {
    expect(complaints).toEqual([])
  })
})
