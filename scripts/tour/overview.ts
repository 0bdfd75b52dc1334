import { join } from 'node:path'
import type { Samples } from './samples.ts'
import {
  button,
  choose,
  chooseFolder,
  heading,
  holdEngine,
  press,
  request,
  result,
  type Tour,
} from './tour.ts'

/** Before the first audit, and its result. */
export const seeFirst = async (tour: Tour): Promise<void> => {
  await heading(tour, 'overview.first.question')
  await tour.see('first')
  await press(tour, 'overview.actions.audit')
  await result(tour, null)
  await watching(tour)
  await tour.see('result')
  await tour.see('result-whole', true)
}

/** What was found is watched a moment later, one folder after the other. */
const watching = async (tour: Tour): Promise<void> => {
  for (let before = 0; ; ) {
    const { watched } = await request(tour, 'status')
    if (watched > 0 && watched === before) return
    before = watched
    await tour.page.waitForTimeout(500)
  }
}

/** Before the first audit since the start, while those by schedule do not finish. */
export const seeFailing = async (tour: Tour): Promise<void> => {
  await heading(tour, 'overview.first.question')
  await tour.page.getByText(tour.words('overview.failing.todo')).waitFor()
  await tour.see('failing')
}

/** What unfolds in a result of all places. */
export const seeUnfolded = async (tour: Tour): Promise<void> => {
  const { page, words, see } = tour
  // An audit that starts by itself brings a new result, in which nothing is unfolded.
  await request(tour, 'changeSettings', { pausedUntil: 'resumed' })
  await press(tour, 'saving.open')
  await see('saving', false, page.locator('.export-options'))
  await press(tour, 'saving.open')
  await page.locator('.evidence-button').first().click()
  await see('evidence', false, page.locator('.evidence').first())
  await page.locator('.backup-foot button').first().click()
  const form = page.locator('.ignore-form')
  await form.waitFor()
  await see('ignore', false, form)
  await form.getByRole('button', { name: words('resident.ignore.cancel') }).click()
  const reason = words('skipped.reasons.onlyInCloud')
  await page.locator('.skipped-group-button', { hasText: reason }).click()
  const file = page.locator('.skipped-group .cloud-file').first()
  await file.getByRole('button').click()
  await button(tour, 'cloud.confirm').waitFor()
  await see('cloud-offer', false, file)
  await press(tour, 'cloud.confirm')
  const finding = page.locator('.cloud-file .finding')
  await finding.waitFor()
  await see('cloud-finding', false, finding)
  await request(tour, 'changeSettings', { pausedUntil: null })
}

/** Results of each kind. */
export const seeResults = async (tour: Tour, { results }: Samples): Promise<void> => {
  for (const [name, folder] of Object.entries(results)) {
    await chooseFolder(tour, folder)
    await result(tour, folder)
    await tour.see(`result-${name}`, true)
  }
  await tour.page.locator('.ring-mark[tabindex="0"]').focus()
  // Where the pointer was used last, only a key makes the focus show.
  await tour.page.keyboard.press('ArrowRight')
  await tour.see('ring-focus', false, tour.page.locator('.rings'))
}

/** No result: nobody may look, nothing is there, nothing was to be looked into, or the audit did not end. */
export const seeNoResult = async (tour: Tour, { closed, none, many }: Samples): Promise<void> => {
  const { page, words, see } = tour
  await chooseFolder(tour, closed)
  await result(tour, closed)
  await see('none-seen')
  await chooseFolder(tour, none)
  await result(tour, none)
  await see('nothing', true)
  await seePhoneCheck(tour)
  for (const end of ['cancelled', 'failed'] as const) {
    await chooseFolder(tour, many)
    await heading(tour, 'overview.running.heading')
    await page
      .locator('.counts .figure', { hasText: /[1-9٠-٩]/ })
      .first()
      .waitFor()
    const engine = await holdEngine(tour)
    if (end === 'cancelled') await see('running')
    if (end === 'cancelled') await press(tour, 'overview.actions.cancel')
    process.kill(engine, 'SIGKILL')
    await page.getByRole('heading', { level: 1, name: words(`overview.${end}.sentence`) }).waitFor()
    await see(end)
  }
  const { places } = await request(tour, 'places')
  await request(tour, 'changeSettings', { placesOff: places.map(({ path }) => path) })
  await request(tour, 'startAudit', { paths: [] })
  await heading(tour, 'overview.nowhere.sentence')
  await see('nowhere')
  await request(tour, 'changeSettings', { placesOff: [] })
}

const seePhoneCheck = async (tour: Tour): Promise<void> => {
  const { see } = tour
  for (const phone of ['android', 'iphone'] as const) {
    await press(tour, 'overview.actions.checkPhone')
    await heading(tour, 'phoneCheck.phone.heading')
    await choose(tour, `phoneCheck.phone.${phone}`)
    await see(`phone-${phone}`)
    for (const step of ['switch', 'cloud', 'bring']) {
      await press(tour, 'phoneCheck.next')
      if (step === 'switch') await choose(tour, 'phoneCheck.switch.off')
      await see(`phone-${step}-${phone}`)
    }
    await press(tour, 'phoneCheck.leave')
  }
}

/** The result while watching is paused. */
export const seePaused = async (tour: Tour): Promise<void> => {
  await press(tour, 'app.room.settings')
  await press(tour, 'settings.pause.lengths.hour')
  await press(tour, 'app.room.overview')
  const again = button(tour, 'overview.actions.watchAgain')
  await again.waitFor()
  await tour.see('paused', false, again)
  await press(tour, 'overview.actions.watchAgain')
}

/** The portrait's file among the samples, as the overview shows it. */
export const databaseOf = ({ home }: Samples): string => join(home, 'Documents', 'recovered', 'msgstore.db')
