import { describe, expect, it } from 'vitest'
import { byExposure, isExposed, readableByOrder, weakest } from '../../src/shared/verdict.ts'

describe('weakest', () => {
  it('is the most exposed member', () => {
    expect(weakest(['only-you', 'unknown', 'password-holder'])).toBe('unknown')
    expect(weakest(['whatsapp', 'anyone', 'unknown'])).toBe('anyone')
    expect(weakest(['only-you'])).toBe('only-you')
  })
  it('is null for nothing', () => expect(weakest([])).toBeNull())
})

it('sorts the most exposed first', () => {
  expect([...readableByOrder].sort(byExposure)).toEqual([
    'anyone',
    'whatsapp',
    'unknown',
    'password-holder',
    'only-you',
  ])
})

it('counts as exposed what others can read for certain', () => {
  expect(readableByOrder.filter(isExposed)).toEqual(['whatsapp', 'anyone'])
})
