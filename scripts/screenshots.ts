import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { electronCommand, missingDisplay } from './electron-runtime.ts'
import { layDownHome, layDownMany } from './sample-folder.ts'

/**
 * `npm run screenshots`: drives the built app over samples and takes a picture of each screen, in light and dark, wide
 * and narrow. All go to test-results/screenshots; those of the README go to docs/screenshots.
 */

const root = join(import.meta.dirname, '..')
const everything = join(root, 'test-results', 'screenshots')
const forReadme = join(root, 'docs', 'screenshots')
const inReadme: ReadonlySet<string> = new Set(['result-wide-light', 'result-wide-dark'])

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 480, height: 800 } } as const
const themes = ['light', 'dark'] as const

const launch = async (home: string, profile: string): Promise<ElectronApplication> => {
  const missing = missingDisplay()
  if (missing) throw new Error(missing)
  const electron = electronCommand()
  if (!electron) throw new Error('There is no Electron to open a window with.')
  return _electron.launch({
    executablePath: electron.program,
    args: [...electron.args, `--user-data-dir=${profile}`, '--force-device-scale-factor=1'],
    env: { ...(process.env as Record<string, string>), HOME: home, NODE_ENV: 'production' },
  })
}

/** Takes one screen in both themes and both sizes. */
const shoot = async (page: Page, screen: string): Promise<void> => {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const name = `${screen}-${size}-${theme}`
      const folder = inReadme.has(name) ? forReadme : everything
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
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

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

/** Always the same, because it shows in the pictures. */
const work = join(tmpdir(), 'Pictures of Sealwatch')
const home = join(work, 'Home')
const many = join(work, 'many')
const none = join(home, 'Music')
let app: ElectronApplication | undefined
try {
  rmSync(work, { recursive: true, force: true })
  for (const folder of [everything, forReadme, home, none]) mkdirSync(folder, { recursive: true })
  layDownHome(home)
  layDownMany(many, 6000)
  app = await launch(home, join(work, 'profile'))
  const page = await app.firstWindow()

  await heading(page, 'Who can read your WhatsApp backups?')
  await shoot(page, 'first')

  await page.getByRole('button', { name: 'Audit', exact: true }).click()
  await heading(page, / of your .* backups /)
  await shoot(page, 'result')
  await page.getByRole('button', { name: 'How we know' }).first().click()
  await shoot(page, 'evidence')

  await chooseFolder(app, page, 'Choose another folder', none)
  await heading(page, 'We found no WhatsApp backup.')
  await shoot(page, 'nothing')

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
} catch (error) {
  process.stderr.write(`The pictures were not taken: ${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await app?.close()
  rmSync(work, { recursive: true, force: true })
}
