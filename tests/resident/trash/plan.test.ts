import { link, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentName } from '../../../src/resident/trash/kept-by.ts'
import { lookAt, stillThere } from '../../../src/resident/trash/look.ts'
import { type Looked, planTrash } from '../../../src/resident/trash/plan.ts'
import type { Place } from '../../../src/shared/report.ts'
import { type KnownFinding, knownFinding, trashItemSchema } from '../../../src/shared/trash.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { reportOf } from '../../samples/audited.ts'
import { chatStorage, chats, deviceLists } from '../../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { encFile, sealedTar } from '../../samples/icloud.ts'
import { picture } from '../../samples/old-android-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const asJudged: Looked = { changed: undefined, files: undefined }
const { signal } = new AbortController()

const finding = (path: string, more: Partial<KnownFinding> = {}): KnownFinding => ({
  path,
  kind: 'android-backup',
  format: 'crypt14',
  app: 'messenger',
  readableBy: 'whatsapp',
  complete: true,
  size: 100,
  modifiedAt: '2026-03-01T00:00:00.000Z',
  backup: 'b',
  ...more,
})

const plan = (
  path: string,
  known: readonly KnownFinding[],
  {
    going = [path],
    places = [],
    staying = known,
  }: { going?: string[]; places?: Place[]; staying?: readonly KnownFinding[] } = {},
) => trashItemSchema.parse(planTrash(path, { known, staying, going, places }, asJudged))

const older = finding('/a/msgstore-2026-02-01.1.db.crypt14', {
  modifiedAt: '2026-02-01T00:00:00.000Z',
  size: 90,
})
const newest = finding('/a/msgstore.db.crypt15', { format: 'crypt15', readableBy: 'only-you' })

