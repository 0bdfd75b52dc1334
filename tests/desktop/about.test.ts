import { afterAll, beforeAll, expect, it } from 'vitest'
import { linkIds, links } from '../../src/shared/links.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the app about itself', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  it('names its versions and the licence of everything in its bundles, with the texts', async () => {
    const { versions, licences } = await desktop.request('about')
    expect(versions.electron).toBe(await desktop.app.evaluate(() => process.versions.electron))
    const names = licences.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Sealwatch', 'Electron'])
    for (const bundled of [
      'react',
      'react-dom',
      'react-aria-components',
      'use-intl',
      'zod',
      'chokidar',
      'node-forge',
    ])
      expect(names).toContain(bundled)
    for (const { name, licence, text } of licences) {
      expect(licence, name).toMatch(/MIT|Apache|BSD|ISC/)
      if (name !== 'Electron') expect(text?.length, name).toBeGreaterThan(500)
    }
  })

  it('tells what helps to find a fault, and no path unless it is asked for', async () => {
    const text = await desktop.request('diagnostics', { withPaths: false })
    expect(text).toContain('Sealwatch ')
    expect(text).not.toMatch(/[/\\](?:home|tmp|Users|root)\b/)
    expect(await desktop.request('diagnostics', { withPaths: true })).toContain('Paths of places')
  })

  it('opens the links that it knows in the browser, and no other address', async () => {
    await desktop.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => void opened.push(url)
    })
    const [id] = linkIds
    await desktop.request('openLink', { id })
    for (const other of ['https://example.invalid/', 'file:///etc/passwd', 'toString', links[id]])
      await expect(
        desktop.window.evaluate(`window.sealwatch.request('openLink', ${JSON.stringify({ id: other })})`),
      ).rejects.toThrow('cannot read this request')
    expect(await desktop.app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([links[id]])
  })
})
