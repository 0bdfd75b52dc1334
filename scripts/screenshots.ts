import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { holdOver } from '../tests/desktop/held-files.ts'
import { refusable } from '../tests/desktop/refused.ts'
import { pictureAbout } from './about-pictures.ts'
import { pictureBackups } from './backup-pictures.ts'
import { electronCommand, missingDisplay } from './electron-runtime.ts'
import { pictureGuide, picturePrivacy } from './guide-pictures.ts'
import { layDownOverview, pictureNothing, pictureOverview, picturePaused } from './overview-pictures.ts'
import { picturePortrait } from './portrait-pictures.ts'
import { layDownHome, layDownMany, layDownNights, layDownPlaces } from './sample-folder.ts'

/**
 * `npm run screenshots`: drives the built app over samples and takes a picture of each screen, in light and dark, wide
 * and narrow. All go to test-results/screenshots; those of the README go to docs/screenshots.
 */

const root = join(import.meta.dirname, '..')
const everything = join(root, 'test-results', 'screenshots')
const forReadme = join(root, 'docs', 'screenshots')
const inReadme: ReadonlySet<string> = new Set(['result-wide-light', 'result-wide-dark'])

const sizes = {
  wide: { width: 1280, height: 800 },
  middle: { width: 900, height: 800 },
  narrow: { width: 480, height: 800 },
} as const
const themes = ['light', 'dark'] as const

const launch = async (home: string, profile: string): Promise<ElectronApplication> => {
  const missing = missingDisplay()
  if (missing) throw new Error(missing)
  const electron = electronCommand()
  if (!electron) throw new Error('There is no Electron to open a window with.')
  return _electron.launch({
    executablePath: refusable(electron.program, work),
    args: [...electron.args, `--user-data-dir=${profile}`, '--force-device-scale-factor=1'],
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: '',
      NODE_ENV: 'production',
    },
  })
}

/** Takes one screen in both themes and both sizes, as far as the window shows it or to its end. */
const shoot = async (
  page: Page,
  screen: string,
  fullPage = false,
  inSizes: readonly (keyof typeof sizes)[] = ['wide', 'narrow'],
): Promise<void> => {
  for (const size of inSizes) {
    await page.setViewportSize(sizes[size])
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const name = `${screen}-${size}-${theme}`
      const folder = inReadme.has(name) ? forReadme : everything
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage })
      process.stdout.write(`${name}\n`)
    }
  }
}

/** The dialog of the system is the one thing that no script can drive. */
const chooseFolder = async (app: ElectronApplication, page: Page, button: string, folder: string) => {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  await page.getByRole('button', { name: button }).click()
}

const allSizes = Object.keys(sizes) as (keyof typeof sizes)[]
const shootOverview = (page: Page) => (screen: string, whole?: boolean) =>
  shoot(page, screen, whole, allSizes)

const room = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The bridge cannot be held up by a page's script; the answer of the main process can. */
const holdUpPlaces = (app: ElectronApplication) =>
  app.evaluate(({ ipcMain }) => {
    const channel = 'sealwatch:request:places'
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, () => new Promise(() => {}))
  })

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

/** Always the same, because it shows in the pictures. */
const work = join(tmpdir(), 'Pictures of Sealwatch')
const home = join(work, 'Home')
const emptyHome = join(work, 'Empty home')
const many = join(work, 'many')
const samples = join(work, 'Samples')
const none = join(home, 'Music')

