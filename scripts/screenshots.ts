import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core'
import { type Language, spokenLanguages } from '../src/shared/languages.ts'
import { loadCatalog } from '../src/words/load-catalog.ts'
import { wordsOf } from '../src/words/words.ts'
import { askAgain } from '../tests/desktop/app.ts'
import { holdOver } from '../tests/desktop/held-files.ts'
import { refusable } from '../tests/desktop/refused.ts'
import { electronCommand, missingDisplay } from './electron-runtime.ts'
import { layDownSamples } from './tour/samples.ts'
import type { Tour } from './tour/tour.ts'
import { seeAll, seeNothing } from './tour/whole-tour.ts'

/**
 * `npm run screenshots`: drives the built app over samples and takes a picture of each state of each screen: in English in
 * light and dark, wide, medium and narrow, and in Arabic in one of these. All go to test-results/screenshots; those of
 * the README go to docs/screenshots.
 */

const root = join(import.meta.dirname, '..')
const everything = join(root, 'test-results', 'screenshots')
const forReadme = join(root, 'docs', 'screenshots')
const inReadme: ReadonlySet<string> = new Set(['result-wide-light', 'result-wide-dark'])

const sizes = {
  wide: { width: 1280, height: 800 },
  medium: { width: 900, height: 800 },
  narrow: { width: 480, height: 800 },
} as const

interface Run {
  readonly language: string
  readonly sizes: readonly (keyof typeof sizes)[]
  readonly themes: readonly ('light' | 'dark')[]
}

const runs: readonly Run[] = [
  { language: 'en', sizes: ['wide', 'medium', 'narrow'], themes: ['light', 'dark'] },
  { language: 'ar', sizes: ['wide'], themes: ['light'] },
]

/** Always the same, because it shows in the pictures. */
const work = join(tmpdir(), 'Pictures of Sealwatch')

const launch = async (home: string, profile: string, language: Language): Promise<ElectronApplication> => {
  const missing = missingDisplay()
  if (missing) throw new Error(missing)
  const electron = electronCommand()
  if (!electron) throw new Error('There is no Electron to open a window with.')
  return _electron.launch({
    executablePath: refusable(electron.program, work),
    args: [
      ...electron.args,
      `--user-data-dir=${profile}`,
      '--force-device-scale-factor=1',
      `--lang=${language}`,
    ],
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: '',
      NODE_ENV: 'production',
    },
  })
}

/** Takes one state in the themes and sizes of a run, as far as the window shows it or to its end. */
const shoot =
  (page: Page, run: Run) =>
  async (state: string, fullPage = false, subject?: Locator): Promise<void> => {
    // Away from what was clicked last, which would look as if the pointer were part of the state.
    await page.mouse.move(0, 0)
    for (const size of run.sizes) {
      await page.setViewportSize(sizes[size])
      // In a window as tall as its page, what sticks to an edge covers nothing.
      if (fullPage) {
        const height = await page.evaluate<number>('document.documentElement.scrollHeight')
        await page.setViewportSize({ ...sizes[size], height })
      }
      await subject?.scrollIntoViewIfNeeded()
      for (const theme of run.themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        if (fullPage) await page.evaluate('window.scrollTo(0, 0)')
        const name = [state, size, theme, ...(run.language === 'en' ? [] : [run.language])].join('-')
        const folder = inReadme.has(name) ? forReadme : everything
        await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage })
        process.stdout.write(`${name}\n`)
      }
    }
    await page.setViewportSize(sizes.wide)
  }

let app: ElectronApplication | undefined
const open = async (run: Run, language: Language, home: string, profile: string): Promise<Tour> => {
  app = await launch(home, profile, language)
  askAgain(app)
  const page = await app.firstWindow()
  page.setDefaultTimeout(20_000)
  await page.setViewportSize(sizes.wide)
  const words = wordsOf(language, await loadCatalog(language))
  await page.evaluate(`window.sealwatch.request('changeSettings', { language: ${JSON.stringify(language)} })`)
  await page.getByRole('button', { name: words('app.room.overview'), exact: true }).waitFor()
  return { app, page, words, see: shoot(page, run) }
}

const takeAll = async (run: Run, language: Language): Promise<void> => {
  const samples = layDownSamples(work)
  try {
    const tour = await open(run, language, samples.home, samples.profile)
    await seeAll(tour, samples)
    const held = await holdOver(tour.page, [samples.home])
    await tour.page.locator('.drop-target').waitFor()
    await tour.see('drop')
    await held.takeAway()
    await tour.app.close()
    await seeNothing(await open(run, language, samples.emptyHome, samples.emptyProfile))
  } finally {
    await app?.close()
    samples.remove()
  }
}

try {
  for (const folder of [everything, forReadme]) mkdirSync(folder, { recursive: true })
  for (const run of runs) {
    const language = spokenLanguages.find((spoken) => spoken === run.language)
    if (language) await takeAll(run, language)
  }
} catch (error) {
  process.stderr.write(`The pictures were not taken: ${(error as Error).message}\n`)
  process.exitCode = 1
}
