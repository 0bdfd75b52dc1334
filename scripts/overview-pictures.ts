import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { layDownBackups, layDownEachVerdict, layDownNights } from './sample-folder.ts'

type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** What the pictures of results are taken of, and the sentence of each. */
const results = {
  since: { lay: (folder: string) => layDownNights(folder, new Date(), 20), sentence: /^WhatsApp keeps/ },
  sealed: { lay: (folder: string) => layDownNights(folder, new Date(), 60), sentence: /^Only you/ },
  'each-verdict': { lay: layDownEachVerdict, sentence: /^2 of your 5/ },
  sixty: { lay: (folder: string) => layDownBackups(folder, 60), sentence: /^48 of your 60/ },
} as const

export const layDownOverview = (samples: string): void => {
  for (const [name, { lay }] of Object.entries(results)) lay(join(samples, name, 'Databases'))
}

/** Results of each kind. @param choose audits a folder, as a person does */
export const pictureOverview = async (
  page: Page,
  shoot: Shoot,
  choose: (folder: string) => Promise<void>,
  samples: string,
): Promise<void> => {
  for (const [name, { sentence }] of Object.entries(results)) {
    await choose(join(samples, name))
    await heading(page, sentence)
    await shoot(`result-${name}`, true)
  }
  await page.locator('.ring-mark[tabindex="0"]').focus()
  await shoot('ring-focus')
}

/** Nothing found, and the way to the phone. */
export const pictureNothing = async (page: Page, shoot: Shoot): Promise<void> => {
  await heading(page, 'We found no WhatsApp backup.')
  await shoot('nothing', true)
  for (const phone of ['Android phone', 'iPhone']) {
    await button(page, 'Check your phone').click()
    await page.getByRole('region', { name: 'Check of your phone' }).getByText(phone).click()
    for (const step of ['switch', 'cloud', 'bring']) {
      await button(page, 'Next').click()
      if (step === 'switch') await page.getByText('It says Off').click()
      await shoot(`phone-${step}-${phone === 'iPhone' ? 'iphone' : 'android'}`)
    }
    await button(page, 'Back to the result').click()
  }
}

/** The result while watching is paused. */
export const picturePaused = async (page: Page, shoot: Shoot): Promise<void> => {
  await button(page, 'Settings').click()
  await button(page, 'For 1 hour').click()
  await button(page, 'Overview').click()
  await page.getByText(/^Watching is paused until/).waitFor()
  await shoot('paused')
  await button(page, 'Watch again').click()
}
