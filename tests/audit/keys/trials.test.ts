import { describe, expect, it } from 'vitest'
import { Trials } from '../../../src/audit/keys/trials.ts'

const { signal } = new AbortController()

describe('the tries of one audit', () => {
  it('end, beside backups and farther away by themselves', () => {
    const trials = new Trials(signal, { near: 100, far: 20, whole: 0 })
    expect(trials.may('near', 60, 0)).toBe(true)
    expect(trials.may('near', 60, 0)).toBe(false)
    expect(trials.may('near', 40, 60)).toBe(true)
    expect(trials.may('near', 1, 100)).toBe(false)
    expect(trials.may('far', 20, 0)).toBe(true)
  })

  it('never end for the likeliest values of each backup', () => {
    const trials = new Trials(signal, { near: 0, far: 0, whole: 0 })
    expect(trials.may('near', 16, 0)).toBe(true)
    expect(trials.may('near', 1, 16)).toBe(false)
    expect(trials.may('far', 1, 15)).toBe(true)
    expect(trials.may('far', 2, 15)).toBe(false)
  })

  it('are fewer on long files', () => {
    const trials = new Trials(signal, { near: 0, far: 0, whole: 20 })
    expect(trials.mayOnWhole(10, 1000)).toBe(10)
    expect(trials.mayOnWhole(10, 1024 * 1024)).toBe(2)
    expect(trials.mayOnWhole(1, 0)).toBe(0)
  })
})
