import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  BoundedFile,
  headerBudget,
  isCloudOnly,
  structureBudget,
} from '../../../src/audit/io/bounded-file.ts'
import { OverBudget, Unreadable } from '../../../src/audit/io/unreadable.ts'
import { temporaryFolder } from '../../samples/folder.ts'

const fileOf = (content: Uint8Array): string => {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, content)
  return path
}

const reasonOf = async (path: string): Promise<string> => {
  const error = await BoundedFile.open(path).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(Unreadable)
  return (error as Unreadable).reason
}

describe('opening', () => {
  it('refuses a folder, a link, a FIFO and what is not there, each with its reason', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'target'), 'x')
    symlinkSync('target', join(folder, 'link'))
    execFileSync('mkfifo', [join(folder, 'fifo')])
    expect(await reasonOf(folder)).toBe('not a regular file')
    expect(await reasonOf(join(folder, 'link'))).toBe('not a regular file')
    expect(await reasonOf(join(folder, 'fifo'))).toBe('not a regular file')
    expect(await reasonOf(join(folder, 'none'))).toBe('vanished')
  })

  it('never opens a file that has a size but no blocks: it is only in the cloud', async () => {
    const path = fileOf(new Uint8Array())
    truncateSync(path, 100_000)
    expect(await reasonOf(path)).toBe('only in the cloud')
  })

  it('takes a small file without blocks for what it is: small', () => {
    expect(isCloudOnly({ size: 4095, blocks: 0 })).toBe(false)
    expect(isCloudOnly({ size: 4096, blocks: 0 })).toBe(true)
    expect(isCloudOnly({ size: 4096, blocks: 8 })).toBe(false)
  })
})

describe('reading', () => {
  const content = Buffer.alloc(3 * headerBudget, 'sealwatch')

  it('gives what is there, and less at the end', async () => {
    const file = await BoundedFile.open(fileOf(content.subarray(0, 100)))
    expect(await file.read(10, 20)).toEqual(content.subarray(10, 30))
    expect(await file.read(90, 20)).toEqual(content.subarray(90, 100))
    expect(await file.read(200, 20)).toHaveLength(0)
    expect(await file.tail(4)).toEqual(content.subarray(96, 100))
    await file.close()
  })

  it('reads the head once', async () => {
    const file = await BoundedFile.open(fileOf(content))
    await file.head()
    await file.head(100)
    expect(file.bytesRead).toBe(4096)
    expect(await file.head(5000)).toEqual(content.subarray(0, 5000))
    expect(file.bytesRead).toBe(5000)
    await file.close()
  })

  it('ends at 64 KiB, and with a structure to follow at 1 MiB', async () => {
    const file = await BoundedFile.open(fileOf(Buffer.alloc(2 * structureBudget)))
    await file.read(0, headerBudget)
    await expect(file.read(0, 1)).rejects.toThrow(OverBudget)
    file.followStructure()
    await file.read(0, structureBudget - headerBudget)
    await expect(file.read(0, 1)).rejects.toThrow(OverBudget)
    expect(file.bytesRead).toBe(structureBudget)
    await file.close()
  })

  it('hashes a whole file in pieces', async () => {
    const file = await BoundedFile.open(fileOf(content))
    expect(await file.md5(content.length - 5)).toEqual(
      createHash('md5').update(content.subarray(0, -5)).digest(),
    )
    await file.close()
  })

  it('stops hashing when it is told to', async () => {
    const file = await BoundedFile.open(fileOf(content))
    await expect(file.md5(content.length, AbortSignal.abort())).rejects.toThrow()
    await file.close()
  })
})
