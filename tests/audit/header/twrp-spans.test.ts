import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noise } from '../../samples/noise.ts'
import { bytesOf, headerOf, headersCutShort, layout, values } from '../../samples/shown-header.ts'
import { tarOf } from '../../samples/tar.ts'
import { openAes, phoneTar, twrpStream } from '../../samples/tool-backup.ts'

const part = 'data.ext4.win000'

const openAesFields = ['0-4 openAes.mark', '4-5 openAes.version', '5-6 openAes.type', '6-16 undescribed*']

describe('a part under OpenAES', () => {
  it('shows its version and type, and nothing that passwords can be tried on', async () => {
    const header = await headerOf(part, openAes())
    expect(header.format).toBe('twrp')
    expect(layout(header)).toEqual([...openAesFields, '16-512 openAes.body*'])
    expect(values(header)).toEqual({ 'openAes.version': '1', 'openAes.type': '2' })
    expect(
      Buffer.from(header.bytes, 'hex')
        .subarray(6)
        .every((byte) => byte === 0),
    ).toBe(true)
  })

  it('is called encrypted only where what follows is', async () => {
    const header = await headerOf(part, Buffer.from(`OAES\x01\x02${'readable words '.repeat(200)}`))
    expect(layout(header)).toEqual([...openAesFields, '16-512 content*'])
  })

  it('keeps its fields wherever it is cut off', async () => {
    for (const [length, header] of (await headersCutShort(part, openAes())).entries()) {
      if (length === 0) expect(header && layout(header)).toEqual([])
      else if (length === 1) expect(header && layout(header)).toEqual(['0-1 undescribed*'])
      else if (length < 6)
        expect(header && layout(header)).toEqual(
          length === 2 ? ['0-2 openAes.mark'] : ['0-2 openAes.mark', `2-${length} undescribed*`],
        )
      else
        expect(header && layout(header)).toEqual([
          ...openAesFields.slice(0, 3),
          ...(length > 6 ? [`6-${Math.min(16, length)} undescribed*`] : []),
          ...(length > 16
            ? [`16-${Math.min(512, length)} ${length < 64 ? 'content' : 'openAes.body'}*`]
            : []),
        ])
    }
  })
})

it('a part with two letters of the mark says no more of itself', async () => {
  const header = await headerOf(part, Buffer.concat([Buffer.from('OA'), noise(4000)]))
  expect(layout(header)).toEqual(['0-2 openAes.mark', '2-512 undescribed*'])
})

it('a tar whose first member is named like that mark is a tar', async () => {
  const tar = tarOf(
    { name: 'OAES', contents: noise(100) },
    { name: 'data/data/com.whatsapp/databases/wa.db' },
  )
  expect(layout(await headerOf(part, tar))[0]).toBe('0-100 tar.name*')
})

it('a part in clear begins as the archive that it is', async () => {
  expect(layout(await headerOf(part, phoneTar('com.whatsapp')))[0]).toBe('0-100 tar.name*')
  const packed = await headerOf(part, gzipSync(phoneTar('com.whatsapp')))
  expect(layout(packed).slice(0, 2)).toEqual(['0-2 packed.mark', '2-3 packed.method'])
  expect(layout(await headerOf(part, noise(4000)))).toEqual(['0-512 undescribed*'])
})

describe('the stream that TWRP sends over USB', () => {
  const stream = twrpStream(phoneTar('com.whatsapp'))
  const fields = ['0-8 twrp.mark', '8-23 twrp.block']

  it('shows its mark and what its first block is', async () => {
    const header = await headerOf('backup.ab', stream)
    expect(layout(header)).toEqual([...fields, '23-512 undescribed*'])
    expect(values(header)).toEqual({ 'twrp.block': 'twstreamheader' })
    expect(bytesOf(header, 'twrp.mark')).toEqual([Buffer.from('TWRP\0\0\0\0').toString('hex')])
  })

  it('keeps its fields wherever it is cut off', async () => {
    for (const [length, header] of (await headersCutShort('backup.ab', stream)).entries())
      if (length < 23) expect(header).toBeUndefined()
      else
        expect(header && layout(header)).toEqual(
          length === 23 ? fields : [...fields, `23-${Math.min(512, length)} undescribed*`],
        )
  })
})
