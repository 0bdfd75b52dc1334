import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt12 } from '../../samples/android-backup.ts'
import { fixedBytes, sampleWhatsAppKey, whatsAppKeyFile } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { crypt, crypt5, crypt7, crypt8, crypt9, crypt13, picture } from '../../samples/old-android-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files) => {
  const root = temporaryFolder()
  await layDown(root, files)
  return byName(await reportOf(root))
}

const payload = messageStore()

describe('.crypt', () => {
  it('is opened by the public key, whatever its name', async () => {
    const found = await audited({ 'msgstore.db.crypt': crypt(payload), 'x.db.crypt15': crypt(payload) })
    for (const name of ['msgstore.db.crypt', 'x.db.crypt15']) {
      expect(found[name]).toMatchObject({ format: 'crypt', readableBy: 'anyone', complete: null })
      expect(facts(found[name])).toContain(
        'with the public key, the file opens to a SQLite database [bytes 0-15]',
      )
    }
  })

  it('is unknown where the public key does not open it, and nothing under a stranger’s name', async () => {
    const found = await audited({
      'msgstore.db.crypt': fixedBytes('other', 4096),
      'document.docx.crypt': fixedBytes('other', 4096),
    })
    expect(Object.keys(found)).toEqual(['msgstore.db.crypt'])
    expect(found['msgstore.db.crypt']?.readableBy).toBe('unknown')
  })
})

const cases: [string, Buffer, string, 'anyone' | 'whatsapp'][] = [
  ['msgstore.db.crypt5', crypt5(payload), 'crypt5', 'anyone'],
  ['msgstore.db.crypt7', crypt7(payload), 'crypt7', 'whatsapp'],
  ['msgstore-2015-01-01.1.db.crypt8', crypt8(payload), 'crypt8', 'whatsapp'],
  ['msgstore.db.crypt9', crypt9(payload), 'crypt9', 'whatsapp'],
  ['msgstore.db.crypt10', crypt9(payload), 'crypt10', 'whatsapp'],
  ['msgstore.db.crypt11', crypt9(payload), 'crypt11', 'whatsapp'],
  ['msgstore.db.crypt13', crypt13(), 'crypt13', 'whatsapp'],
  ['chatsettingsbackup.db.crypt1', crypt13(), 'crypt1', 'whatsapp'],
]

describe.each(cases)('%s', (name, content, format, readableBy) => {
  it('is judged by name, size and appearance', async () => {
    const found = await audited({ [name]: content })
    expect(found[name]).toMatchObject({ kind: 'android-backup', format, readableBy, complete: null })
    expect(facts(found[name])).toMatch(/the name says crypt\d+: .* \[file name\]/)
    expect(facts(found[name])).toMatch(
      /the bytes look encrypted.* \[bytes (?:0|67)-\d+(?:, the middle and the end)?\]/,
    )
  })

  it('keeps its verdict as a copy', async () => {
    const copy = name.replace('.db', '.db (1)')
    expect((await audited({ [copy]: content }))[copy]).toMatchObject({ format, readableBy })
  })

  it.each([
    ['empty', Buffer.alloc(0), 'unknown'],
    ['zeros', Buffer.alloc(8192 + 67), 'unknown'],
    ['text', Buffer.from('just some words\n'.repeat(64)), 'unknown'],
    ['a picture', picture(4096 + 5), 'anyone'],
    ['a database', payload, 'anyone'],
    ['shorter than header and block', content.subarray(0, 15), 'unknown'],
    ['half zeros', Buffer.concat([content, Buffer.alloc(content.length + 67)]), 'unknown'],
  ])('follows the bytes where they are %s', async (_, bytes, verdict) => {
    expect((await audited({ [name]: bytes }))[name]?.readableBy).toBe(verdict)
  })
})

it.each([
  ['msgstore.db.crypt5', crypt5(payload)],
  ['msgstore.db.crypt7', crypt7(payload)],
  ['msgstore.db.crypt8', crypt8(payload)],
])(
  '%s must be whole blocks: cut by 1 or 1000 bytes it is unknown, by 16 it cannot be told',
  async (name, content) => {
    for (const [cut, verdict] of [
      [1, 'unknown'],
      [1000, 'unknown'],
      [16, name.endsWith('5') ? 'anyone' : 'whatsapp'],
    ] as const) {
      const found = await audited({ [name]: content.subarray(0, -cut) })
      expect(found[name]).toMatchObject({ readableBy: verdict, complete: null })
    }
  },
)

it.each(cases.filter(([name]) => /crypt(?:9|1\d?)$/.test(name)))(
  '%s needs no whole blocks: cut, it cannot be told from whole',
  async (name, content) => {
    for (const cut of [1, 16, 1000]) {
      const found = await audited({ [name]: content.subarray(0, -cut) })
      expect(found[name]).toMatchObject({ readableBy: 'whatsapp', complete: null })
    }
  },
)

it('a .crypt that is cut still opens, and says that it was cut where that shows', async () => {
  for (const [cut, complete] of [
    [1, false],
    [16, null],
    [1000, false],
  ] as const) {
    const found = await audited({ 'msgstore.db.crypt': crypt(payload).subarray(0, -cut) })
    expect(found['msgstore.db.crypt']).toMatchObject({ readableBy: 'anyone', complete })
  }
})

it('the key that opens a crypt8 is told by its salts', async () => {
  const root = temporaryFolder()
  await layDown(root, {
    'a/msgstore.db.crypt8': crypt8(payload),
    'a/key': whatsAppKeyFile(),
    'far/from/it/b/msgstore.db.crypt7': crypt7(payload),
    'far/from/it/b/key': whatsAppKeyFile({ ...sampleWhatsAppKey, serverSalt: fixedBytes('other', 32) }),
  })
  const found = byName(await reportOf(root))
  expect(found['msgstore.db.crypt8']?.readableBy).toBe('anyone')
  expect(facts(found['msgstore.db.crypt8'])).toContain(join(root, 'a/key'))
  expect(found['msgstore.db.crypt7']?.readableBy).toBe('whatsapp')
})

describe('crypt12', () => {
  it.each([
    [1, false],
    [16, false],
    [1000, false],
  ])('cut by %d bytes it is known by its name, and not complete', async (cut, complete) => {
    const found = await audited({ 'msgstore.db.crypt12': crypt12(payload).subarray(0, -cut) })
    expect(found['msgstore.db.crypt12']).toMatchObject({
      format: 'crypt12',
      readableBy: 'whatsapp',
      complete,
    })
  })

  it('is known by its checksum under any name, and not by three bytes', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'whole.bin': crypt12(payload),
      'cut.bin': crypt12(payload).subarray(0, -1000),
      'font.ttf': Buffer.concat([Buffer.from([0, 1, 2]), Buffer.alloc(5000), Buffer.from('--67')]),
    })
    expect(Object.keys(byName(await reportOf(root, { deep: true })))).toEqual(['whole.bin'])
  })

  it('is readable where its body is', async () => {
    const header = crypt12(payload).subarray(0, 67)
    const found = await audited({
      'msgstore.db.crypt12': Buffer.concat([header, payload]),
      'msgstore-1.db.crypt12': Buffer.concat([header, Buffer.alloc(5000)]),
    })
    expect(found['msgstore.db.crypt12']).toMatchObject({ format: 'crypt12', readableBy: 'anyone' })
    expect(found['msgstore-1.db.crypt12']?.readableBy).toBe('unknown')
  })
})
