import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/shared/report.ts'
import { type ReadableBy, readableByOrder } from '../../src/shared/verdict.ts'
import { english } from '../../src/words/english.ts'
import { verdictSentence } from '../../src/words/verdict-sentence.ts'

const report = (
  verdicts: ReadableBy[],
  unseen: { path: string; reason: string }[] = [],
  state = 'ok',
): Report => ({
  schemaVersion: 1,
  generator: { name: 'sealwatch', version: '0.0.0' },
  startedAt: '2026-11-22T10:00:00.000Z',
  finishedAt: '2026-11-22T10:00:01.000Z',
  places: [{ id: 'p', label: 'p', path: '/p', kind: 'folder', state }],
  findings: [],
  backups: verdicts.map((readableBy, id) => ({ id: String(id), label: 'x', readableBy, findings: 1 })),
  skipped: unseen,
  summary: { 'only-you': 0, 'password-holder': 0, unknown: 0, whatsapp: 0, anyone: 0, worst: null },
})

const words = english
const sentenceOf = (audited: Report) => verdictSentence(audited, words)

const noPermission = { path: '/p/a', reason: 'no permission' }
const inCloud = { path: '/p/b', reason: 'only in the cloud' }
const link = { path: '/p/c', reason: 'symbolic link, not followed' }
const pruned = { path: '/p/d', reason: 'version history, not looked into' }

describe('the sentence of a report', () => {
  it.each<[ReadableBy[], string]>([
    [['anyone', 'whatsapp', 'anyone', 'only-you', 'unknown'], '3 of your 5 backups can be read by others.'],
    [['anyone', 'anyone'], 'All 2 of your backups can be read by others.'],
    [['anyone'], 'Your backup can be read by others.'],
    [['whatsapp', 'only-you'], 'WhatsApp keeps a key to 1 of your 2 backups.'],
    [['unknown', 'only-you'], "We can't tell who can read 1 of your 2 backups."],
    [
      ['password-holder', 'only-you'],
      'Whoever has the password can read 1 of your 2 backups; only you can read the others.',
    ],
    [['only-you'], 'Only you can read your backup.'],
    [['only-you', 'only-you'], 'Only you can read your 2 backups.'],
    [[], 'We found no WhatsApp backup.'],
  ])('%j', (verdicts, sentence) => expect(sentenceOf(report(verdicts))).toBe(sentence))

  it('speaks of what could not be looked into where it would sound like an all-clear', () => {
    expect(sentenceOf(report([], [noPermission]))).toBe(
      'We found no WhatsApp backup, but 1 file or folder could not be looked into.',
    )
    expect(sentenceOf(report(['only-you'], [noPermission, inCloud]))).toBe(
      'Only you can read your backup, but 2 files or folders could not be looked into.',
    )
    expect(sentenceOf(report(['anyone'], [inCloud]))).toBe('Your backup can be read by others.')
  })

  it('does not count what is left out by design', () => {
    expect(sentenceOf(report(['only-you'], [link, pruned]))).toBe('Only you can read your backup.')
  })

  it('does not count what another place led to already', () => {
    const seen = { path: '/p/a', reason: 'already looked into' }
    expect(sentenceOf(report(['only-you'], [seen]))).toBe('Only you can read your backup.')
  })

  it('counts a link that may lead to a key: one beside a backup, or one named so', () => {
    const finding = { path: '/p/b/msgstore.db.crypt15' } as Report['findings'][number]
    const linked = (path: string) => ({ path, reason: 'symbolic link, not followed' })
    const sentence = (path: string) =>
      sentenceOf({ ...report(['only-you'], [linked(path)]), findings: [finding] })
    for (const path of ['/p/b/x', '/p/encrypted_backup.key', '/p/keys', '/p/WhatsApp', 'C:\\p\\my key.txt'])
      expect(sentence(path)).toBe(
        'Only you can read your backup, but 1 file or folder could not be looked into.',
      )
    for (const path of ['/p/x', '/p/keyboard', '/p/b/c/x', '/monkey/x'])
      expect(sentence(path)).toBe('Only you can read your backup.')
  })

  it('says so where no place could be looked into', () => {
    expect(sentenceOf(report([], [link], 'symbolic link, not followed'))).toBe(
      'We could not look into any of the places.',
    )
  })

  it('never says "only you" unless every backup is', () => {
    for (const verdict of readableByOrder.filter((other) => other !== 'only-you'))
      expect(sentenceOf(report(['only-you', verdict]))).not.toMatch(/^Only you/)
  })
})
