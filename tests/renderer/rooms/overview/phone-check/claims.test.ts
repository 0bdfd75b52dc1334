import { describe, expect, it } from 'vitest'
import { phones } from '../../../../../src/renderer/rooms/guide/choices.ts'
import {
  claimsOfStep,
  type OwnClaim,
  ownClaims,
  sourcesOfStep,
} from '../../../../../src/renderer/rooms/overview/phone-check/claims.ts'
import {
  begun,
  nextStep,
  previousStep,
  steps,
} from '../../../../../src/renderer/rooms/overview/phone-check/pages.ts'
import { phoneCheck } from '../../../../../src/words/en/phone-check.ts'

const claiming = ['switch', 'cloud', 'bring'] as const
const made = phones.flatMap((phone) => claiming.map((step) => claimsOfStep(step, phone)))

describe('the phone check', () => {
  it.each(Object.keys(ownClaims) as OwnClaim[])('claims %s with a sentence, a source and a step', (id) => {
    expect(phoneCheck.claims[id]).toMatch(/[.]$/)
    expect(ownClaims[id].length).toBeGreaterThan(0)
    expect(made.flatMap(({ own }) => own)).toContain(id)
  })

  it('names the sources of each step, each once', () => {
    for (const claims of made) {
      const sources = sourcesOfStep(claims)
      expect(sources.length).toBeGreaterThan(0)
      expect(new Set(sources).size).toBe(sources.length)
    }
  })

  it('goes on once the phone is named, to the end and back', () => {
    expect(nextStep(begun)).toBeNull()
    const walked = ['phone']
    for (
      let state = { ...begun, phone: 'android' as const }, next = nextStep(state);
      next;
      next = nextStep(state)
    ) {
      expect(previousStep({ ...state, step: next })).toBe(state.step)
      state = { ...state, step: next } as typeof state
      walked.push(next)
    }
    expect(walked).toEqual(steps)
    expect(previousStep(begun)).toBeNull()
  })
})
