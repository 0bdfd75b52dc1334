import { describe, expect, it } from 'vitest'
import { protectionOf } from '../../../../../src/renderer/rooms/overview/nights/protection.ts'
import type { Finding } from '../../../../../src/shared/report.ts'
import { sealedWithKey } from '../../../../../src/shared/sealed-with-key.ts'
import { readableByOrder } from '../../../../../src/shared/verdict.ts'
import { copyOf, day } from './findings.ts'

const today = day('2026-11-26')
const of = (...findings: Finding[]) => protectionOf(findings, today)

const before = [copyOf('2026-05-01', 'whatsapp'), copyOf('2026-05-02', 'anyone')]
const after = [copyOf('2026-05-03', 'only-you'), copyOf('2026-11-25', 'only-you')]

describe('the beginning of protection', () => {
  it('is the first night from which on every copy is end-to-end encrypted, and older ones linger', () => {
    expect(of(...after, ...before)).toEqual({ proof: 'since', day: day('2026-05-03'), older: 2 })
  })

  it.each(readableByOrder.filter((verdict) => verdict !== 'only-you'))(
    'is not claimed where a newer copy is %s',
    (verdict) => {
      expect(of(...before, ...after, copyOf('2026-11-26', verdict)).proof).toBe('unproven')
      expect(of(...before, ...after, copyOf('2026-11-25', verdict)).proof).toBe('unproven')
    },
  )

  it.each(['chat-export', 'plaintext-database', 'media-folder', 'key-file'] as const)(
    'is not claimed where a newer %s is readable',
    (kind) => {
      expect(of(...before, ...after, copyOf('2026-11-26', 'anyone', { kind })).proof).toBe('unproven')
    },
  )

  it('is not claimed where what is exposed cannot be dated', () => {
    expect(of(...after, copyOf('2027-01-01', 'whatsapp')).proof).toBe('unproven')
  })

  it('comes only after the newest that is not, however many are sealed before', () => {
    expect(of(...before, ...after, copyOf('2026-10-01', 'whatsapp'))).toEqual({
      proof: 'since',
      day: day('2026-11-25'),
      older: 3,
    })
  })

  it('may be earlier where the last copy before was only opened by a key beside it', () => {
    const withKey = copyOf('2026-05-02', 'anyone', { format: 'crypt15', reason: sealedWithKey })
    const key = copyOf('2026-05-02', 'anyone', { kind: 'key-file' })
    expect(of(...after, withKey, key)).toEqual({ proof: 'sinceOrEarlier', day: day('2026-05-03'), older: 2 })
    expect(of(...after, copyOf('2026-05-02', 'whatsapp')).proof).toBe('since')
    const longBefore = copyOf('2026-04-01', 'anyone', { format: 'crypt15', reason: sealedWithKey })
    expect(of(...after, longBefore, ...before).proof).toBe('since')
  })

  it('is the oldest copy or earlier where all are sealed', () => {
    expect(of(...after)).toEqual({ proof: 'throughout', day: day('2026-05-03'), older: 0 })
  })

  it('is not hidden by what the app keeps on this computer', () => {
    expect(of(...after, copyOf('2026-11-26', 'unknown', { kind: 'live-data' })).proof).toBe('throughout')
  })

  it('is never claimed without a sealed copy, and names the newest that others can read', () => {
    expect(of()).toEqual({ proof: 'unproven', newestExposed: null, someSealed: false })
    expect(of(...before)).toEqual({ proof: 'unproven', newestExposed: day('2026-05-02'), someSealed: false })
    expect(of(copyOf('2026-05-02', 'unknown'))).toMatchObject({ newestExposed: null })
  })

  it('does not count what only a password closes, or cannot be told, as readable by others', () => {
    expect(
      of(copyOf('2026-01-01', 'password-holder'), copyOf('2026-01-02', 'unknown'), ...after),
    ).toMatchObject({
      proof: 'since',
      older: 0,
    })
  })
})
