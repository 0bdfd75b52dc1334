import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import * as en from '../src/words/en/index.ts'
import { refusable } from '../tests/desktop/refused.ts'
import { pseudoMessage } from '../tests/words/pseudo.ts'
import { electronCommand, missingDisplay } from './electron-runtime.ts'
import { layDownHome, layDownPlaces } from './sample-folder.ts'

/**
 * `npm run screenshots:pseudo`: drives the app as scripts/pseudo builds it, with words that are longer than English and run
 * from right to left, and takes a picture of each room. It fails where a page is wider than its window.
 */

const pictures = join(import.meta.dirname, '..', 'test-results', 'pseudo')
const widths = [1280, 900, 480]

const launch = async (home: string, profile: string): Promise<ElectronApplication> => {
  const missing = missingDisplay()
  if (missing) throw new Error(missing)
  const electron = electronCommand()
  if (!electron) throw new Error('There is no Electron to open a window with.')
  return _electron.launch({
    executablePath: refusable(electron.program, profile),
    args: [...electron.args, `--user-data-dir=${profile}`, '--force-device-scale-factor=1'],
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: '',
      NODE_ENV: 'production',
    },
  })
}

const tooWide: string[] = []

const shoot = async (page: Page, screen: string): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const name = `${screen}-${width}`
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled', fullPage: true })
    const over = (await page.evaluate(
      'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth',
    )) as number
    if (over > 0) tooWide.push(`${name} by ${over} px`)
    process.stdout.write(`${name}\n`)
  }
}

const press = (page: Page, message: string) =>
  page
    .getByRole('button', { name: pseudoMessage(message), exact: true })
    .first()
    .click()

const answer = async (page: Page, message: string) => {
  await page.getByText(pseudoMessage(message), { exact: true }).first().click()
  await press(page, en.guide.next)
}

const theGuide = async (page: Page): Promise<void> => {
  await press(page, en.app.room.guide)
  await shoot(page, 'guide-phone')
  await answer(page, en.guide.answers.android)
  await answer(page, en.guide.answers.messenger)
  await shoot(page, 'guide-secret')
  await answer(page, en.guide.answers.key)
  for (let step = 1; step <= 9; step++) {
    await shoot(page, `guide-step-${step}`)
    await press(page, en.guide.next)
  }
  await shoot(page, 'guide-proof')
  await press(page, en.guide.next)
  await shoot(page, 'guide-old-copies')
}

const work = join(tmpdir(), 'Pseudo pictures of Sealwatch')
let app: ElectronApplication | undefined
try {
  rmSync(work, { recursive: true, force: true })
  const home = join(work, 'Home')
  const profile = join(work, 'profile')
  for (const folder of [pictures, home, profile]) mkdirSync(folder, { recursive: true })
  layDownHome(home)
  layDownPlaces(home)
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ version: 1, language: 'en' }))
  app = await launch(home, profile)
  const page = await app.firstWindow()
  await page.locator('.rail-room').first().waitFor()
  await shoot(page, 'first')
  // The main action of the first screen.
  await page.locator('.button.primary').first().click()
  await page.locator('.backup').first().waitFor()
  await shoot(page, 'result')
  for (const room of ['places', 'settings', 'privacy'] as const) {
    await press(page, en.app.room[room])
    await page.locator('main h1:visible').waitFor()
    await shoot(page, room)
  }
  await theGuide(page)
  if (tooWide.length > 0) throw new Error(`wider than the window: ${tooWide.join(', ')}`)
} catch (error) {
  process.stderr.write(`The pictures were not taken, or show a fault: ${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await app?.close()
  rmSync(work, { recursive: true, force: true })
}
