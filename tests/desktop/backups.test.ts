import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as en from '../../src/words/en/index.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { fixedBytes, keyGrid, sampleRoot } from '../samples/android-key.ts'
import { reportOf } from '../samples/audited.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

/** What Electron has the desktop's own program do on Linux. */
const trashMissing = process.platform === 'linux' && spawnSync('gio', ['version']).error !== undefined

const hostile = 'photo\u202Egpj\u001b[31m<b>\nbold.crypt14'
const sealed = crypt15(messageStore(200))
const damaged = Buffer.from(sealed)
damaged[damaged.length - 60] = (damaged[damaged.length - 60] ?? 0) ^ 1

describeDesktop('the room of the backups', () => {
  let desktop: Desktop
  const folder = mkdtempSync(join(tmpdir(), 'sealwatch-backups-'))
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  const complaints: string[] = []
  beforeAll(async () => {
    await layDown(folder, {
      'a sealed/msgstore.db.crypt15': sealed,
      'b damaged/msgstore.db.crypt15': damaged,
      'c kept/Databases/msgstore.db.crypt14': crypt14(messageStore()),
      'c kept/Databases/msgstore-2023-01-01.1.db.crypt14': crypt14(messageStore(30)),
      'd open/msgstore.db': messageStore(),
      [`e hostile/${hostile}`]: crypt14(messageStore(40)),
    })
    desktop = await launch({ home })
    desktop.window.setDefaultTimeout(10_000)
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    desktop.window.on('pageerror', (error) => complaints.push(error.message))
    await desktop.window.setViewportSize({ width: 1280, height: 800 })
  })
  afterAll(async () => {
    await desktop?.close()
    for (const made of [folder, home]) rmSync(made, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => desktop.window.getByRole('button', { name, exact: true })
  const row = (name: string | RegExp) => desktop.window.getByRole('treeitem', { name })
  const words = () => desktop.window.locator('.filter-words [role=status]').textContent()
  const press = (key: string) => desktop.window.keyboard.press(key)
  const focused = () => desktop.window.locator(':focus')
  const search = () => desktop.window.getByRole('searchbox', { name: 'Search by path, name or format' })

  /** Presses Tab until the focus is on something of this name. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await press('Tab')
      const [label, text] = [await focused().getAttribute('aria-label'), await focused().textContent()]
      if (label === name || text === name) return
    }
    throw new Error(`no way to "${name}" by Tab`)
  }

  const open = async (name: string | RegExp) => {
    await row(name).click()
    await desktop.window.locator('.detail-heading:focus').waitFor()
  }

  it('says that there is no list before the first audit', async () => {
    await button('Backups').click()
    await desktop.window.getByRole('heading', { level: 1, name: 'No audit yet' }).waitFor()
  })

  it('lists every backup of the report with its verdict, the most exposed first', async () => {
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.window.getByRole('tree').waitFor()
    const report = await reportOf(folder)
    const rows = await desktop.window.locator('[role=treeitem][aria-level="2"]').allTextContents()
    expect(rows).toHaveLength(report.backups.length)
    for (const { label, readableBy } of report.backups)
      expect(
        rows.filter((text) => text.includes(label) && text.includes(en.verdicts.words[readableBy])),
      ).toHaveLength(1)
    expect(rows[0]).toContain('d open')
    expect(await row(/d open/).getAttribute('aria-posinset')).toBe('1')
    expect(await row(/d open/).getAttribute('aria-setsize')).toBe(String(report.backups.length))
    expect(await words()).toBe(`${report.backups.length} backups.`)
  })

  it('goes by keyboard alone from the search into the list, to a detail and back', async () => {
    await press('/')
    expect(await focused().getAttribute('type')).toBe('search')
    await desktop.window.keyboard.type('kept crypt14')
    await expect.poll(words).toBe('1 of 5 backups, search: “kept crypt14”.')
    await press('ArrowDown')
    await expect.poll(() => focused().getAttribute('aria-level')).toBe('1')
    await press('ArrowDown')
    expect(await focused().textContent()).toContain('c kept')
    expect(await focused().getAttribute('aria-expanded')).toBe('false')
    await press('ArrowRight')
    await press('ArrowRight')
    expect(await focused().getAttribute('aria-level')).toBe('3')
    await press('End')
    expect(await focused().getAttribute('aria-posinset')).toBe('2')
    const name = await focused().locator('.tree-name').textContent()
    await press('Enter')
    await desktop.window.locator('.detail-heading:focus').waitFor()
    expect(await focused().textContent()).toBe(name)
    await press('Escape')
    expect(await focused().getAttribute('role')).toBe('treeitem')
    await press('ArrowLeft')
    await press('ArrowLeft')
    expect(await focused().getAttribute('aria-expanded')).toBe('false')
    expect(await focused().getAttribute('aria-selected')).toBe('true')

    await press('Control+f')
    await press('Escape')
    await expect.poll(words).toBe('5 backups.')
    await press('Escape')
    await expect.poll(() => focused().getAttribute('role')).toBe('treeitem')
    await press('Home')
    await press('ArrowDown')
    await press('ArrowDown')
    await expect.poll(() => focused().getAttribute('aria-posinset')).toBe('2')
  })

  it('filters by verdict, with the number of backups beside each, and says so', async () => {
    await button(/Who can read it/).click()
    const option = desktop.window.getByRole('option', { name: en.verdicts.words.whatsapp })
    expect(await option.textContent()).toMatch(/2$/)
    await option.click()
    await expect.poll(words).toBe('2 of 5 backups, answer: You and WhatsApp.')
    await search().fill('no such thing')
    await desktop.window.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    await button('Show all').click()
    await expect.poll(words).toBe('5 backups.')
  })

  it('shows a hostile name escaped, in the list and in the detail', async () => {
    await open(/e hostile/)
    const text = (await desktop.window.getByRole('main').textContent()) ?? ''
    expect(text).toContain('photo⟨U+202E⟩gpj⟨U+001B⟩[31m<b>⟨U+000A⟩bold.crypt14')
    expect(text).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u)
  })

  it('shows the true bytes of the header, and marks a field in both', async () => {
    await open(/a sealed/)
    await button('How we know').click()
    await button('The bytes').click()
    const bytes = desktop.window.locator('.hex-bytes')
    await bytes.waitFor()
    const [first] = await bytes.locator('.hex-row').allTextContents()
    const hex = sealed.subarray(0, 16).toString('hex').match(/../g)?.join(' ')
    expect(first).toMatch(new RegExp(`^0000${hex}`))
    const iv = desktop.window.getByRole('row', { name: /^IV/ })
    await desktop.window.mouse.move(2, 2)
    await iv.getByRole('button').focus()
    const marked = async () =>
      (await bytes.locator('.hex-digits [data-current]').allTextContents()).join('').replaceAll(' ', '')
    await expect.poll(marked).toBe(fixedBytes('iv', 16).toString('hex'))
    await press('ArrowUp')
    await expect.poll(() => iv.getAttribute('data-current')).toBeNull()
    const phone = desktop.window.getByRole('row', { name: /phone number/ })
    expect(await phone.textContent()).toContain('not shown')
  })

  const answerTo = async (name: RegExp, digits: string) => {
    await open(name)
    await button('Check with my key').click()
    const dialog = desktop.window.getByRole('dialog')
    await dialog.getByRole('textbox').fill(digits.slice(0, -3))
    await dialog.getByText('3 digits are missing.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true)
    await dialog.getByRole('textbox').fill(digits)
    await dialog.getByRole('button', { name: 'Check', exact: true }).click()
    const answer = dialog.locator('.tried-key')
    await answer.waitFor()
    const text = await answer.textContent()
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    return text
  }

  it('tells in words whether a key opens a backup, and forgets it', async () => {
    expect(await answerTo(/a sealed/, keyGrid())).toContain('This key opens it')
    expect(await answerTo(/a sealed/, fixedBytes('other', 32).toString('hex'))).toContain(
      'This key does not open it',
    )
    expect(await answerTo(/b damaged/, sampleRoot.toString('hex'))).toContain('The file is damaged')
    await button('Check with my key').click()
    expect(await desktop.window.getByRole('dialog').getByRole('textbox').inputValue()).toBe('')
    await press('Escape')
  })

  it.skipIf(trashMissing)(
    'moves a file to the trash only after telling what goes, and keeps it by default',
    async () => {
      const file = join(folder, 'd open/msgstore.db')
      const bytes = readFileSync(file)
      await open(/d open/)
      await tabTo('Move to the trash')
      await press('Enter')
      const dialog = desktop.window.getByRole('alertdialog')
      await dialog.getByText('This is the only copy that Sealwatch knows.').waitFor()
      await dialog.getByText(file, { exact: true }).waitFor()
      expect(await focused().textContent()).toBe('Keep it')
      await press('Enter')
      await dialog.waitFor({ state: 'detached' })
      expect(existsSync(file)).toBe(true)

      await button('Move to the trash').click()
      await dialog.getByRole('button', { name: 'Move to the trash' }).click()
      await dialog.getByText('In the trash now.').waitFor()
      expect(existsSync(file)).toBe(false)
      if (process.platform === 'linux')
        expect(readFileSync(join(home, '.local/share/Trash/files/msgstore.db')).equals(bytes)).toBe(true)
      await dialog.getByRole('button', { name: 'Close' }).click()
      expect(await row(/d open/).textContent()).toContain('In the trash')
      await button('Audit again').click()
      await row(/d open/).waitFor({ state: 'detached' })
    },
  )

  it('puts a detail in the place of the list in a narrow window, and comes back', async () => {
    await desktop.window.setViewportSize({ width: 480, height: 700 })
    await desktop.window.getByRole('tree').waitFor()
    await open(/a sealed/)
    expect(await desktop.window.getByRole('tree').isVisible()).toBe(false)
    await button('Back to the list').click()
    await desktop.window.getByRole('tree').waitFor()
    await expect.poll(() => focused().textContent()).toContain('a sealed')
    const fits = `(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('.rail-rooms'))`
    expect(await desktop.window.evaluate(fits)).toBe(true)
  })

  it('goes from a detail in a narrow window to the search of its list, and not out of a dialog', async () => {
    await open(/a sealed/)
    await button('Check with my key').click()
    await desktop.window.getByRole('dialog').waitFor()
    await press('Control+f')
    expect(await desktop.window.getByRole('dialog').isVisible()).toBe(true)
    await press('Escape')
    await desktop.window.getByRole('dialog').waitFor({ state: 'detached' })
    await press('Control+f')
    expect(await focused().getAttribute('type')).toBe('search')
    expect(await desktop.window.getByRole('tree').isVisible()).toBe(true)
  })

  it('holds 1,000 backups in a page of a few rows, whose last one the keyboard reaches', async () => {
    await desktop.window.setViewportSize({ width: 1280, height: 800 })
    const store = messageStore()
    for (let number = 0; number < 1000; number++) {
      const phone = join(folder, `many/phone ${number}`)
      await mkdir(phone, { recursive: true })
      await writeFile(join(phone, 'msgstore.db'), store)
    }
    await desktop.request('startAudit', { paths: [folder] })
    await expect.poll(words, { timeout: 60_000 }).toMatch(/^1,00\d backups\.$/)
    expect(await desktop.window.getByRole('treeitem').count()).toBeLessThan(60)
    await desktop.window.getByRole('treeitem').first().focus()
    await press('End')
    await expect.poll(() => focused().textContent()).toMatch(/a sealed|b damaged/)
    expect(await focused().getAttribute('aria-posinset')).toBe(await focused().getAttribute('aria-setsize'))
  })

  it('breaks no rule of its own content policy and throws nothing', () => {
    expect(complaints).toEqual([])
  })
})
