import { describe, expect, it } from 'vitest'
import { conclude } from '../../src/renderer/sentence.ts'
import { type ReadableBy, readableByOrder } from '../../src/shared/verdict.ts'

const backups = (...verdicts: ReadableBy[]) => ({
  backups: verdicts.map((readableBy, index) => ({ id: String(index), label: 'a', readableBy, findings: 1 })),
})

describe('the sentence', () => {
  it.each<[ReadableBy[], string]>([
    [[], 'No WhatsApp backups found here.'],
    [['only-you'], 'Only you can open the one backup found here.'],
    [['only-you', 'only-you'], 'Only you can open the 2 backups found here.'],
    [['whatsapp'], 'Your one backup here can be read by others.'],
    [['anyone', 'whatsapp'], 'All 2 of your backups here can be read by others.'],
    [['anyone', 'whatsapp', 'only-you', 'unknown', 'anyone'], '3 of your 5 backups can be read by others.'],
    [['unknown'], "We can't tell who can open your one backup here."],
    [['unknown', 'unknown'], "We can't tell who can open your 2 backups here."],
    [['unknown', 'only-you', 'password-holder'], "We can't tell who can open 1 of your 3 backups."],
    [['password-holder'], 'Whoever has its password can open your one backup here.'],
    [['password-holder', 'password-holder'], 'Whoever has their passwords can open your 2 backups here.'],
    [['password-holder', 'only-you'], 'Whoever has the password can open 1 of your 2 backups.'],
  ])('of %j is %s', (verdicts, sentence) => {
    expect(conclude(backups(...verdicts)).sentence).toBe(sentence)
  })

  it('says "Only you" for nothing but proven backups, and never says "safe"', () => {
    for (const other of readableByOrder) {
      const { sentence, verdict } = conclude(backups('only-you', other, 'only-you'))
      expect(sentence.startsWith('Only you')).toBe(other === 'only-you')
      expect(sentence).not.toMatch(/safe/i)
      expect(verdict).toBe(other)
    }
  })

  it('counts each verdict once, worst first', () => {
    expect(conclude(backups('only-you', 'anyone', 'unknown', 'anyone')).counts).toEqual([
      { verdict: 'anyone', count: 2 },
      { verdict: 'unknown', count: 1 },
      { verdict: 'only-you', count: 1 },
    ])
  })
})
