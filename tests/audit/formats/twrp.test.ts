import { Buffer } from 'node:buffer'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { judged, without } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { tarOf } from '../../samples/tar.ts'
import { openAes, phoneTar, twrpStream } from '../../samples/tool-backup.ts'

const date = '2025-11-20--22-15-03_QQ3A'
const at = (name: string) => `TWRP/BACKUPS/d5591b42/${date}/${name}`
const folder = async (parts: Record<string, Buffer>, options = {}) =>
  (
    await judged(
      {
        ...Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [at(name), bytes])),
        [at('recovery.log')]: 'log',
        [at('system.ext4.win')]: noise(600),
      },
      options,
    )
  )[date]

describe('a TWRP backup', () => {
  it.each([
    ['a tar', phoneTar('com.whatsapp', 'org.example')],
    ['a gzip stream', gzipSync(phoneTar('com.whatsapp'))],
  ])('in %s with WhatsApp in it is one finding that anyone can read', async (_what, bytes) => {
    const found = await folder({ 'data.ext4.win': bytes, 'data.ext4.win.sha2': Buffer.from('00') })
    expect(found).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'twrp',
      readableBy: 'anyone',
      app: 'messenger',
      complete: true,
    })
    expect(found?.size).toBe(bytes.length + 2 + 3 + 600)
    expect(facts(found)).toContain('data.ext4.win: ')
    expect(found?.reason).toContain('Anyone with this folder')
  })

  it('finds WhatsApp in any of its parts', async () => {
    const parts = {
      'data.f2fs.win000': phoneTar('org.example'),
      'data.f2fs.win001': phoneTar('com.whatsapp.w4b'),
      'data.f2fs.win002': phoneTar('org.example.two'),
    }
    expect(await folder(parts)).toMatchObject({ readableBy: 'anyone', app: 'business' })
  })

  it('without WhatsApp, or with only the app, is no finding', async () => {
    expect(await folder({ 'data.ext4.win': phoneTar('org.example') })).toBeUndefined()
    expect(await folder({ 'data.ext4.win': phoneTar() })).toBeUndefined()
  })

  it('under OpenAES is for whoever has the password', async () => {
    const found = await folder({ 'data.ext4.win000': openAes(), 'data.ext4.win001': openAes() })
    expect(found).toMatchObject({ readableBy: 'password-holder', complete: null })
    expect(found?.reason).toContain('cannot be seen')
    expect(facts(found)).toContain('OpenAES header')
    const short = Buffer.concat([Buffer.from('OA'), noise(4000)])
    expect(await folder({ 'data.ext4.win000': short })).toMatchObject({ readableBy: 'password-holder' })
  })

  it('is as exposed as its weakest part', async () => {
    const parts = { 'data.ext4.win000': openAes(), 'data.ext4.win001': phoneTar('com.whatsapp') }
    expect(await folder(parts)).toMatchObject({ readableBy: 'anyone' })
  })

  it('that lies cannot be told', async () => {
    const lies = {
      'only the mark': Buffer.from('OA'),
      'text behind the mark': Buffer.from(`OAES\x01\x02${'readable words '.repeat(200)}`),
      noise: noise(4000),
      zeros: Buffer.alloc(4000),
      empty: Buffer.alloc(0),
    }
    for (const [what, bytes] of Object.entries(lies))
      expect((await folder({ 'data.ext4.win': bytes }))?.readableBy, what).toBe('unknown')
  })

  it('too large to be looked through is unknown, unless --deep finds nothing', async () => {
    const film = { name: 'data/data/org.example/film', contents: noise(2 * 1024 * 1024) }
    const bytes = gzipSync(tarOf(film, { name: 'data/data/org.example/x' }))
    expect(await folder({ 'data.ext4.win': bytes })).toMatchObject({ readableBy: 'unknown' })
    expect(await folder({ 'data.ext4.win': bytes }, { deep: true })).toBeUndefined()
  })

  it('with a part that is only in the cloud says so, and never calls it nothing', async () => {
    const place = temporaryFolder()
    await layDown(place, {
      'SM-1_2025/data.ext4.win000': phoneTar('org.example'),
      'SM-1_2025/data.ext4.win001': '',
    })
    // A file of holes is what a sync client leaves where it has not downloaded one.
    truncateSync(join(place, 'SM-1_2025/data.ext4.win001'), 1024 * 1024)
    const report = await reportOf(place)
    expect(byName(report)['SM-1_2025']).toMatchObject({ readableBy: 'unknown' })
    expect(byName(report)['SM-1_2025']?.reason).toContain('only in the cloud')
    expect(report.skipped).toEqual([
      { path: join(place, 'SM-1_2025/data.ext4.win001'), reason: 'only in the cloud' },
    ])
  })

  it('is judged as a file where a part lies alone', async () => {
    const place = temporaryFolder()
    await layDown(place, {
      'data.ext4.win000': phoneTar('com.whatsapp'),
      'notes.win': 'x',
      'odd.bin': openAes(),
    })
    const alone = byName(await reportOf(join(place, 'data.ext4.win000')))
    expect(alone['data.ext4.win000']).toMatchObject({ format: 'twrp', readableBy: 'anyone' })
    expect(byName(await reportOf(join(place, 'odd.bin')))['odd.bin']).toMatchObject({
      readableBy: 'password-holder',
    })
    expect((await reportOf(join(place, 'notes.win'))).findings).toEqual([])
  })

  it('sent over USB is followed as far as its first block goes', async () => {
    const found = await judged({
      'backup.ab': twrpStream(phoneTar('com.whatsapp')),
      'sealed.ab': twrpStream(openAes()),
      'other.ab': twrpStream(noise(3000)),
    })
    expect(found['backup.ab']).toMatchObject({ format: 'twrp', readableBy: 'anyone' })
    expect(found['sealed.ab']).toMatchObject({ format: 'twrp', readableBy: 'password-holder' })
    expect(found['other.ab']).toMatchObject({ format: 'twrp', readableBy: 'unknown' })
  })

  it.each([1, 16, 1000])('cut by %i bytes is not called whole', async (count) => {
    const tar = await folder({ 'data.ext4.win': without(phoneTar('com.whatsapp'), count) })
    expect(tar).toMatchObject({ readableBy: 'anyone', complete: false })
    const packed = await folder({ 'data.ext4.win': without(gzipSync(phoneTar('com.whatsapp')), count) })
    expect(packed?.complete).toBe(false)
  })
})
