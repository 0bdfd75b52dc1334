import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { layDownSamples, type Samples } from '../../scripts/tour/samples.ts'
import type { Tour } from '../../scripts/tour/tour.ts'
import { seeAll, seeNothing } from '../../scripts/tour/whole-tour.ts'
import { type Language, spokenLanguages } from '../../src/shared/languages.ts'
import { loadCatalog } from '../../src/words/load-catalog.ts'
import { wordsOf } from '../../src/words/words.ts'
import { stumblingBlocks } from './accessible.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

/** One that is read from left to right, and one from right to left. */
const read = spokenLanguages.filter((language: string) => ['en', 'ar'].includes(language))

/** Looks at each state in each theme: this takes minutes. */
const patience = 900_000

describeDesktop('each state of each room', () => {
  let desktop: Desktop | undefined
  let samples: Samples | undefined
  let found: string[]
  afterEach(async () => {
    await desktop?.close()
    samples?.remove()
  })

  const open = async (language: Language, home: string, profile: string): Promise<Tour> => {
    desktop = await launch({ home, profile })
    const { app, window: page } = desktop
    page.setDefaultTimeout(30_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    const words = wordsOf(language, await loadCatalog(language))
    await desktop.request('changeSettings', { language })
    await page.getByRole('button', { name: words('app.room.overview'), exact: true }).waitFor()
    const see = async (state: string) => {
      // The same page once more, for a picture of all of it.
      if (state.endsWith('-whole')) return
      const blocks = await stumblingBlocks(page, language === read[0])
      found.push(...blocks.map((block) => `${state}, ${block}`))
    }
    return { app, page, words, see }
  }

  it.each(read)(
    'is open to everyone, in the language %s',
    async (language) => {
      found = []
      const work = join(mkdtempSync(join(tmpdir(), 'sealwatch-tour-')), 'Tour')
      samples = layDownSamples(work)
      await seeAll(await open(language, samples.home, samples.profile), samples)
      await desktop?.close()
      await seeNothing(await open(language, samples.emptyHome, samples.emptyProfile))
      expect(found).toEqual([])
    },
    patience,
  )
})
