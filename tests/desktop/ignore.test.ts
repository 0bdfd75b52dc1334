import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('ignoring a backup', () => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  let desktop: Desktop
  beforeAll(async () => {
    await layDown(home, { 'Documents/msgstore.db': messageStore() })
    desktop = await launch({ home })
  })
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true })
  })

  const button = (name: string) => desktop.window.getByRole('button', { name, exact: true })
  /** What a screen reader says has the focus. */
  const focused = () =>
    desktop.window.evaluate<string>(
      "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? ''",
    )
  const exposed = async () => (await desktop.request('status')).exposed

  it('goes by keyboard, with a reason and an end, is listed, and is undone', async () => {
    await button('Audit').click()
    await button('Ignore Documents').waitFor()
    await expect.poll(exposed).toBe(1)

    await button('Ignore Documents').press('Enter')
    const form = desktop.window.locator('.ignore-form')
    await form.waitFor()
    await desktop.window.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('Ignore Documents')
    expect(await exposed()).toBe(1)

    await desktop.window.keyboard.press('Enter')
    await form.getByRole('button', { name: 'Cancel' }).press('Enter')
    await form.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('Ignore Documents')

    await desktop.window.keyboard.press('Enter')
    await form.getByRole('radio', { checked: true }).focus()
    await desktop.window.keyboard.press('ArrowDown')
    expect(await form.getByRole('radio', { name: 'For 30 days' }).isChecked()).toBe(true)
    await form.getByRole('textbox').fill('a test <b>phone</b>')
    await form.getByRole('button', { name: 'Ignore', exact: true }).press('Enter')

    const list = desktop.window.getByRole('region', { name: '1 ignored' })
    await list.waitFor()
    expect(await list.textContent()).toMatch(/Documents until .*a test <b>phone<\/b>/)
    await expect.poll(exposed).toBe(0)
    expect(await button('Ignore Documents').count()).toBe(0)
    expect(await focused()).toContain('backup-button')
    const { ignores } = await desktop.request('status')
    expect(ignores).toMatchObject([
      { what: 'backup', until: { type: 'time' }, reason: 'a test <b>phone</b>' },
    ])

    await button('Stop ignoring Documents').press('Enter')
    await list.waitFor({ state: 'detached' })
    await expect.poll(exposed).toBe(1)
  })
})
