import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as en from '../../src/words/en/index.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'
import { ByKeyboard } from './by-keyboard.ts'

const rooms = Object.values(en.app.room)

describeDesktop('by keyboard alone', () => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  const saved = join(home, 'saved.json')
  let desktop: Desktop
  let keys: ByKeyboard
  const complaints: string[] = []
  beforeAll(async () => {
    await layDown(home, {
      'Documents/open/msgstore.db': messageStore(),
      'Documents/sealed/msgstore.db.crypt15': crypt15(messageStore(), { keyType: 4, passkey: true }),
      'Documents/kept/msgstore.db.crypt14': crypt14(messageStore()),
    })
    desktop = await launch({ home })
    desktop.window.on('pageerror', (error) => complaints.push(error.message))
    desktop.window.setDefaultTimeout(15_000)
    await desktop.window.setViewportSize({ width: 1280, height: 800 })
    await desktop.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, saved)
    keys = new ByKeyboard(desktop.window)
  })
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true })
  })

  const has = (selector: string) => desktop.window.locator(selector).waitFor()

  it('goes from the first screen to the audit and its sentence', async () => {
    await keys.screen('Who can read your WhatsApp backups?')
    await keys.activate('Audit')
    await keys.screen('2 of your 3 backups can be read by others.')
  })

  it('opens the most exposed backup by its mark, then its evidence and its bytes, and comes back', async () => {
    await keys.goTo(/^(?:Anyone|You and|Only)/)
    for (let presses = 0; !(await keys.check('rings')).name.startsWith('Anyone with this file'); presses++) {
      if (presses > 5) throw new Error('no way to the mark by the arrows')
      await keys.press('ArrowRight')
    }
    await keys.press('Enter')
    await keys.screen('msgstore.db')
    await keys.activate('How we know')
    await keys.activate('The bytes')
    await has('.hex-fields')
    const field = desktop.window.locator('.hex-field').first()
    await keys.goTo((await field.textContent()) ?? '')
    await keys.press('Escape')
    expect((await keys.check('the list')).role).toBe('treeitem')
    await keys.press('Home')
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await keys.screen('msgstore.db')
    await keys.press('Escape')
  })

  it('goes through the guide to its proof and the old copies, a step forth and back', async () => {
    await keys.enter('Guide', rooms)
    await keys.screen(en.guide.questions.phone.heading)
    await keys.press('Tab')
    await keys.press('Space')
    await keys.press('Enter')
    await keys.screen(en.guide.questions.app.heading)
    await keys.press('Tab')
    await keys.press('Space')
    await keys.press('Enter')
    await keys.screen(en.guide.questions.secret.heading)
    await keys.press('Tab')
    await keys.press('ArrowDown')
    expect((await keys.check('secrets')).name).toBe('Password')
    await keys.press('Enter')
    await keys.screen(en.guide.steps.settings.heading)
    await keys.press('Enter')
    await keys.screen(en.guide.steps.chats.heading)
    await keys.press('Escape')
    await keys.screen(en.guide.steps.settings.heading)
    for (const step of [
      'chats',
      'chat-backup',
      'encrypted-backup',
      'turn-on',
      'more-options',
      'create-password',
      'check',
    ] as const) {
      await keys.press('Enter')
      await keys.screen(en.guide.steps[step].heading)
    }
    await keys.press('Enter')
    await has('[data-proof] h1:focus')
    await keys.activate(en.proof.neverComes)
    await keys.screen(en.proof.elsewhere.heading)
    await keys.activate(en.guide.next)
    await keys.screen(en.leftovers.heading)
    await keys.activate('Done: msgstore.db', 'Space')
    await desktop.window.getByText('1 of 2 copies left').waitFor()
  })

  it('saves a report', async () => {
    await keys.enter('Overview', rooms)
    await keys.activate('Save report')
    await keys.activate('Save as JSON')
    await desktop.window.getByText(saved).waitFor()
    expect(existsSync(saved)).toBe(true)
  })

  it('is held nowhere: Tab comes around in each room', async () => {
    for (const room of rooms) {
      await keys.enter(room, rooms)
      if (room === 'Places') await has('.place')
      const stops = await keys.around(room)
      expect(stops.length, `${room}: ${stops.join(', ')}`).toBeGreaterThan(3)
    }
  })

  it('is not taken by a screen that comes by itself from who is on the way to another room', async () => {
    await keys.enter('Overview', rooms)
    await desktop.window.getByRole('button', { name: 'Guide', exact: true }).focus()
    await desktop.request('startAudit', { paths: [home] })
    await desktop.state('done')
    await desktop.window
      .getByRole('heading', { name: '2 of your 3 backups can be read by others.' })
      .waitFor()
    await keys.press('Enter')
    await keys.screen(en.leftovers.heading)
  })

  it('holds the focus in a dialog, and gives it back where Esc closes it', async () => {
    await keys.enter('Backups', rooms)
    await keys.activate(en.backups.todo.trash)
    await has('[role=alertdialog]')
    for (let presses = 0; presses < 8; presses++) {
      await keys.press('Tab')
      await keys.check('the dialog')
      expect(
        await desktop.window.evaluate('document.activeElement.closest("[role=alertdialog]") !== null'),
      ).toBe(true)
    }
    await keys.press('Escape')
    await desktop.window.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect((await keys.check('after the dialog')).name).toBe(en.backups.todo.trash)
  })

  it('always showed where the focus was, under a name', () => {
    expect(keys.faults).toEqual([])
    expect(complaints).toEqual([])
  })
})
