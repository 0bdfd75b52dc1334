import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyMemory, memoryFrom } from '../../../src/resident/memory/edition.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { MemoryStore } from '../../../src/resident/memory/memory-file.ts'
import type { MemoryRecord } from '../../../src/shared/memory.ts'
import { readingsOf } from '../../../src/words/engine-phrases.ts'
import { temporaryFolder } from '../../samples/folder.ts'

const holding = fileURLToPath(new URL('../../store/hold-lock.ts', import.meta.url))

const at = '2026-11-22T10:00:00.000Z'

const record = (path: string, label = 'label'): MemoryRecord => ({
  path,
  kind: 'android-backup',
  format: 'crypt14',
  app: 'messenger',
  readableBy: 'whatsapp',
  complete: true,
  size: 1000,
  modifiedAt: at,
  backup: 'b',
  label,
  firstSeen: at,
  lastSeen: at,
  hereSince: at,
  goneSince: null,
})

/** As it was written up to edition 4. */
const olderRecord = (path: string) => {
  const { hereSince, ...older } = record(path)
  return older
}

const memoryOf = (...records: MemoryRecord[]) => new Memory({ ...emptyMemory(), records, lastAudit: at })

const loaded = async (path: string) => {
  const troubles: string[] = []
  const store = new MemoryStore(path, (sentence) => {
    expect(readingsOf(sentence)).toHaveLength(1)
    troubles.push(sentence)
  })
  return { store, troubles, memory: await store.load() }
}

