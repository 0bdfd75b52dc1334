import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countKeyDigits, parseKeyDigits } from '../../../src/audit/verify/key-digits.ts'
import { readings } from '../../../src/audit/verify/misreadings.ts'
import { keyGrid, sampleRoot } from '../../samples/android-key.ts'

describe('64 digits', () => {
  it('may be set in any way', () => {
    const hex = sampleRoot.toString('hex')
    for (const text of [
      hex,
      hex.toUpperCase(),
      keyGrid(),
      keyGrid().replaceAll(' ', '-'),
      ` ${keyGrid().replaceAll(' ', '\u00a0')}\r\n`,
    ])
      expect(parseKeyDigits(Buffer.from(text))).toEqual({ root: sampleRoot })
  })

  it('are counted where there are too few or too many', () => {
    const hex = sampleRoot.toString('hex')
    expect(parseKeyDigits(Buffer.from(hex.slice(1)))).toEqual({
      problem: 'A key has 64 digits, and this has 63.',
    })
    expect(parseKeyDigits(Buffer.from(`${hex}0`))).toEqual({
      problem: 'A key has 64 digits, and this has 65.',
    })
    expect(parseKeyDigits(Buffer.alloc(0))).toEqual({ problem: 'A key has 64 digits, and this has 0.' })
    expect(countKeyDigits(Buffer.from('ab-12 xy'))).toBe(4)
  })

  it('are no password', () => {
    expect(parseKeyDigits(Buffer.from('hunter2'))).toEqual({
      problem: expect.stringContaining('A password is no key'),
    })
  })
})

describe('readings of a key', () => {
  it('begin with the digits as given, are 32 bytes each, and say where, never which digit', () => {
    const all = [...readings(sampleRoot)]
    expect(all[0]).toEqual({ root: sampleRoot, how: null })
    expect(all.length).toBeGreaterThan(1000)
    for (const { root, how } of all.slice(1)) {
      expect(root).toHaveLength(32)
      expect(how).not.toMatch(/[\da-f]{4,}/)
    }
  })

  it('lead back from every slip that they know', () => {
    const slip = fc.integer({ min: 1, max: [...readings(sampleRoot)].length - 1 })
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), slip, (bytes, index) => {
        const root = Buffer.from(bytes)
        const written = [...readings(root)].at(index)?.root
        if (!written) return
        expect([...readings(written)].some((reading) => reading.root.equals(root))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
