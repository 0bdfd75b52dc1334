import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { mcrypt1, picture } from '../../samples/old-android-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files) => {
  const root = temporaryFolder()
  await layDown(root, files)
  const report = await reportOf(root)
  return report.findings.map((finding) => ({ ...finding, path: finding.path.slice(root.length + 1) }))
}
const photo = 'IMG-20260101-WA0001.jpg'

it.each([
  ['Android/media/com.whatsapp/WhatsApp/Media', 'WhatsApp Images', 'messenger'],
  ['Android/media/com.whatsapp.w4b/WhatsApp Business/Media', 'WhatsApp Business Images', 'business'],
  ['WhatsApp/Media', 'WhatsApp Images', 'messenger'],
  ['WhatsApp/Media', 'Pictures', 'messenger'],
  ['WhatsApp/Media', '.', 'messenger'],
  ['PC/Media', 'WhatsApp Voice Notes', 'messenger'],
  ['PC/Media', 'WhatsApp Business Documents', 'business'],
  ['PC/Media (1)', 'WhatsApp Video.', 'messenger'],
])('%s with %s is one finding', async (media, inner, app) => {
  const found = await audited({
    [`${media}/${inner}/${photo}`]: picture(),
    [`${media}/${inner}/Sent/a.mp4`]: 'x',
  })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    path: media,
    kind: 'media-folder',
    format: 'folder',
    readableBy: 'anyone',
    complete: null,
    app,
    size: picture().length + 1,
  })
})

it('under any name, by two of WhatsApp’s folders', async () => {
  const found = await audited({
    [`phone/WhatsApp Images/${photo}`]: picture(),
    'phone/WhatsApp Audio/a.m4a': 'x',
  })
  expect(found.map(({ path }) => path)).toEqual(['phone'])
})

it('counts by type, says what it looked at, and takes the newest time', async () => {
  const root = temporaryFolder()
  const media = join(root, 'WhatsApp/Media')
  await layDown(media, {
    [`WhatsApp Images/${photo}`]: picture(),
    'WhatsApp Images/.nomedia': '',
    'WhatsApp Images/Sent/IMG-20260101-WA0002.jpg': picture(100),
    'WhatsApp Voice Notes/202601/PTT-20260101-WA0003.opus': `OggS${'x'.repeat(50)}`,
    'WhatsApp Stickers/STK-20260101-WA0004.webp': 'x',
    'WhatsApp Documents/report.pdf': '%PDF-1.4',
    '.Statuses/0123.jpg': picture(10),
  })
  const newest = new Date('2026-01-02T03:04:05Z')
  for (const name of ['WhatsApp Images/Sent/IMG-20260101-WA0002.jpg', 'WhatsApp Documents/report.pdf'])
    await utimes(join(media, name), newest, newest)
  const [finding] = (await reportOf(root)).findings
  expect(facts(finding)).toMatch(/6 files, [\d,]+ bytes: 3 photos, /)
  for (const part of ['1 voice message', '1 sticker', '1 document']) expect(facts(finding)).toContain(part)
  expect(facts(finding)).toContain("its folders are WhatsApp's: WhatsApp ")
  expect(facts(finding)).toContain('4 files with names as WhatsApp gives them')
  expect(facts(finding)).toContain('files that were looked at open as they are')
  expect(Date.parse(finding?.modifiedAt ?? '')).toBeGreaterThanOrEqual(newest.getTime())
})

describe('is none', () => {
  it.each<[string, Files]>([
    ['someone else’s Media', { [`Media/Holiday/${photo}`]: picture(), 'Media/a.mp4': 'x' }],
    ['the Media of another app', { 'Telegram/Media/Images/a.jpg': picture() }],
    ['an empty one', { 'WhatsApp/Media/WhatsApp Images/.nomedia': '' }],
    ['Android’s folder of that name', { 'Android/media/com.whatsapp/cache/a.jpg': picture() }],
    ['one of WhatsApp’s names alone elsewhere', { 'Pictures/WhatsApp Jokes/a.jpg': picture() }],
    ['a folder in WhatsApp’s without its files', { 'WhatsApp/Media/film.mp4': 'x' }],
  ])('%s', async (_, files) => expect(await audited(files)).toEqual([]))

  it('a Google download of encrypted media: those are findings of their own', async () => {
    const { name, content } = mcrypt1(picture())
    const found = await audited({
      [`Media/WhatsApp Images/${name}`]: content,
      [`Media/WhatsApp Images/${name}-metadata`]: 'EAAA',
    })
    expect(found).toMatchObject([{ format: 'mcrypt1', readableBy: 'only-you' }])
  })
})

it('does not hide what lies in it, and makes its backup readable by anyone', async () => {
  const root = temporaryFolder()
  await layDown(root, {
    'WhatsApp/Databases/msgstore.db.crypt15': crypt15(messageStore()),
    [`WhatsApp/Media/WhatsApp Images/${photo}`]: picture(),
    'WhatsApp/Media/WhatsApp Documents/msgstore.db': messageStore(),
    'WhatsApp/Media/WhatsApp Documents/noise.bin': fixedBytes('n', 5000),
  })
  const report = await reportOf(root)
  expect(report.findings.map(({ kind }) => kind).sort()).toEqual([
    'android-backup',
    'media-folder',
    'plaintext-database',
  ])
  expect(report.backups).toHaveLength(1)
  expect(report.backups[0]).toMatchObject({ readableBy: 'anyone', findings: 3 })
})
