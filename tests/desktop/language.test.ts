import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { languages, spokenLanguages } from '../../src/shared/languages.ts'
import { loadCatalog } from '../../src/words/load-catalog.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the language of the app', () => {
  let desktop: Desktop | undefined
  const profile = mkdtempSync(join(tmpdir(), 'sealwatch-profile-'))
  afterEach(async () => {
    await desktop?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  const page = () =>
    desktop?.window.evaluate('({ lang: document.documentElement.lang, dir: document.documentElement.dir })')
  /** Its label, which a click waits for until the page lies still in its new language. */
  const choice = (name: string) =>
    desktop?.window.locator('label', { has: desktop.window.getByRole('radio', { name, exact: true }) })
  const room = (name: string) => desktop?.window.getByRole('button', { name, exact: true })

  it('changes at once where another one is chosen, and is there from the first moment of the next start', async () => {
    desktop = await launch({ profile, settings: { language: 'en' } })
    const { en } = { en: await loadCatalog('en') }
    await room(en.app.room.settings)?.click()
    for (const language of [...spokenLanguages.filter((other) => other !== 'en'), 'en'] as const) {
      const { name, direction } = languages[language]
      const catalog = await loadCatalog(language)
      await choice(name)?.click()
      await expect.poll(page).toEqual({ lang: language, dir: direction })
      await room(catalog.app.room.guide)?.waitFor()
    }
    const last = spokenLanguages.at(-1) ?? 'en'
    await desktop.request('changeSettings', { language: last })
    await desktop.close()

    desktop = await launch({ profile })
    expect(await desktop.window.evaluate('document.documentElement.dataset.locale')).toMatch(
      RegExp(`^${last}`),
    )
    await room((await loadCatalog(last)).app.room.guide)?.waitFor()
    expect(await page()).toEqual({ lang: last, dir: languages[last].direction })
    expect(await desktop.request('speech')).toMatchObject({ language: last })
  })

  it('is known to a page that is loaded again', async () => {
    desktop = await launch({ profile })
    await desktop.window.reload()
    const { app } = await loadCatalog('en')
    await room(app.room.guide)?.waitFor()
  })
})
