import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { e2eeKeyFile } from '../../tests/samples/android-key.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { button, choose, heading, type Key, press, request, type Tour } from './tour.ts'

const answer = async (tour: Tour, name: Key) => {
  await choose(tour, name)
  await press(tour, 'guide.next')
}

/** The guide from its first question to the old copies; the proof appears in a folder that an audit looks into. */
export const seeGuide = async (tour: Tour, folder: string): Promise<void> => {
  const { page, words, see } = tour
  // The folder is watched once an audit of all places has found something in it.
  await request(tour, 'changeSettings', { pausedUntil: null })
  await request(tour, 'startAudit', { paths: [] })
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
  await seeTrash(tour)
}

const seeProof = async (tour: Tour, folder: string): Promise<void> => {
  const { page, see } = tour
  const proof = (state: string) => page.locator(`[data-proof="${state}"]`).waitFor()
  const layDown = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes)
  const sealed = crypt15(messageStore(400), { keyType: 3 })
  await proof('waiting')
  await page.locator('[data-watch="live"], [data-watch="limited"]').waitFor()
  await see('guide-proof-waiting')
  layDown('msgstore.db.crypt15', sealed.subarray(0, sealed.length / 2))
  await proof('stopped')
  await see('guide-proof-stopped')
  layDown('msgstore.db.crypt15', sealed)
  await proof('sealed')
  await see('guide-proof-sealed')
  await press(tour, 'finding.evidence')
  await see('guide-proof-evidence', true)
  await press(tour, 'proof.again')
  await proof('waiting')
  layDown('encrypted_backup.key', e2eeKeyFile())
  layDown('msgstore.db.crypt15', sealed)
  await proof('keyBeside')
  await see('guide-proof-key-beside', true)
  chmodSync(join(folder, 'encrypted_backup.key'), 0)
  await press(tour, 'proof.waiting.auditNow')
  await proof('keyUnseen')
  await see('guide-proof-key-unseen', true)
  rmSync(join(folder, 'encrypted_backup.key'))
  await press(tour, 'proof.again')
  await proof('waiting')
  layDown('msgstore.db.crypt14', crypt14(messageStore(400)))
  await proof('readable')
  await see('guide-proof-readable')
  await press(tour, 'proof.again')
  await request(tour, 'changeSettings', { pausedUntil: 'resumed' })
  await page.locator('[data-watch="paused"]').waitFor()
  await see('guide-proof-paused')
  await press(tour, 'proof.waiting.resume')
  await press(tour, 'proof.neverComes')
  await proof('elsewhere')
  await see('guide-proof-elsewhere')
}

/** One old copy to the trash, or all but the only ones; nothing is moved. */
const seeTrash = async (tour: Tour): Promise<void> => {
  const { page, see } = tour
  const dialog = page.getByRole('alertdialog')
  const leave = async () => {
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await page.locator('.leftover-actions button:last-child').filter({ visible: true }).first().click()
  await dialog.getByRole('listitem').first().waitFor()
  await see('guide-trash-one')
  await leave()
  await press(tour, 'leftovers.trashAll')
  await dialog.getByRole('listitem').first().waitFor()
  await see('guide-trash-all')
  await leave()
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
