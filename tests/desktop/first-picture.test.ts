import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spokenLanguages } from '../../src/shared/languages.ts'
import { awake, type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the first picture', () => {
  let desktop: Desktop
  const errors: string[] = []
  beforeAll(async () => {
    desktop = await launch()
    desktop.window.on('pageerror', (error) => errors.push(String(error)))
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  })
  afterAll(() => desktop?.close())

  /** The page as it is served, before any script. */
  const served = (): Promise<string> =>
    desktop.app.evaluate(async ({ session }) =>
      (await session.defaultSession.fetch('app://sealwatch/index.html')).text(),
    )
  /** Without the rooms that are not shown, which come in the meantime. */
  const text = (): Promise<unknown> =>
    desktop.window.evaluate(`(() => {
      const shown = document.querySelector('#root').cloneNode(true)
      for (const hidden of shown.querySelectorAll('[style*="display: none"]')) hidden.remove()
      return shown.textContent
    })()`)
  const textOf = (html: string): Promise<unknown> => {
    const body = html.slice(html.indexOf('<body>'))
    return desktop.window.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(body)}, 'text/html').querySelector('#root').textContent`,
    )
  }

  it.each(spokenLanguages)('is what the scripts take over, without an error, in %s', async (language) => {
    await desktop.request('changeSettings', { language })
    await expect.poll(async () => (await desktop.request('speech')).language).toBe(language)
    const html = await served()
    expect(html).toContain('<div id="root" inert><div class="window">')
    await desktop.window.reload()
    await awake(desktop.window)
    expect(await text()).toBe(await textOf(html))
    expect(await desktop.window.locator('#root').getAttribute('inert')).toBeNull()
    expect(errors).toEqual([])
  })

  it('holds nothing that the policy of the page forbids', async () => {
    const html = await served()
    expect(html.match(/<script(?![^>]* src="\.\/assets\/)/g)).toBeNull()
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('is not drawn where there is a result', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nothing-'))
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.state('done')
    expect(await served()).toContain('<div id="root"></div>')
    await desktop.window.reload()
    await awake(desktop.window)
    expect(await desktop.window.locator('h1').textContent()).not.toBe('')
    expect(errors).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
