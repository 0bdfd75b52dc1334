import { describe, expect, it } from 'vitest'
import {
  claimsOfProof,
  proofQuestion,
  proofState,
  proofStates,
  watchOf,
} from '../../../../../src/renderer/rooms/guide/proof/proof.ts'
import { sealedNearUnseenKey, sealedWithKey } from '../../../../../src/shared/sealed-with-key.ts'
import { defaultSettings } from '../../../../../src/shared/settings.ts'
import { readableByOrder } from '../../../../../src/shared/verdict.ts'
import { statusOf } from '../../../../main/tray/status.ts'
import { finding } from '../report.ts'

const since = '2026-11-20T00:00:00.000Z'

describe('what the engine is asked', () => {
  it('is a backup of the phone and the app that were chosen', () => {
    const secret = 'passkey'
    expect(proofQuestion({ phone: 'android', app: 'business', secret }, since)).toEqual({
      kind: 'android-backup',
      app: 'business',
      since,
    })
    expect(proofQuestion({ phone: 'iphone', app: 'messenger', secret }, since)?.kind).toBe('icloud-backup')
  })

  it('is nothing before the phone was chosen or the steps were begun', () => {
    expect(proofQuestion(null, since)).toBeNull()
    expect(proofQuestion({ phone: 'android', app: 'messenger', secret: 'key' }, null)).toBeNull()
  })
})

describe('proofState', () => {
  it('is sealed by one verdict alone', () => {
    const states = readableByOrder.map((readableBy) => [
      readableBy,
      proofState({ state: 'found', finding: finding({ readableBy }) }, false),
    ])
    expect(Object.fromEntries(states)).toEqual({
      'only-you': 'sealed',
      'password-holder': 'unclear',
      unknown: 'unclear',
      whatsapp: 'readable',
      anyone: 'readable',
    })
  })

  it('does not call a backup unencrypted that its key beside it opens', () => {
    const states = { keyBeside: sealedWithKey, keyUnseen: sealedNearUnseenKey } as const
    for (const [state, reason] of Object.entries(states)) {
      const withKey = finding({ readableBy: 'anyone', reason })
      expect(proofState({ state: 'found', finding: withKey }, false)).toBe(state)
      expect(claimsOfProof(state as keyof typeof states, 'android')).toEqual(['key-beside'])
    }
  })

  it('waits, or goes another way, while nothing was found', () => {
    for (const proof of [null, { state: 'nothing', older: null } as const]) {
      expect(proofState(proof, false)).toBe('waiting')
      expect(proofState(proof, true)).toBe('elsewhere')
    }
  })

  it('is no verdict while the file arrives, has stopped, or is looked at, and what comes counts wherever it was thought to be', () => {
    const arriving = { state: 'arriving', path: '/a', size: 1 } as const
    for (const elsewhere of [true, false]) {
      expect(proofState({ ...arriving, stopped: false }, elsewhere)).toBe('arriving')
      expect(proofState({ ...arriving, stopped: true }, elsewhere)).toBe('stopped')
      expect(proofState({ state: 'looking', path: '/a' }, elsewhere)).toBe('looking')
      expect(proofState({ state: 'found', finding: finding() }, elsewhere)).toBe('sealed')
    }
  })

  it.each(proofStates)('%s rests on a claim for each phone', (state) => {
    for (const phone of ['android', 'iphone'] as const) expect(claimsOfProof(state, phone)).not.toEqual([])
  })
})

describe('watchOf', () => {
  const settings = { ...defaultSettings, introduced: true }
  const limit = { why: 'No watch is left.', todo: 'Raise the limit.' }

  it('says that nothing was looked at yet, before all else', () => {
    expect(watchOf(null, null, false)).toBe('new')
    expect(watchOf({ ...settings, introduced: false }, statusOf({ watched: 2 }), true)).toBe('new')
  })

  it('says whether it is paused, without a folder, limited, or live', () => {
    expect(watchOf(settings, statusOf({ watched: 2 }), true)).toBe('paused')
    expect(watchOf(settings, null, false)).toBe('rounds')
    expect(watchOf(settings, statusOf({ watched: 0, limits: [limit] }), false)).toBe('rounds')
    expect(watchOf(settings, statusOf({ watched: 2, limits: [limit] }), false)).toBe('limited')
    expect(watchOf(settings, statusOf({ watched: 2 }), false)).toBe('live')
  })
})
