import { describe, expect, it } from 'vitest'
import {
  crypt5,
  crypt7,
  crypt8,
  crypt9,
  crypt13,
  mcrypt1,
  picture,
} from '../../samples/old-android-backup.ts'
import { headerOf, headersCutShort, layout } from '../../samples/shown-header.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const payload = messageStore(1).subarray(0, 8192)
const medium = mcrypt1(picture())

/** Zeros stand for what is withheld. */
const expectNothing = (shown: string) => expect(shown).toMatch(/^0*$/)

describe.each([
  ['msgstore.db.crypt5', crypt5(payload)],
  [medium.name, medium.content],
])('%s', (name, bytes) => {
  it('is said to have no header, and none of its bytes are shown', async () => {
    const header = await headerOf(name, bytes)
    expect(layout(header)).toEqual(['0-512 noHeader*'])
    expectNothing(header.bytes)
  })

  it('is said to have none wherever it is cut off', async () => {
    const headers = await headersCutShort(name, bytes)
    const known = headers.flatMap((header, length) => (header ? [length] : []))
    // A crypt5 is whole blocks; a medium may end anywhere.
    const step = name.endsWith('5') ? 16 : 1
    expect(known).toEqual(headers.map((_, length) => length).filter((n) => n >= 16 && n % step === 0))
    for (const length of known)
      expect(layout(headers[length] as NonNullable<(typeof headers)[number]>)).toEqual([
        `0-${Math.min(512, length)} noHeader*`,
      ])
  })
})

describe.each([
  ['msgstore.db.crypt7', crypt7(payload), 16],
  ['msgstore.db.crypt8', crypt8(payload), 16],
  ['msgstore.db.crypt9', crypt9(payload), 1],
  ['msgstore.db.crypt10', crypt9(payload), 1],
  ['msgstore.db.crypt11', crypt9(payload), 1],
] as const)('%s', (name, bytes, step) => {
  it('says where its IV is, and shows nothing that only a name tells', async () => {
    const header = await headerOf(name, bytes)
    expect(layout(header)).toEqual(['0-51 undescribed*', '51-67 oldCrypt.iv*', '67-512 ciphertext*'])
    expectNothing(header.bytes)
  })

  it('has the same fields wherever it is cut off behind its header', async () => {
    const headers = await headersCutShort(name, bytes)
    const known = headers.flatMap((header, length) => (header ? [length] : []))
    expect(known).toEqual(
      headers.map((_, length) => length).filter((n) => n >= 67 + 16 && (n - 67) % step === 0),
    )
    for (const length of known)
      expect(layout(headers[length] as NonNullable<(typeof headers)[number]>)).toEqual([
        '0-51 undescribed*',
        '51-67 oldCrypt.iv*',
        `67-${Math.min(512, length)} ciphertext*`,
      ])
  })
})

it.each(['msgstore.db.crypt13', 'chatsettingsbackup.db.crypt1'])(
  '%s shows no byte of a layout that nobody has described',
  async (name) => {
    expect(layout(await headerOf(name, crypt13()))).toEqual(['0-512 undescribed*'])
  },
)
