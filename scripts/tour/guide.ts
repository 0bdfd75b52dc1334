import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { button, choose, heading, type Key, press, type Tour } from './tour.ts'

const answer = async (tour: Tour, name: Key) => {
  await choose(tour, name)
  await press(tour, 'guide.next')
}

/** The guide from its first question to the old copies; the proof appears in a folder that an audit looks into. */
export const seeGuide = async (tour: Tour, folder: string): Promise<void> => {
  const { page, words, see } = tour
  await press(tour, 'app.room.guide')
  await heading(tour, 'guide.questions.phone.heading')
  await see('guide-phone')
  await answer(tour, 'guide.answers.android')
  await heading(tour, 'guide.questions.app.heading')
  await see('guide-app')
  await answer(tour, 'guide.answers.messenger')
  await heading(tour, 'guide.questions.secret.heading')
  await see('guide-secret', true)
  await answer(tour, 'guide.answers.key')
  for (let step = 1; step <= 9; step++) {
    await page.getByText(words('guide.place.steps', { at: step, of: 9 }), { exact: true }).waitFor()
    await see(`guide-step-${step}`)
    await press(tour, 'guide.next')
  }
  await seeProof(tour, folder)
  await press(tour, 'guide.next')
  await heading(tour, 'leftovers.heading')
  await see('guide-old-copies', true)
}

const seeProof = async (tour: Tour, folder: string): Promise<void> => {
  const { page, see } = tour
  const proof = (state: string) => page.locator(`[data-proof="${state}"]`)
  const layDown = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    await press(tour, 'proof.waiting.auditNow')
  }
  await proof('ready').waitFor()
  await see('guide-proof-ready')
  await proof('ready').locator('.button.primary').click()
  await proof('waiting').waitFor()
  await see('guide-proof-waiting')
  await layDown('msgstore.db.crypt15', crypt15(messageStore(400), { keyType: 3 }))
  await proof('sealed').waitFor()
  await see('guide-proof-sealed')
  await press(tour, 'proof.again')
  await proof('waiting').waitFor()
  await layDown('msgstore.db.crypt14', crypt14(messageStore(400)))
  await proof('readable').waitFor()
  await see('guide-proof-readable')
  await press(tour, 'proof.again')
  await press(tour, 'proof.neverComes')
  await proof('elsewhere').waitFor()
  await see('guide-proof-elsewhere')
}

export const seePrivacy = async (tour: Tour): Promise<void> => {
  await press(tour, 'app.room.privacy')
  await heading(tour, 'privacy.heading')
  await tour.see('privacy')
  await tour.page.locator('.source-button:visible').first().click()
  await tour.see('privacy-whole', true)
}

/** The old copies before the first audit. */
export const seeNoLeftovers = async (tour: Tour): Promise<void> => {
  await press(tour, 'app.room.guide')
  for (const name of ['iphone', 'business', 'password'] as const) await answer(tour, `guide.answers.${name}`)
  await press(tour, 'guide.stage.leftovers')
  await button(tour, 'leftovers.audit').waitFor()
  await tour.see('guide-no-old-copies', true)
}
