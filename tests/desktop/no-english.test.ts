import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { phraseOf } from '../../src/words/engine-phrases.ts'
import { loadCatalog } from '../../src/words/load-catalog.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { leavesOf } from '../words/leaves.ts'
import { type Desktop, launch, literal } from './app.ts'
import { describeDesktop } from './availability.ts'

/** What stands on the page in one piece: a text, or a text with names and other marks in it. */
const look = `(() => {
  const texts = new Set()
  const add = (text) => text.trim() && texts.add(text.trim().replace(/[\\u2066-\\u2069]/g, ''))
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) add(walker.currentNode.data)
  for (const element of document.body.querySelectorAll('p, li, dd, dt, h1, h2, h3, h4, button, td, th, label, bdi, title'))
    add(element.textContent)
  for (const element of document.body.querySelectorAll('[title], [aria-label], [placeholder]'))
    for (const name of ['title', 'aria-label', 'placeholder']) add(element.getAttribute(name) ?? '')
  // What the engine said and no catalog knows.
  const marked = [...document.body.querySelectorAll('span[lang=en][dir=ltr]')].map((one) => one.textContent)
  return { texts: [...texts], marked }
})()`

describeDesktop('the window in German', () => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  const closed = join(home, 'Documents', 'closed')
  let desktop: Desktop
  let said: ReadonlyMap<string, string>
  let de: Awaited<ReturnType<typeof loadCatalog>>

  beforeAll(async () => {
    const en = await loadCatalog('en')
    de = await loadCatalog('de')
    const german = new Set(leavesOf(de).map(([, message]) => message))
    said = new Map(leavesOf(en).flatMap(([key, message]) => (german.has(message) ? [] : [[message, key]])))
    await layDown(home, {
      'Documents/WhatsApp/msgstore.db.crypt14': crypt14(messageStore()),
      'Documents/WhatsApp/msgstore.db.crypt15': crypt15(messageStore()),
      'Documents/WhatsApp/msgstore.db': messageStore(),
      'Downloads/damaged.db.crypt15': crypt15(messageStore()).subarray(0, 300),
    })
    await mkdir(closed)
    await writeFile(join(closed, 'x'), '')
    desktop = await launch({
      home,
      settings: { introduced: true, language: 'de', placesAdded: [closed, join(home, 'gone')] },
    })
    desktop.window.setDefaultTimeout(15_000)
    await desktop.window.setViewportSize({ width: 1280, height: 900 })
  }, 60_000)
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })

  /** Sentences of the English catalog, and such of the engine, that stand on the page. */
  const english = async () => {
    const { texts, marked } = (await desktop.window.evaluate(look)) as Record<'texts' | 'marked', string[]>
    const known = texts.flatMap((text) => {
      const key = said.get(text) ?? phraseOf(text)?.key
      const german = key?.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], de)
      return key === undefined || german === text ? [] : [`${key}: ${text}`]
    })
    return [...known, ...marked]
  }
  const room = async (name: string) => {
    await desktop.window.getByRole('button', { name, exact: true }).first().click()
    await desktop.window.locator('h1:visible').first().waitFor()
  }
  /** Shows the evidence, and the bytes in it. */
  const unfold = async (inside: string) => {
    const folded = desktop.window.locator(`${inside} .evidence [aria-expanded=false]:visible`)
    while ((await folded.count()) > 0) await folded.first().click()
  }

  it('has no English sentence in the overview, with places and limits', async () => {
    await vi.waitUntil(
      async () => {
        const state = await desktop.request('auditState')
        const { limits } = await desktop.request('status')
        return state.phase === 'done' && limits.length > 0
      },
      { timeout: 60_000, interval: 500 },
    )
    await desktop.window.locator('.finding').first().waitFor()
    await unfold('.finding')
    expect(await english()).toEqual([])
  })

  it('has none in the backups, with evidence, first bytes, the dialogs of key and trash', async () => {
    await room(de.app.room.backups)
    const rows = desktop.window.locator('[role=treeitem][aria-level="2"]')
    await rows.first().waitFor()
    expect(await english()).toEqual([])
    let headers = 0
    const opened = new Set<string>()
    for (let row = 0; row < (await rows.count()); row++) {
      await rows.nth(row).click()
      await desktop.window.locator('.detail-heading').waitFor()
      await unfold('.backup-detail')
      await desktop.window.getByText(de.backups.evidence.reading).waitFor({ state: 'detached' })
      headers += await desktop.window.locator('.hex-fields').count()
      expect(await english()).toEqual([])
      for (const [opener, closer] of [
        [de.backups.todo.trash, de.backups.trash.keep],
        [de.backups.todo.key, de.backups.key.close],
      ] as const) {
        const open = desktop.window.locator('.backup-detail').getByRole('button', { name: opener })
        if ((await open.count()) === 0) continue
        await open.click()
        await desktop.window.getByRole('dialog').or(desktop.window.getByRole('alertdialog')).waitFor()
        await desktop.window.getByRole('button', { name: closer }).waitFor()
        opened.add(opener)
        expect(await english()).toEqual([])
        await desktop.window.keyboard.press('Escape')
      }
    }
    expect(headers).toBeGreaterThan(0)
    expect(opened.size).toBe(2)
  })

  it.each(['guide', 'privacy', 'places', 'settings'] as const)('has none in the room %s', async (name) => {
    await room(de.app.room[name])
    if (name === 'places') await desktop.window.locator('.place').first().waitFor()
    expect(await english()).toEqual([])
  })

  it.each(['leftovers', 'proof', 'phone'])('has none on the page %s of the guide', async (page) => {
    const progress = { answers: { phone: 'android', app: 'messenger', secret: 'key' }, page }
    await desktop.window.evaluate(`localStorage.setItem('guide', ${literal(JSON.stringify(progress))})`)
    await desktop.window.reload()
    await room(de.app.room.guide)
    expect(await english()).toEqual([])
  })

  it('knows an English sentence where there is one', async () => {
    await desktop.request('changeSettings', { language: 'en' })
    await expect.poll(async () => (await english()).length).toBeGreaterThan(10)
  })
})
