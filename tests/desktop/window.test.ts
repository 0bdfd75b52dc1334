import { afterAll, beforeAll, expect, it } from 'vitest'
import { english } from '../../src/words/english.ts'
import { verdictSentence } from '../../src/words/verdict-sentence.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { reportOf } from '../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the window', () => {
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

  const heading = () => desktop.window.getByRole('heading', { level: 1 })
  const button = (name: string) => desktop.window.getByRole('button', { name })
  const focused = () => desktop.window.locator(':focus')

  /** Presses Tab until the focus is on a button of this name. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await desktop.window.keyboard.press('Tab')
      if ((await focused().textContent()) === name) return
    }
    throw new Error(`no way to "${name}" by Tab`)
  }

  const auditByKeyboard = async (files: Files, from: string): Promise<string> => {
    const folder = temporaryFolder()
    await layDown(folder, files)
    await desktop.answerFolderDialog(folder)
    await tabTo(from)
    await desktop.window.keyboard.press('Enter')
    await desktop.window.getByText(folder, { exact: true }).first().waitFor()
    await button('Audit again').waitFor()
    return folder
  }

  it('says what it does, and goes by keyboard alone from the first screen to the evidence', async () => {
    expect(await heading().textContent()).toBe('Who can read your WhatsApp backups?')
    const folder = await auditByKeyboard(
      {
        'a/msgstore.db.crypt15': crypt15(messageStore()),
        'b/msgstore.db.crypt14': crypt14(messageStore()),
        'c/chats.db': messageStore(),
      },
      'Choose a folder',
    )
    const report = await reportOf(folder)
    expect(report.backups).toHaveLength(3)
    expect(await heading().textContent()).toBe(verdictSentence(report, english))

    const cards = await desktop.window.getByRole('heading', { level: 3 }).allInnerTexts()
    for (const [index, { label, readableBy }] of report.backups.entries()) {
      expect(cards[index]).toContain(label)
      expect(cards[index]).toContain(english(`verdicts.words.${readableBy}`))
    }
    const text = await desktop.window.getByRole('main').textContent()
    for (const { reason } of report.findings) expect(text).toContain(reason)

    const first = report.findings[0]?.evidence[0]?.fact ?? ''
    expect(text).not.toContain(first)
    await tabTo('How we know')
    await desktop.window.keyboard.press('Enter')
    expect(await desktop.window.getByRole('main').textContent()).toContain(first)
  })

  it('shows a hostile name escaped, and copies a path whole and on one line', async () => {
    const name = `photo\u202Egpj\u001b[31m${'x'.repeat(120)}.crypt14`
    const folder = await auditByKeyboard({ [name]: crypt14(messageStore()) }, 'Choose another folder')
    const text = await desktop.window.getByRole('main').textContent()
    expect(text).toContain('photo⟨U+202E⟩gpj⟨U+001B⟩[31m')
    expect(text).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u)

    const copied = await desktop.window.evaluate(`new Promise((resolve) => {
      const path = document.querySelector('.finding .path')
      getSelection().selectAllChildren(path.parentElement)
      document.addEventListener('copy', (event) => resolve(event.clipboardData.getData('text/plain')), { once: true })
      document.execCommand('copy')
    })`)
    expect(copied).toContain(`${folder}/photo⟨U+202E⟩gpj⟨U+001B⟩[31m${'x'.repeat(120)}.crypt14`)
  })

  it('says that nothing found is no all-clear', async () => {
    await auditByKeyboard({ 'notes.txt': 'milk, bread' }, 'Choose another folder')
    expect(await heading().textContent()).toBe('We found no WhatsApp backup.')
    expect(await desktop.window.getByRole('main').textContent()).toContain('This is no all-clear')
  })

  it('tells a request that was refused, and goes on', async () => {
    await desktop.answerFolderDialog('/no/such/folder')
    await button('Choose another folder').click()
    const alert = desktop.window.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('There is no file or folder at /no/such/folder.')
    await button('Dismiss').click()
    await alert.waitFor({ state: 'detached' })
    expect(await heading().textContent()).toBe('We found no WhatsApp backup.')
  })

  it('breaks no rule of its own content policy and throws nothing', () => {
    expect(complaints).toEqual([])
  })
})