describe('what goes with a finding', () => {
  it('is kept by a newer state of the same backup, and not the other way round', () => {
    const kept = plan(older.path, [older, newest])
    expect(kept).toMatchObject({ refusal: null, onlyCopy: false, newest: false })
    expect(kept.keptBy).toEqual([
      { path: newest.path, format: 'crypt15', readableBy: 'only-you', how: 'newer' },
    ])
    expect(plan(newest.path, [older, newest])).toMatchObject({ onlyCopy: true, newest: true, keptBy: [] })
  })

  it.each<[string, Partial<KnownFinding>]>([
    ['cut short', { complete: false }],
    ['of unknown content', { readableBy: 'unknown' }],
    ['not known to be whole', { complete: null }],
    ['of the other app', { app: 'business' }],
    ['of another kind', { kind: 'plaintext-database' }],
    ['in another backup', { backup: 'other' }],
    ['of other content', { path: '/a/wa.db.crypt15' }],
    ['older', { modifiedAt: '2026-01-01T00:00:00.000Z' }],
  ])('is not kept by one that is %s', (_what, more) => {
    expect(plan(older.path, [older, { ...newest, ...more }])).toMatchObject({ onlyCopy: true, keptBy: [] })
  })

  it('is kept by the same file elsewhere, unless all keys look alike', () => {
    const copy = finding('/elsewhere/msgstore-2026-02-01.1.db (1).crypt14', { backup: 'c', size: 90 })
    expect(plan(older.path, [older, copy])).toMatchObject({ onlyCopy: false, keptBy: [{ how: 'same' }] })
    const key = finding('/a/key', { kind: 'key-file', format: 'whatsapp-key', size: 158 })
    expect(plan(key.path, [key, { ...key, path: '/b/key' }]).onlyCopy).toBe(true)
  })

  it('is not kept by an exported chat of another size', () => {
    const chat = finding('/a/WhatsApp Chat with A.txt', {
      kind: 'chat-export',
      format: 'txt',
      complete: null,
    })
    expect(
      plan(chat.path, [chat, { ...chat, path: '/a/WhatsApp Chat with A (1).txt', size: 101 }]).onlyCopy,
    ).toBe(true)
  })

  it('is not kept by what goes with it, or is gone', () => {
    expect(plan(older.path, [older, newest], { going: [older.path, newest.path] }).onlyCopy).toBe(true)
    expect(plan(older.path, [older, newest], { going: ['/a'] }).onlyCopy).toBe(true)
    expect(plan(older.path, [older, newest], { staying: [older] }).onlyCopy).toBe(true)
  })

  it('names the synced place, and no other', () => {
    const place = (kind: string, path: string): Place => ({ id: kind, kind, path, label: kind, state: 'ok' })
    const places = [place('dropbox', '/a'), place('user-folders', '/a/Documents'), place('mega', '/ab')]
    const inside = finding('/a/Documents/msgstore.db.crypt14')
    expect(plan(inside.path, [inside], { places }).synced).toEqual({ kind: 'dropbox', label: 'dropbox' })
    expect(plan('/abc/x', [finding('/abc/x')], { places }).synced).toBeNull()
  })

  it('is the only copy where something inside is, though the folder itself lies elsewhere too', () => {
    const folders = ['/a/Media', '/b/Media'].map((path) =>
      finding(path, { kind: 'media-folder', format: 'folder', readableBy: 'anyone', complete: null }),
    )
    const chat = { kind: 'chat-export', format: 'txt', readableBy: 'anyone' } as const
    const inside = finding('/a/Media/WhatsApp Documents/WhatsApp Chat with A.txt', chat)
    const copy = finding('/b/WhatsApp Chat with A.txt', chat)
    expect(plan('/a/Media', folders).onlyCopy).toBe(false)
    expect(plan('/a/Media', [...folders, inside])).toMatchObject({
      onlyCopy: true,
      keptBy: [],
    })
    expect(plan('/a/Media', [...folders, inside, copy]).onlyCopy).toBe(false)
  })

  it('counts the findings inside a folder', () => {
    const folder = finding('/a', { kind: 'media-folder', format: 'folder' })
    expect(plan('/a', [folder, older, newest]).inside).toBe(2)
  })

  it('refuses the folder of a sync client', () => {
    const place: Place = { id: 'd', kind: 'dropbox', path: '/a/Dropbox', label: 'Dropbox', state: 'ok' }
    const [around, inside] = ['/a', '/a/Dropbox/WhatsApp'].map((path) =>
      finding(path, { kind: 'media-folder' }),
    )
    const known = [around, inside].filter((one) => one !== undefined)
    expect(plan('/a', known, { places: [place] }).refusal).toMatch(/sync client/)
    expect(plan('/a/Dropbox/WhatsApp', known, { places: [place] }).refusal).toBeNull()
  })

  it('refuses what is no finding, and what WhatsApp works with', () => {
    expect(plan('/etc/passwd', [older])).toMatchObject({
      refusal: 'This is no finding of the last audit: audit again before you move it.',
      finding: null,
      onlyCopy: false,
    })
    const running = finding('/a/LocalState', { kind: 'live-data' })
    const around = finding('/a', { kind: 'media-folder' })
    const part = finding('/a/LocalState/messages.db')
    for (const one of [running, around, part])
      expect(plan(one.path, [running, around, part]).refusal).toMatch(/WhatsApp's own app/)
  })
})

describe('the content that a name stands for', () => {
  it.each([
    ['/x/msgstore.db.crypt15', 'msgstore.db'],
    ['/x/msgstore-2026-01-02.1.db.crypt14', 'msgstore.db'],
    ['/x/msgstore.db (2).crypt12', 'msgstore.db'],
    ['/x/wa.db.crypt15', 'wa.db'],
    ['/x/msgstore-increment-1-2026-03-01.1.db.crypt15', 'msgstore.increment.1.db'],
  ])('of %s is %s', (path, name) => expect(contentName(path)).toBe(name))
})

describe('on the disk', () => {
  const below = (folder: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))
  const judgedIn = async (files: Files) => {
    const folder = temporaryFolder()
    await layDown(folder, files)
    const { findings } = await reportOf(folder)
    return { folder, known: findings.map(knownFinding) }
  }

  it('sees a file that has changed or gone since it was judged', async () => {
    const { known } = await judgedIn({ 'msgstore.db': messageStore() })
    const [one] = known
    if (!one) throw new Error('nothing found')
    expect(await lookAt(one, signal)).toEqual(asJudged)
    await utimes(one.path, 1, 1)
    expect((await lookAt(one, signal)).changed).toMatch(/has changed/)
    await rm(one.path)
    expect((await lookAt(one, signal)).changed).toBe('It is not there any more.')
  })

  it('judges a folder again, and counts its files', async () => {
    const media = 'WhatsApp/Media/WhatsApp Images'
    const images = Object.fromEntries(
      Array.from({ length: 5 }, (_, n) => [`${media}/IMG-20260101-WA000${n}.jpg`, picture()]),
    )
    const { folder, known } = await judgedIn({ ...images, [`${media}/.nomedia`]: '' })
    const [one] = known
    if (!one) throw new Error('nothing found')
    expect(one.kind).toBe('media-folder')
    expect(await lookAt(one, signal)).toEqual({ changed: undefined, files: { count: 5, whole: true } })
    await layDown(folder, { [`${media}/IMG-20260102-WA0009.jpg`]: picture() })
    expect((await lookAt(one, signal)).changed).toMatch(/has changed/)
  })

  it('keeps a folder that holds more than what was judged', async () => {
    const { known } = await judgedIn({
      'mine/WhatsApp Images/IMG-20260101-WA0001.jpg': picture(),
      'mine/WhatsApp Audio/a.m4a': 'x',
      'mine/Taxes/2025.pdf': 'all of it',
    })
    const one = known.find(({ kind }) => kind === 'media-folder')
    expect(one?.path.endsWith('mine')).toBe(true)
    expect((await lookAt(one as KnownFinding, signal)).changed).toMatch(/holds other files too/)
  })

  it.each<[string, string, Files]>([
    [
      'parts of an iCloud backup',
      'icloud-backup',
      { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': encFile() },
    ],
    ['a backup of an iPhone', 'device-backup', { ...deviceLists(), [chats]: chatStorage() }],
  ])('keeps a folder into which %s was copied beside other files', async (_what, kind, files) => {
    const { folder, known } = await judgedIn(below('Downloads', files))
    const one = known.find((finding) => finding.kind === kind) as KnownFinding
    expect(one.path).toBe(join(folder, 'Downloads'))
    expect((await lookAt(one, signal)).changed).toBeUndefined()
    await layDown(folder, { 'Downloads/Taxes/2025.pdf': 'all of it' })
    expect((await lookAt(one, signal)).changed).toMatch(/holds other files too/)
  })

  it('takes no folder for a copy that was emptied', async () => {
    const images = { 'WhatsApp Images/IMG-20260101-WA0001.jpg': picture(), 'WhatsApp Audio/a.m4a': 'x' }
    const { folder, known } = await judgedIn({ ...below('one/Media', images), ...below('two/Media', images) })
    expect(known).toHaveLength(2)
    expect(await stillThere(known, [], signal)).toEqual(known)
    await rm(join(folder, 'two/Media/WhatsApp Images/IMG-20260101-WA0001.jpg'))
    expect(await stillThere(known, [], signal)).toEqual(known.filter(({ path }) => path.includes('one')))
  })

  it('takes nothing for a copy that went, changed, or is the same file by another name', async () => {
    const payload = Buffer.from('SQLite format 3\0 and so on', 'latin1')
    const { folder, known } = await judgedIn({
      'msgstore.db.crypt15': crypt15(payload),
      'msgstore-2026-01-01.1.db.crypt14': crypt14(payload),
    })
    const [one, other] = known
    if (!one || !other) throw new Error('not found')
    expect(await stillThere(known, [], signal)).toEqual(known)
    await link(one.path, join(folder, 'again'))
    expect(await stillThere(known, [join(folder, 'again')], signal)).toEqual([other])
    await rm(other.path)
    expect(await stillThere(known, [], signal)).toEqual([one])
  })
})