describe('the file of the memory', () => {
  it('holds what was remembered', async () => {
    const path = join(temporaryFolder(), 'memory.json')
    await new MemoryStore(path, () => {}).save(memoryOf(record('/a')))
    const { memory, troubles } = await loaded(path)
    expect(memory.file()).toEqual(memoryOf(record('/a')).file())
    expect(troubles).toEqual([])
  })

  it('is left to another process that writes it, whatever is in it; that is told with the first write', async () => {
    const path = join(temporaryFolder(), 'memory.json')
    await writeFile(path, 'not a memory')
    const writer = spawn(process.execPath, [holding, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(writer.stdout, 'data')
    const { store, memory, troubles } = await loaded(path)
    expect(memory.isNew).toBe(true)
    expect(troubles).toEqual([])
    await store.save(memoryOf(record('/a')))
    await store.save(memoryOf(record('/a')))
    expect(troubles).toEqual([expect.stringContaining(`Another Sealwatch (process ${writer.pid} on `)])
    expect(await readFile(path, 'utf8')).toBe('not a memory')
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    await store.save(memoryOf(record('/a')))
    expect((await loaded(path)).memory.file()).toEqual(memoryOf(record('/a')).file())
    expect(troubles).toHaveLength(1)
  })

  it('is read where an older edition wrote it, which knew no ignores', () => {
    const older = { version: 0, records: [olderRecord('/a')] }
    expect(memoryFrom(older)).toEqual({ ...emptyMemory(), records: [record('/a')] })
  })

  it('is read where an edition wrote it in which two names could read alike, of which neither stays ignored', () => {
    const of = (what: 'finding' | 'backup', target: string, label = target) => ({
      ignore: { what, target, reason: '', until: { type: 'always' as const }, id: target, since: at, label },
      mark: '',
    })
    const windows = of('finding', String.raw`C:\xff\msgstore.db`)
    const kept = [of('finding', '/a'), of('backup', 'b'), windows]
    const twin = String.raw`/d\xff/c`
    const records = [record('/a'), { ...record(twin), backup: 'twin' }]
    const told = [{ backup: 'b', readableBy: 'anyone' as const }]
    const first = {
      ...emptyMemory(),
      version: 1,
      records: [olderRecord('/a'), { ...olderRecord(twin), backup: 'twin' }],
      ignores: [
        ...kept,
        of('finding', String.raw`/d/c\xfe`),
        of('backup', 'twin', 'd'),
        of('backup', 'forgotten', String.raw`d › e\xff`),
      ],
      told: [...told, { backup: 'twin', readableBy: 'anyone' as const }],
    }
    expect(memoryFrom(first)).toEqual({ ...emptyMemory(), records, ignores: kept, told })
  })

  it('is read whole where an older edition wrote it, which knew no failures', () => {
    const { failures, ...known } = {
      ...emptyMemory(),
      records: [record('/a')],
      mounts: ['/media'],
      lastAudit: at,
    }
    expect(memoryFrom({ ...known, version: 1, records: [olderRecord('/a')] })).toEqual({
      ...known,
      failures: null,
    })
    expect(failures).toBe(null)
  })

  it('is read where the edition before wrote it, which did not know since when the same bytes lie there', () => {
    const known = { ...emptyMemory(), lastAudit: at }
    expect(
      memoryFrom({ ...known, version: 4, records: [olderRecord('/a')], keysAside: [olderRecord('/b')] }),
    ).toEqual({ ...known, records: [record('/a')], keysAside: [record('/b')] })
  })

  it.each([
    ['cut short', JSON.stringify(emptyMemory()).slice(0, -20)],
    ['of a later edition', JSON.stringify({ ...emptyMemory(), version: 6, more: [] })],
    ['of something else', '{"version":"1"}'],
    ['a record without a verdict', JSON.stringify({ ...emptyMemory(), records: [{ path: '/a' }] })],
  ])('is set aside, kept and named where it is %s', async (_, text) => {
    const folder = temporaryFolder()
    const path = join(folder, 'memory.json')
    await writeFile(path, text)
    const { memory, store, troubles } = await loaded(path)
    expect(memory.isNew).toBe(true)
    await store.save(memoryOf(record('/b')))
    const [kept = ''] = (await readdir(folder)).filter((name) => name.includes('unreadable'))
    expect(await readFile(join(folder, kept), 'utf8')).toBe(text)
    expect(troubles).toEqual([expect.stringContaining(join(folder, kept))])
  })

  it('survives the end of its writer at any moment of 200 writes', async () => {
    const path = join(temporaryFolder(), 'memory.json')
    const child = fileURLToPath(new URL('written-on.ts', import.meta.url))
    let written = 0
    let kills = 0
    while (written < 200 || kills < 8) {
      const writer = spawn(process.execPath, [child, path])
      let said = ''
      let end = Number.POSITIVE_INFINITY
      const exited = new Promise((resolve) => writer.on('exit', resolve))
      writer.stdout.on('data', (text: Buffer) => {
        said += text.toString()
        if (end === Number.POSITIVE_INFINITY) {
          end = 100 + Math.random() * 300
          setTimeout(() => writer.kill('SIGKILL'), end)
        }
      })
      await exited
      kills++
      const last = Number(said.trimEnd().split('\n').at(-1))
      const { store, memory, troubles } = await loaded(path)
      await store.close()
      expect(troubles).toEqual([])
      // What was said to be written is there, and at most one more, of which the writer did not come to speak.
      expect(memory.records.size).toBeGreaterThanOrEqual(last)
      expect(memory.records.size).toBeLessThanOrEqual(last + 1)
      expect(last).toBeGreaterThan(written)
      written = last
    }
  })
})

const mounts: string[] = []
afterAll(() => {
  for (const point of mounts) spawnSync('umount', [point])
})

/** Why no small file system can be made to fill; undefined where one can. */
const noMount = ((): string | undefined => {
  const can = process.platform === 'linux' && process.getuid?.() === 0
  return can ? undefined : 'skipped: only root can mount a small file system'
})()

describe.skipIf(noMount !== undefined)(`on a full disk ${noMount ?? ''}`, () => {
  it('stays as it was, is told once, and is written again once there is room', async () => {
    const folder = join(temporaryFolder(), 'disk')
    await mkdir(folder)
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder]).status).toBe(0)
    mounts.push(folder)
    const path = join(folder, 'memory.json')
    const { store, troubles } = await loaded(path)
    await store.save(memoryOf(record('/a')))
    const large = memoryOf(record('/a'), record('/b', 'x'.repeat(200_000)))
    await store.save(large)
    await store.save(large)
    expect(troubles).toEqual([expect.stringContaining('the disk is full')])
    expect((await loaded(path)).memory.file()).toEqual(memoryOf(record('/a')).file())
    await store.save(memoryOf(record('/c')))
    expect((await loaded(path)).memory.file()).toEqual(memoryOf(record('/c')).file())
    spawnSync('umount', [folder])
  })
})

describe('the memory', () => {
  it('keeps the newest 500 changes, and lets go of what is gone for the longest', () => {
    const gone = Array.from({ length: 2500 }, (_, index) => ({
      ...record(`/${index}`),
      goneSince: new Date(Date.parse(at) + index * 1000).toISOString(),
    }))
    const memory = memoryOf(...gone, record('/here'))
    const { path, kind, format, readableBy, backup, label } = record('/x')
    const change = {
      change: 'gone',
      at,
      path,
      from: null,
      kind,
      format,
      readableBy,
      was: null,
      backup,
      label,
    } as const
    memory.keep(Array.from({ length: 700 }, (_, index) => ({ ...change, path: `/${index}` })))
    expect(memory.changes).toHaveLength(500)
    expect(memory.changes.at(-1)?.path).toBe('/699')
    expect(memory.records.size).toBe(2001)
    expect(memory.records.has('/0')).toBe(false)
    expect(memory.records.has('/2499')).toBe(true)
    expect(memory.records.has('/here')).toBe(true)
  })
})
