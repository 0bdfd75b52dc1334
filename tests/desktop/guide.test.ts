import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { appendFile, chmod, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile } from '../samples/android-key.ts'
import { chat } from '../samples/chat.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { awake, type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

/** What Electron has the desktop's own program do on Linux. */
const trashMissing = process.platform === 'linux' && spawnSync('gio', ['version']).error !== undefined

const exported = chat()
const sealed = crypt15(messageStore(200), { keyType: 4, passkey: true })

describeDesktop('the guide', () => {
  let desktop: Desktop
  const complaints: string[] = []
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  const at = (name: string) => join(home, 'Documents', 'Databases', name)
  const anasChat = join(home, 'Documents', 'WhatsApp Chat with Ana.txt')
  const inTrash = () => readdirSync(join(home, '.local/share/Trash/files')).sort()
  beforeAll(async () => {
    await layDown(home, {
      'Documents/Databases/msgstore-2020-01-01.1.db.crypt14': crypt14(messageStore()),
      'Documents/WhatsApp Chat with Ana.txt': exported,
    })
    const long = new Date('2020-01-01T02:00:00Z')
    await utimes(at('msgstore-2020-01-01.1.db.crypt14'), long, long)
    desktop = await launch({ home, settings: { introduced: true } })
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    desktop.window.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true })
  })

  const press = (key: string) => desktop.window.keyboard.press(key)
  const text = () => desktop.window.getByRole('main').textContent()
  /** Waits for words in the room that is shown. */
  const place = (words: string) =>
    desktop.window.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()

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

  const pressOn = async (name: string) => {
    await tabTo(name)
    await press('Enter')
  }

  const enterRoom = async (name: string) => {
    await awake(desktop.window)
    await desktop.window.getByRole('button', { name, exact: true }).first().focus()
    await press('Enter')
  }

  const backUpAgain = async () => {
    await pressOn('Back up once more')
    await screen('Back up now on your phone')
  }

  /** A file under its name at once and whole, as a sync client puts it there. */
  const arrive = async (name: string, bytes: Uint8Array) => {
    await writeFile(at('.incoming'), bytes)
    await rename(at('.incoming'), at(name))
  }

  it('goes by keyboard alone through the questions and the steps, and says where it is', async () => {
    await enterRoom('Guide')
    await screen('Which phone makes the backup?')
    for (const key of ['Tab', 'Space', 'Enter']) await press(key)
    await screen('Which app is it?')
    for (const key of ['Tab', 'Space', 'Enter']) await press(key)
    await screen('What should open your backup?')
    await press('Tab')
    for (const key of ['ArrowDown', 'ArrowUp']) await press(key)
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

  it('watches for the proof while the phone backs up, and says what it watches', async () => {
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
    await screen('Back up now on your phone')
    await place('Sealwatch is watching.')
    await desktop.window.locator('.note', { hasText: 'msgstore-2020-01-01.1.db.crypt14, is from' }).waitFor()
  })

  it('says so at once when a sealed backup is renamed into place, with its evidence one step away', async () => {
    await arrive('msgstore.db.crypt15', sealed)
    await screen('The new backup file is end-to-end encrypted')
    expect(await text()).toContain('msgstore.db.crypt15')
    await pressOn('How we know')
    await desktop.window.locator('.evidence-list .where').first().waitFor()
  })

  it('takes a sealed file from before for no proof', async () => {
    await rm(at('msgstore.db.crypt15'))
    await backUpAgain()
    await writeFile(at('msgstore.db.crypt15'), sealed)
    const before = new Date('2026-01-01T00:00:00Z')
    await utimes(at('msgstore.db.crypt15'), before, before)
    await desktop.request('startAudit', { paths: [] })
    await desktop.state('done')
    await place('Sealwatch is watching.')
    expect(await text()).toContain('msgstore.db.crypt15, is from')
    await rm(at('msgstore.db.crypt15'))
  })

  it('says that a file is arriving while it is copied', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed.subarray(0, 100))
    await screen('A new backup is arriving')
    const part = Math.ceil(sealed.length / 6)
    for (let from = 100; from < sealed.length; from += part) {
      expect(await text()).not.toContain('The new backup file is')
      await appendFile(at('msgstore.db.crypt15'), sealed.subarray(from, from + part))
      await sleep(200)
    }
    await screen('The new backup file is end-to-end encrypted')
  })

  it('says that a copy stopped before its end, until the whole file takes its place', async () => {
    await rm(at('msgstore.db.crypt15'))
    await backUpAgain()
    await writeFile(at('msgstore.db.crypt15'), sealed.subarray(0, sealed.length / 2))
    await screen('The new backup is not whole')
    // As a sync client does: beside it under another name, then in its place.
    await writeFile(at('.syncthing.msgstore.db.crypt15.tmp'), sealed)
    await rename(at('.syncthing.msgstore.db.crypt15.tmp'), at('msgstore.db.crypt15'))
    await screen('The new backup file is end-to-end encrypted')
  })

  it('says that a new backup is sealed and its key lies beside it, until the key is elsewhere', async () => {
    await backUpAgain()
    await writeFile(at('encrypted_backup.key'), e2eeKeyFile())
    await arrive('msgstore.db.crypt15', sealed)
    await screen('The new backup file is end-to-end encrypted, but its key lies beside it')
    await place(at('encrypted_backup.key'))
    await chmod(at('encrypted_backup.key'), 0)
    await pressOn('Audit now')
    await screen('The new backup file is end-to-end encrypted, but a key may lie beside it')
    await place(at('encrypted_backup.key'))
    // At once, before it is heard by itself that the key is gone.
    await tabTo('Audit now')
    await rm(at('encrypted_backup.key'))
    await press('Enter')
    await screen('The new backup file is end-to-end encrypted')
  })

  it('says what a backup that is not sealed means, and what to check', async () => {
    await backUpAgain()
    await arrive('msgstore.db.crypt14', crypt14(messageStore()))
    await screen('The new backup file can still be read by others')
    expect(await text()).toContain('The steps were not finished.')
  })

  it('says that watching is paused, and goes on', async () => {
    await backUpAgain()
    await desktop.request('changeSettings', { pausedUntil: 'resumed' })
    await place('Watching is paused.')
    await pressOn('Resume watching')
    await place('Sealwatch is watching.')
    await pressOn('My backup never comes to this computer')
    await screen('Check it on the phone instead')
    await place('These are your own checks. Sealwatch has not seen the backup.')
  })

  it('ends with the old copies, which are marked by keyboard and stay marked', async () => {
    await press('Enter')
    await screen('Old copies stay readable')
    await place('3 of 3 copies left')
    await tabTo('Done: WhatsApp Chat with Ana.txt')
    await press('Space')
    await place('2 of 3 copies left')
    await press('Space')
    await place('3 of 3 copies left')
    await tabTo('Done: The bin of your cloud service')
    await press('Space')
    await desktop.window.reload()
    await enterRoom('Guide')
    await screen('Old copies stay readable')
    const bin = desktop.window.getByRole('checkbox', { name: 'Done: The bin of your cloud service' })
    expect(await bin.isChecked()).toBe(true)
    expect(await desktop.window.locator(':focus').textContent()).toBe('Old copies stay readable')
  })

  it.skipIf(trashMissing)('moves one to the trash after telling that it is the only copy', async () => {
    await pressOn('Move to the trash: WhatsApp Chat with Ana.txt')
    const dialog = desktop.window.getByRole('alertdialog')
    await dialog.getByText('This is the only copy that Sealwatch knows.').waitFor()
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(existsSync(anasChat)).toBe(true)
    await desktop.window
      .getByRole('button', { name: 'Move to the trash: WhatsApp Chat with Ana.txt' })
      .click()
    await dialog.getByRole('button', { name: 'Move to the trash' }).click()
    await dialog.getByText('In the trash now.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(existsSync(anasChat)).toBe(false)
    expect(inTrash()).toEqual(['WhatsApp Chat with Ana.txt'])
  })

  it.skipIf(trashMissing)('moves all at once but the only copies, and says which stay', async () => {
    await writeFile(join(home, 'Documents', 'WhatsApp Chat with Ben.txt'), exported)
    // Newer than both of the old ones, whose chats it holds.
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await desktop.request('startAudit', { paths: [] })
    await desktop.state('done')
    await desktop.window.getByRole('button', { name: 'Move all to the trash…' }).click()
    const dialog = desktop.window.getByRole('alertdialog')
    await dialog.getByRole('heading', { name: 'Move 2 copies to the trash?' }).waitFor()
    const stays = dialog.getByRole('region', { name: 'These stay' })
    expect(await stays.textContent()).toContain('WhatsApp Chat with Ben.txt')
    await dialog.getByRole('button', { name: 'Move to the trash' }).click()
    await dialog.getByText('2 copies are in the trash now.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(existsSync(at('msgstore.db.crypt14'))).toBe(false)
    expect(existsSync(at('msgstore.db.crypt15'))).toBe(true)
    expect(inTrash()).toContain('msgstore-2020-01-01.1.db.crypt14')
  })

  it('breaks no rule of the content policy and throws nothing', () => {
    expect(complaints).toEqual([])
  })
})
