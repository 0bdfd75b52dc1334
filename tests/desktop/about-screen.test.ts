import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('what Sealwatch says about itself', () => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-home-'))
  let desktop: Desktop
  beforeAll(async () => {
    await layDown(home, { 'Documents/Own things/msgstore.db': messageStore() })
    desktop = await launch({ home })
    await desktop.window.getByRole('button', { name: 'Audit', exact: true }).click()
    await desktop.state('done')
    await desktop.window.getByRole('button', { name: 'Settings', exact: true }).click()
    await button('About Sealwatch').press('Enter')
    await desktop.window.getByRole('heading', { level: 1, name: 'About Sealwatch' }).waitFor()
  })
  afterAll(async () => {
    await desktop?.close()
    rmSync(home, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => desktop.window.getByRole('button', { name, exact: true })
  const preview = () => desktop.window.locator('.about-preview')
  const clipboard = () => desktop.app.evaluate(({ clipboard: system }) => system.readText())

  it('says whose it is, and which versions run', async () => {
    await desktop.window.getByText(/^Sealwatch is independent\. .*WhatsApp or Meta/).waitFor()
    const { versions } = await desktop.request('about')
    const shown = await desktop.window.locator('.about-versions').textContent()
    for (const version of Object.values(versions)) expect(shown).toContain(version)
  })

  it('copies what it shows, and no path or name unless it is asked to', async () => {
    await preview()
      .getByText(/^Sealwatch /)
      .waitFor()
    await button('Copy diagnostics').press('Enter')
    await desktop.window.getByText('Copied.', { exact: true }).waitFor()
    const plain = await clipboard()
    expect(plain).toBe(await preview().textContent())
    expect(plain).not.toContain(home)
    expect(plain).not.toContain('Own things')

    await desktop.window.getByText('Include paths and names', { exact: true }).click()
    await preview().getByText(home).waitFor()
    await button('Copy diagnostics').press('Enter')
    await desktop.window.getByText('Copied.', { exact: true }).waitFor()
    const named = await clipboard()
    expect(named).toBe(await preview().textContent())
    expect(named).toContain(join(home, 'Documents'))
  })

  it('lists what is shipped, each with the text of its licence', async () => {
    await desktop.window.getByRole('searchbox', { name: 'Find' }).fill('forge')
    await desktop.window.getByText('1 fits.', { exact: true }).waitFor()
    await button(/^node-forge/).press('Enter')
    await desktop.window
      .getByText(/New BSD License/)
      .first()
      .waitFor()
  })

  it('goes back to the settings, with the focus where it was', async () => {
    await button('Back to Settings').press('Enter')
    await desktop.window.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await expect
      .poll(() => desktop.window.evaluate('document.activeElement.textContent'))
      .toBe('About Sealwatch')
  })
})
