import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { parseAndroidBackup } from '../../../src/audit/archive/android-backup.ts'
import { opensAndroidKey } from '../../../src/audit/archive/android-key.ts'
import { noise } from '../../samples/noise.ts'
import { encryptedStream } from '../../samples/tool-backup.ts'

const text = (value: string) => parseAndroidBackup(Buffer.from(value))

describe('the header of ANDROID BACKUP', () => {
  it('gives its lines and where the content starts', () => {
    expect(text('ANDROID BACKUP\n4\n1\nnone\nrest')).toEqual({
      version: 4,
      compressed: true,
      encryption: 'none',
      sealedKey: undefined,
      start: 0,
      end: 24,
      encryptionSpan: [19, 24],
      miui: undefined,
    })
  })

  it('is found behind the lines of MIUI, however many', () => {
    const lines = 'MIUI BACKUP\n2\ncom.whatsapp 微信 WhatsApp\n-1\n0\nmore\nANDROID BACKUP\n5\n0\nnone\n'
    expect(text(lines)).toMatchObject({
      miui: { packageName: 'com.whatsapp' },
      end: Buffer.byteLength(lines),
    })
  })

  it('gives the key that a password opens', () => {
    const header = parseAndroidBackup(encryptedStream('secret'))
    expect(header).toMatchObject({ encryption: 'AES-256', compressed: true })
    if (!header?.sealedKey) throw new Error('no key')
    expect(opensAndroidKey(header.sealedKey, 'secret')).toBe(true)
    expect(opensAndroidKey(header.sealedKey, 'Secret')).toBe(false)
    expect(opensAndroidKey({ ...header.sealedKey, rounds: 1_000_000 }, 'secret')).toBe(false)
    expect(opensAndroidKey({ ...header.sealedKey, blob: noise(96) }, 'secret')).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['a longer first line', 'ANDROID BACKUPS\n5\n0\nnone\n'],
    ['no fourth line', 'ANDROID BACKUP\n5\n0\nnone'],
    ['a flag that is none', 'ANDROID BACKUP\n5\n2\nnone\n'],
    ['a version that is none', 'ANDROID BACKUP\nfive\n0\nnone\n'],
    ['an escape sequence as encryption', 'ANDROID BACKUP\n5\n0\n\x1b[2J\n'],
    ['a header of Windows', 'ANDROID BACKUP\r\n5\r\n0\r\nnone\r\n'],
    ['MIUI without a stream', 'MIUI BACKUP\n2\ncom.whatsapp WhatsApp\n-1\n0\n'],
    ['MIUI without a package', 'MIUI BACKUP\n2\n\n-1\n0\nANDROID BACKUP\n5\n0\nnone\n'],
  ])('is none in %s', (_what, value) => {
    expect(text(value)).toBeUndefined()
  })
})
