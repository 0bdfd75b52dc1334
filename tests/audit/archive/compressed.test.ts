import { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { canInflate, InflatedStream } from '../../../src/audit/archive/compressed.ts'
import { OverBudget } from '../../../src/audit/io/unreadable.ts'
import { noise } from '../../samples/noise.ts'

const mebibyte = 1024 * 1024

async function* pieces(bytes: Buffer, size = 5000, served = { bytes: 0 }, budget = Number.POSITIVE_INFINITY) {
  for (let at = 0; at < bytes.length; at += size) {
    if (at + size > budget) throw new OverBudget('more')
    served.bytes += size
    yield bytes.subarray(at, at + size)
  }
}

const all = async (stream: InflatedStream): Promise<Buffer> => {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const part = await stream.read(at, 7000)
    if (part.length === 0) break
    parts.push(part)
    at += part.length
  }
  await stream.close()
  return Buffer.concat(parts)
}

const content = Buffer.concat([noise(300_000), Buffer.alloc(300_000, 'abc')])

describe('a packed stream', () => {
  it.each([
    ['gzip', gzipSync(content)],
    ['zlib', deflateSync(content)],
  ] as const)('of %s unpacks to what was packed', async (container, bytes) => {
    const stream = new InflatedStream(container, pieces(bytes), { output: 10 * mebibyte })
    expect((await all(stream)).equals(content)).toBe(true)
    expect(stream.end).toBe('whole')
  })

  it('is read forwards, with gaps', async () => {
    const stream = new InflatedStream('gzip', pieces(gzipSync(content)), { output: 10 * mebibyte })
    expect((await stream.read(10, 20)).equals(content.subarray(10, 30))).toBe(true)
    expect((await stream.read(200_000, 100)).equals(content.subarray(200_000, 200_100))).toBe(true)
    expect((await stream.read(200_050, 100)).equals(content.subarray(200_050, 200_150))).toBe(true)
    await expect(stream.read(10, 20)).rejects.toThrow('forwards')
    expect((await stream.read(content.length - 5, 100)).equals(content.subarray(-5))).toBe(true)
    expect((await stream.read(content.length + 5000, 100)).length).toBe(0)
    await stream.close()
  })

  it.each([1, 8, 16, 1000])('cut by %i bytes gives what is there, and says that it is cut', async (count) => {
    for (const [container, bytes] of [
      ['gzip', gzipSync(content)],
      ['zlib', deflateSync(content)],
    ] as const) {
      const stream = new InflatedStream(container, pieces(bytes.subarray(0, -count)), {
        output: 10 * mebibyte,
      })
      const unpacked = await all(stream)
      expect(unpacked.equals(content.subarray(0, unpacked.length))).toBe(true)
      expect(unpacked.length).toBeGreaterThan(250_000)
      expect(stream.end).toBe('cut short')
    }
  })

  it('that is damaged gives what stood before, and says so', async () => {
    const bytes = gzipSync(content)
    noise(2000).copy(bytes, 150_000)
    const stream = new InflatedStream('gzip', pieces(bytes), { output: 10 * mebibyte })
    expect((await all(stream)).length).toBeGreaterThan(100_000)
    expect(stream.end).toBe('damaged')
  })

  it('filled up with zeros is whole', async () => {
    const bytes = Buffer.concat([gzipSync(content), Buffer.alloc(50_000)])
    const stream = new InflatedStream('gzip', pieces(bytes), { output: 10 * mebibyte })
    expect((await all(stream)).length).toBe(content.length)
    expect(stream.end).toBe('whole')
  })

  it('with something else behind it is damaged, but is read up to there', async () => {
    const small = noise(3000)
    const stream = new InflatedStream('gzip', pieces(Buffer.concat([gzipSync(small), noise(50_000)])), {
      output: mebibyte,
    })
    expect((await all(stream)).length).toBeGreaterThan(2800)
    expect(stream.end).toBe('damaged')
  })

  it('ends at the limit of what comes out', async () => {
    const served = { bytes: 0 }
    const stream = new InflatedStream('gzip', pieces(gzipSync(noise(5 * mebibyte)), 5000, served), {
      output: mebibyte,
    })
    expect((await all(stream)).length).toBeLessThan(mebibyte + 100_000)
    expect(served.bytes).toBeLessThan(mebibyte + 200_000)
    expect(stream.end).toBe('limit')
  })

  it('ends at the limit of what may be read', async () => {
    const stream = new InflatedStream(
      'gzip',
      pieces(gzipSync(noise(mebibyte)), 5000, { bytes: 0 }, 100_000),
      { output: 10 * mebibyte },
    )
    const unpacked = await all(stream)
    expect(unpacked.length).toBeGreaterThan(80_000)
    expect(unpacked.length).toBeLessThan(101_000)
    expect(stream.end).toBe('limit')
  })

  it('that is a bomb ends long before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * mebibyte))
    const stream = new InflatedStream('gzip', pieces(bomb), { output: Number.POSITIVE_INFINITY })
    expect((await stream.read(150 * mebibyte, 512)).length).toBe(0)
    expect(stream.end).toBe('limit')
    await stream.close()
  })

  it('of a kind that nothing here unpacks says so', async () => {
    expect(canInflate('bzip2')).toBe(false)
    const stream = new InflatedStream('bzip2', pieces(noise(900)), { output: mebibyte })
    expect((await all(stream)).length).toBe(0)
    expect(stream.end).toBe('limit')
  })

  it('whose source fails passes that on', async () => {
    async function* broken() {
      yield gzipSync(content).subarray(0, 1000)
      throw new Error('unplugged')
    }
    const stream = new InflatedStream('gzip', broken(), { output: mebibyte })
    await expect(all(stream)).rejects.toThrow('unplugged')
  })
})
