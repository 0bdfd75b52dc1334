import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the guide', () => {
  let desktop: Desktop
  const complaints: string[] = []
  beforeAll(async () => {
    desktop = await launch()
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    desktop.window.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(() => desktop?.close())

  const press = (key: string) => desktop.window.keyboard.press(key)
  const text = () => desktop.window.getByRole('main').textContent()
  const place = (words: string) => desktop.window.getByText(words, { exact: true }).first().waitFor()
  const focusedText = () => desktop.window.locator(':focus').textContent()

  /** Waits for a screen of the guide: its heading has the focus. */
  const screen = (heading: string) =>
    desktop.window.locator(`h1:focus:text-is(${JSON.stringify(heading)})`).waitFor()

  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await press('Tab')
      const focused = desktop.window.locator(':focus')
      if ((await focused.getAttribute('aria-label')) === name || (await focused.textContent()) === name)
        return
    }
    throw new Error(`no way to "${name}" by Tab`)
  }

  const enterRoom = async (name: string) => {
    await desktop.window.getByRole('button', { name, exact: true }).first().focus()
    await press('Enter')
  }

  it('goes by keyboard alone through the questions and the steps, and says where it is', async () => {
    await enterRoom('Guide')
    await screen('Which phone makes the backup?')
    await press('Tab')
    await press('Space')
    await press('Enter')
    await screen('Which app is it?')
    await press('Tab')
    await press('Space')
    await press('Enter')
    await screen('What should open your backup?')
    await press('Tab')
    await press('ArrowDown')
    await press('ArrowUp')
    await press('Enter')
    await screen('Open Settings in the app')
    await place('Step 1 of 7')
    await press('Enter')
    await screen('Tap Chats')
    await press('ArrowRight')
    await screen('Tap Chat backup')
    await place('Step 3 of 7')
    await press('Escape')
    await screen('Tap Chats')
    await press('ArrowRight')
    await screen('Tap Chat backup')
  })

  it('names what to tap for those who cannot see the drawing', async () => {
    const drawing = desktop.window.getByRole('img', { name: /Drawing of the phone/ })
    await drawing.waitFor()
    expect(await drawing.locator('title').textContent()).toBe(
      'Drawing of the phone. It shows the page Chats. Tap Chat backup.',
    )
  })

  it('keeps the place over a reload, and begins anew with nonsense in its storage', async () => {
    await desktop.window.reload()
    await enterRoom('Guide')
    await screen('Tap Chat backup')
    const kept = await desktop.window.evaluate("localStorage.getItem('guide')")
    await desktop.window.evaluate('localStorage.setItem(\'guide\', \'{"answers":7,"page":\')')
    await desktop.window.reload()
    await enterRoom('Guide')
    await screen('Which phone makes the backup?')
    await desktop.window.evaluate(`localStorage.setItem('guide', ${JSON.stringify(kept)})`)
    await desktop.window.reload()
    await enterRoom('Guide')
    await screen('Tap Chat backup')
  })

  it('waits for the proof, and takes a new file by its bytes', async () => {
    for (const heading of [
      'Tap End-to-end encrypted backup',
      'Tap Turn on',
      'Tap Create a passkey',
      'See that it is on',
    ]) {
      await press('Enter')
      await screen(heading)
    }
    await press('Enter')
    await screen('Now make a new backup')
    await tabTo('I tapped Back up')
    await press('Enter')
    await screen('Waiting for the new backup')

    const folder = temporaryFolder()
    await layDown(folder, {
      'old/msgstore.db.crypt15': crypt15(messageStore()),
      'old/msgstore.db.crypt14': crypt14(messageStore()),
    })
    const long = new Date('2026-01-01T00:00:00Z')
    for (const name of ['crypt15', 'crypt14']) utimesSync(join(folder, `old/msgstore.db.${name}`), long, long)
    const audit = async () => {
      await desktop.choose(folder)
      await desktop.request('startAudit', { paths: [folder] })
      await desktop.state('done')
    }
    await audit()
    expect(await text()).toContain('Waiting for the new backup')

    await layDown(folder, {
      'new/msgstore.db.crypt15': crypt15(messageStore(), { keyType: 4, passkey: true }),
    })
    await audit()
    await screen('The new backup file is end-to-end encrypted')
    expect(await text()).toContain(join(folder, 'new'))

    await layDown(folder, { 'new/wa.db.crypt14': crypt14(messageStore()) })
    await audit()
    await screen('The new backup file can still be read by others')
  })

  it('ends with the old copies, which are marked by keyboard and stay marked', async () => {
    await press('Enter')
    await screen('Old copies stay readable')
    await place('2 of 2 copies left')
    await tabTo('Done: msgstore.db.crypt14')
    await press('Space')
    await place('1 of 2 copies left')
    await tabTo('Done: The bin of your cloud service')
    await press('Space')
    await desktop.window.reload()
    await enterRoom('Guide')
    await screen('Old copies stay readable')
    await place('1 of 2 copies left')
    const bin = desktop.window.getByRole('checkbox', { name: 'Done: The bin of your cloud service' })
    expect(await bin.isChecked()).toBe(true)
    expect(await focusedText()).toBe('Old copies stay readable')
  })

  it('has a privacy page whose statements unfold their sources, and keeps its ticks', async () => {
    await enterRoom('Privacy')
    await tabTo('Source: Your phone number and profile')
    expect(await text()).not.toContain('https://www.whatsapp.com/legal/privacy-policy')
    await press('Enter')
    expect(await text()).toContain('https://www.whatsapp.com/legal/privacy-policy')
    const box = desktop.window.getByRole('checkbox', { name: 'Done: Linked devices' })
    await box.focus()
    await press('Space')
    await place('1 of 6 done')
    await desktop.window.reload()
    await enterRoom('Privacy')
    await place('1 of 6 done')
    expect(await box.isChecked()).toBe(true)
  })

  it('breaks no rule of the content policy and throws nothing', () => {
    expect(complaints).toEqual([])
  })
})
