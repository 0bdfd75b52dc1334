import type { Buffer } from 'node:buffer'
import { ZipError, ZipReader } from '../../../src/audit/archive/zip.ts'
import type { ZipEntry } from '../../../src/audit/archive/zip-records.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { OverBudget } from '../../../src/audit/io/unreadable.ts'

/** Serves bytes as a file does, counts them, and refuses what a reader must never ask for. */
export const reader = (bytes: Buffer, budget = structureBudget) => {
  const counter = { bytes: 0 }
  const read = async (position: number, length: number) => {
    if (!Number.isSafeInteger(position) || position < 0 || !Number.isSafeInteger(length) || length < 0)
      throw new Error(`asked for ${length} bytes at ${position}`)
    const part = bytes.subarray(position, position + length)
    if (counter.bytes + part.length > budget) throw new OverBudget('more')
    counter.bytes += part.length
    return part
  }
  return { read, counter, size: bytes.length }
}

export const open = async (bytes: Buffer) => {
  const { read, counter, size } = reader(bytes)
  const archive = await ZipReader.open(read, size)
  if (!archive) throw new Error('no archive')
  return { archive, counter }
}

export const list = async (archive: ZipReader, limits = {}) => {
  const entries: ZipEntry[] = []
  for await (const entry of archive.entries(limits)) entries.push(entry)
  return entries
}

/** Passes what a reader may throw, and nothing else. */
export const ownError = (error: unknown) => {
  if (!(error instanceof ZipError) && !(error instanceof OverBudget)) throw error
}
