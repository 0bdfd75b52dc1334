import { expect, it } from 'vitest'
import { guideHelps } from '../../../../src/renderer/rooms/overview/guide-helps.ts'
import type { Finding } from '../../../../src/shared/report.ts'
import { sealedWithKey } from '../../../../src/shared/sealed-with-key.ts'

const found = (
  kind: Finding['kind'],
  readableBy: Finding['readableBy'],
  reason = 'A reason.',
): Pick<Finding, 'kind' | 'readableBy' | 'reason'> => ({ kind, readableBy, reason })

const sealed = found('android-backup', 'only-you')

it.each([
  ['a database in clear', found('plaintext-database', 'anyone')],
  ['a backup to which WhatsApp keeps a key', found('android-backup', 'whatsapp')],
  ['an exported chat', found('chat-export', 'anyone')],
])('leads from %s to the guide', (_, finding) => {
  expect(guideHelps([sealed, finding])).toBe(true)
})

it.each([
  ['an end-to-end encrypted backup beside its key', found('android-backup', 'anyone', sealedWithKey)],
  ['a key', found('key-file', 'anyone')],
  ['the data of an app in use', found('live-data', 'anyone')],
  ['a backup of which it cannot be told', found('android-backup', 'unknown')],
  ['a backup with a password', found('device-backup', 'password-holder')],
  ['nothing else', sealed],
])('does not for %s', (_, finding) => {
  expect(guideHelps([sealed, finding])).toBe(false)
})
