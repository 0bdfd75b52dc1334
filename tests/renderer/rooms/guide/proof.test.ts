import { describe, expect, it } from 'vitest'
import { newBackup, proofState } from '../../../../src/renderer/rooms/guide/proof.ts'
import { readableByOrder } from '../../../../src/shared/verdict.ts'
import { finding, reportWith } from './report.ts'

const before = '2026-11-21T01:59:59.000Z'
const android = { phone: 'android', app: 'messenger' } as const
const iphone = { phone: 'iphone', app: 'messenger' } as const

describe('newBackup', () => {
  it('is a backup that was written after the moment', () => {
    const sealed = finding()
    expect(newBackup(reportWith(sealed), before, android)).toEqual({
      path: sealed.path,
      readableBy: 'only-you',
      reason: sealed.reason,
    })
    expect(newBackup(reportWith(sealed), sealed.modifiedAt, android)).toBeNull()
    expect(newBackup(reportWith(sealed), null, android)).toBeNull()
    expect(newBackup(null, before, android)).toBeNull()
  })

  it('is the most exposed of several', () => {
    const open = finding({ path: '/disk/you/wa.db.crypt14', readableBy: 'whatsapp' })
    expect(newBackup(reportWith(finding(), open, finding()), before, android)?.path).toBe(open.path)
  })

  it('is of the phone and the app that the user chose', () => {
    const business = finding({ app: 'business' })
    const cloud = finding({ kind: 'icloud-backup' })
    const unnamed = finding({ app: 'unknown' })
    expect(newBackup(reportWith(business, cloud), before, android)).toBeNull()
    expect(newBackup(reportWith(unnamed), before, android)).not.toBeNull()
    expect(newBackup(reportWith(cloud), before, iphone)).not.toBeNull()
    expect(newBackup(reportWith(finding()), before, iphone)).toBeNull()
    expect(newBackup(reportWith(finding({ kind: 'media-folder' })), before, android)).toBeNull()
  })

  it('is no file that is still being written', () => {
    expect(newBackup(reportWith(finding({ complete: false })), before, android)).toBeNull()
    expect(newBackup(reportWith(finding({ complete: null })), before, android)).not.toBeNull()
  })
})

describe('proofState', () => {
  it('is sealed by one verdict alone', () => {
    const states = readableByOrder.map((readableBy) => [
      readableBy,
      proofState({ path: '/a', reason: 'x', readableBy }, before, false),
    ])
    expect(Object.fromEntries(states)).toEqual({
      'only-you': 'sealed',
      'password-holder': 'unclear',
      unknown: 'unclear',
      whatsapp: 'readable',
      anyone: 'readable',
    })
  })

  it('waits, or goes another way, while nothing was found', () => {
    expect(proofState(null, null, false)).toBe('ready')
    expect(proofState(null, before, false)).toBe('waiting')
    expect(proofState(null, before, true)).toBe('elsewhere')
  })
})
