import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FileLock } from '../../src/store/file-lock.ts'
import { birthOf } from '../../src/store/process-birth.ts'
import { temporaryFolder } from '../samples/folder.ts'

/** What the system says that this computer is called; its own answer where undefined. */
const name = vi.hoisted((): { current: string | undefined } => ({ current: undefined }))
vi.mock('node:os', async (load) => {
  const os = await load<typeof import('node:os')>()
  return { ...os, hostname: () => name.current ?? os.hostname() }
})

const holding = fileURLToPath(new URL('hold-lock.ts', import.meta.url))

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Another process that tries to take the lock and lives on; resolves to whether it has it. */
const other = async (file: string) => {
  const child = spawn(process.execPath, [holding, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text) => resolve(String(text))),
  )
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  return { child, has: said.trim() === 'mine', kill }
}

const guarded = () => join(temporaryFolder(), 'data', 'memory.json')

describe('the lock of a file', () => {
  it('is taken once, again by the same process, and by another once it is given back', async () => {
    const file = guarded()
    const lock = new FileLock(file)
    expect(await lock.take()).toBeUndefined()
    expect(await new FileLock(file).take()).toBeUndefined()
    expect((await other(file)).has).toBe(false)
    await lock.release()
    const second = await other(file)
    expect(second.has).toBe(true)
    expect(await lock.take()).toMatchObject({ pid: second.child.pid, host: hostname() })
    await lock.release()
    expect(await lock.take()).toMatchObject({ pid: second.child.pid })
  })

  it('is worth nothing once its holder was killed', async () => {
    const file = guarded()
    const holder = await other(file)
    expect(holder.has).toBe(true)
    await holder.kill()
    expect(await new FileLock(file).take()).toBeUndefined()
    expect(await readdir(join(file, '..'))).toEqual(['memory.json.lock'])
  })

  it.runIf(process.platform === 'linux')(
    'is worth nothing where a later process has its number',
    async () => {
      const file = guarded()
      const holder = await other(file)
      const text = await readFile(`${file}.lock`, 'utf8')
      const birth = birthOf(holder.child.pid ?? 0) ?? ''
      expect(birth).toMatch(/^[\da-f-]{36} \d+$/)
      await writeFile(`${file}.lock`, text.replace(birth, `${birth}0`))
      expect(await new FileLock(file).take()).toBeUndefined()
    },
  )

  it.each(['', '{', 'null', '{"pid":-1}', '[]', '{"pid":"1"}'])('%j names nobody', async (text) => {
    const file = guarded()
    await new FileLock(file).take()
    await writeFile(`${file}.lock`, text)
    expect((await other(file)).has).toBe(true)
  })

  it('of another computer stands, for nothing tells that its holder has ended', async () => {
    const file = guarded()
    await new FileLock(file).take()
    const holder = { pid: 1, host: `${hostname()}-2`, birth: '' }
    await writeFile(`${file}.lock`, JSON.stringify(holder))
    expect(await new FileLock(file).take()).toEqual(holder)
  })

  it('is given back though the computer has got another name meanwhile', async () => {
    const file = guarded()
    const lock = new FileLock(file)
    await lock.take()
    name.current = 'another-network'
    expect(await lock.take()).toBeUndefined()
    await lock.release()
    name.current = undefined
    expect(await readdir(join(file, '..'))).toEqual([])
  })

  it('is one process, however many begin at once after one that was killed', async () => {
    const file = guarded()
    await (await other(file)).kill()
    const begun = await Promise.all(Array.from({ length: 6 }, () => other(file)))
    expect(begun.filter(({ has }) => has)).toHaveLength(1)
  })
})