const theAudit = async (app: ElectronApplication, page: Page): Promise<void> => {
  await heading(page, 'Who can read your WhatsApp backups?')
  await shoot(page, 'first')

  await page.getByRole('button', { name: 'Audit', exact: true }).click()
  await heading(page, / of your .* backups /)
  await shoot(page, 'result')
  await room(page, 'Backups')
  await pictureBackups(page, (screen, whole) => shoot(page, screen, whole, allSizes))
  await room(page, 'Overview')
  await picturePortrait(
    page,
    (screen, whole) => shoot(page, screen, whole),
    join(home, 'Documents', 'recovered', 'msgstore.db'),
  )
  await shoot(page, 'result-whole', true, allSizes)
  await picturePaused(page, shootOverview(page))
  await page.getByRole('button', { name: 'How we know' }).first().click()
  await shoot(page, 'evidence')
  await page.getByRole('button', { name: /^Only in the cloud/ }).click()
  await page.getByRole('button', { name: /^Download and check/ }).click()
  await page.getByRole('button', { name: 'Download it' }).scrollIntoViewIfNeeded()
  await shoot(page, 'cloud-offer')
  await page.getByRole('button', { name: 'Download it' }).click()
  await page.locator('.cloud-file .finding').scrollIntoViewIfNeeded()
  await shoot(page, 'cloud-finding')

  const choose = (folder: string) => chooseFolder(app, page, 'Choose another folder', folder)
  await pictureOverview(page, shootOverview(page), choose, samples)
  await choose(join(home, 'Old phone 2019'))
  await heading(page, 'We could not look into any of the places.')
  await shoot(page, 'none-seen')
  await choose(none)
  await pictureNothing(page, shootOverview(page))

  await chooseFolder(app, page, 'Choose another folder', many)
  await heading(page, 'Looking for backups')
  await page
    .getByText(/^[1-9]\d{2}$/)
    .first()
    .waitFor()
  await shoot(page, 'running')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await heading(page, 'The audit was stopped.')
  await shoot(page, 'cancelled')

  const held = await holdOver(page, [home])
  await page.getByText('Drop to audit').waitFor()
  await shoot(page, 'drop')
  await held.takeAway()
}

const theGuide = async (page: Page): Promise<void> => {
  const shootWith = (screen: string, whole?: boolean) => shoot(page, screen, whole, allSizes)
  await page.evaluate(`window.sealwatch.request('changeSettings', { pausedUntil: null })
    .then(() => window.sealwatch.request('startAudit', { paths: [] }))`)
  await room(page, 'Guide')
  await pictureGuide(page, shootWith, join(home, 'Documents', 'recovered'))
  await room(page, 'Privacy')
  await picturePrivacy(page, shootWith)
}

const theOtherRooms = async (page: Page): Promise<void> => {
  await room(page, 'Places')
  await page.getByRole('switch', { name: 'Look into Downloads' }).click({ force: true })
  await page.getByText('Switched off', { exact: true }).waitFor()
  chmodSync(join(home, 'Old phone 2019'), 0o700)
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('Now it can be looked into.').waitFor()
  await shoot(page, 'places')
  await shoot(page, 'places-whole', true)
  await room(page, 'Settings')
  await page.getByRole('button', { name: 'For 1 hour' }).click()
  await page.getByText(/^Paused until/).waitFor()
  await shoot(page, 'settings')
  await shoot(page, 'settings-whole', true)
  await pictureAbout(page, (screen, whole) => shoot(page, screen, whole))
  await room(page, 'Overview')
  await page.evaluate(`window.sealwatch.request('places')
    .then(({ places }) => window.sealwatch.request('changeSettings', { placesOff: places.map(({ path }) => path) }))
    .then(() => window.sealwatch.request('startAudit', { paths: [] }))`)
  await heading(page, 'Nothing was looked into.')
  await shoot(page, 'nowhere')
  await page.evaluate(`window.sealwatch.request('changeSettings', { placesOff: [] })`)
}

const noPlaces = async (app: ElectronApplication, page: Page): Promise<void> => {
  await room(page, 'Places')
  await page.getByRole('heading', { name: 'No place was found' }).waitFor()
  await shoot(page, 'places-none')
  await holdUpPlaces(app)
  await page.reload()
  await room(page, 'Places')
  await page.getByRole('heading', { name: 'Looking for places' }).waitFor()
  await shoot(page, 'places-looking')
}

let app: ElectronApplication | undefined
try {
  rmSync(work, { recursive: true, force: true })
  const profile = join(work, 'profile')
  for (const folder of [everything, forReadme, home, emptyHome, none, profile])
    mkdirSync(folder, { recursive: true })
  layDownHome(home)
  layDownPlaces(home)
  layDownNights(join(home, 'My phone/WhatsApp/Databases'), new Date(), 20)
  layDownOverview(samples)
  layDownMany(many, 6000)
  const placesAdded = ['Google Drive', 'My phone', 'Old phone', 'Old phone 2019'].map((name) =>
    join(home, name),
  )
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ version: 1, placesAdded }))
  chmodSync(join(home, 'Old phone 2019'), 0o000)
  app = await launch(home, profile)
  const page = await app.firstWindow()
  await theAudit(app, page)
  await theOtherRooms(page)
  await theGuide(page)
  await app.close()
  app = await launch(emptyHome, join(work, 'another profile'))
  await noPlaces(app, await app.firstWindow())
} catch (error) {
  process.stderr.write(`The pictures were not taken: ${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await app?.close()
  rmSync(work, { recursive: true, force: true })
}
