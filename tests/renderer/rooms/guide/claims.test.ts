import { describe, expect, it } from 'vitest'
import { apps, phones, questions, secrets } from '../../../../src/renderer/rooms/guide/choices.ts'
import { type ClaimId, claims, sourcesOf } from '../../../../src/renderer/rooms/guide/claims.ts'
import {
  claimOfCheck,
  handChecks,
  leftoverGroups,
} from '../../../../src/renderer/rooms/guide/leftovers/leftovers.ts'
import { claimsOfProof, proofStates } from '../../../../src/renderer/rooms/guide/proof/proof.ts'
import { claimsOfSecrets } from '../../../../src/renderer/rooms/guide/secret-claims.ts'
import { claimsOfStep, stepsOf } from '../../../../src/renderer/rooms/guide/steps.ts'
import * as en from '../../../../src/words/en/index.ts'

const ids = Object.keys(claims) as ClaimId[]

/** All claims that some screen makes. */
const made = new Set<ClaimId | null>([
  ...claimsOfSecrets,
  ...phones.flatMap((phone) => [
    ...proofStates.flatMap((state) => claimsOfProof(state, phone)),
    ...apps.flatMap((app) =>
      secrets.flatMap((secret) => {
        const choice = { phone, app, secret }
        return stepsOf(choice).flatMap((step) => claimsOfStep(step, choice))
      }),
    ),
  ]),
  ...leftoverGroups,
  ...handChecks.map(claimOfCheck),
])

describe('the claims of the guide', () => {
  it.each(ids)('%s has a sentence and a source, and a screen that makes it', (id) => {
    expect(en.guideClaims[id]).toMatch(/[.]$/)
    expect(claims[id].length).toBeGreaterThan(0)
    expect(made).toContain(id)
  })

  it('names a source once where several claims share it', () => {
    expect(sourcesOf(['turn-on', 'more-options', 'turn-off'])).toEqual(['faq-backup', 'faq-backup-earlier'])
  })

  it('has words for each question and each part of the guide', () => {
    for (const question of questions) expect(en.guide.questions[question].heading).toMatch(/[?]$/)
    for (const state of proofStates) expect(en.proof[state].heading).not.toBe('')
  })
})
