import type { Buffer } from 'node:buffer'
import type { BoundedFile } from '../io/bounded-file.ts'
import { OverBudget } from '../io/unreadable.ts'
import { canInflate, InflatedStream } from './compressed.ts'
import { containerOf } from './container.ts'
import { outputLimit, packed } from './look-inside.ts'
import { type TarWalk, tarMembers } from './tar.ts'
import { tarBlock } from './tar-header.ts'
import { ZipReader } from './zip.ts'

/** A member of an archive that is no folder. */
export interface PackedMember {
  /** As the archive states it, never a path to open; undefined where one file is packed alone. */
  readonly name: string | undefined
  /** Bytes, as the archive states them; undefined where it does not. */
  readonly size: number | undefined
  readonly encrypted: boolean
  /**
   * The first bytes, unpacked in memory; only during the visit.
   * @throws ZipError, OverBudget, Unreadable
   */
  read(length: number): Promise<Buffer>
}

export type Visit = (member: PackedMember) => Promise<void>

/**
 * Visits the members of a ZIP or a tar, plain or packed, or the one file that is packed, within 1 MiB of the file.
 * @returns whether that were all of them; `closed` where it is packed in a way that nothing here undoes, undefined where it is
 *   no archive
 * @throws Unreadable
 */
export const eachMember = async (
  file: BoundedFile,
  signal: AbortSignal,
  visit: Visit,
): Promise<'all' | 'some' | 'closed' | undefined> => {
  const container = containerOf(await file.head(tarBlock))
  if (!container) return undefined
  if (container !== 'tar' && container !== 'zip' && !canInflate(container)) return 'closed'
  file.followStructure()
  try {
    if (container === 'zip') return await eachOfZip(file, signal, visit)
    if (container === 'tar') {
      const read = (position: number, length: number) => file.read(position, length)
      return await eachOfTar(tarMembers(read, file.size), read, signal, visit)
    }
    const stream = new InflatedStream(container, packed(file, 0, { deep: false, signal }), {
      output: outputLimit.bounded,
    })
    try {
      if (containerOf(await stream.read(0, tarBlock)) === 'tar')
        return await eachOfTar(tarMembers(stream.read, Number.POSITIVE_INFINITY), stream.read, signal, visit)
      await visit({
        name: undefined,
        size: undefined,
        encrypted: false,
        read: (length) => stream.read(0, length),
      })
      return 'all'
    } finally {
      await stream.close()
    }
  } catch (error) {
    if (error instanceof OverBudget) return 'some'
    throw error
  }
}

const eachOfZip = async (file: BoundedFile, signal: AbortSignal, visit: Visit) => {
  const zip = await ZipReader.open((position, length) => file.read(position, length), file.size)
  if (!zip) return undefined
  for await (const entry of zip.entries()) {
    signal.throwIfAborted()
    if (entry.folder) continue
    await visit({
      name: entry.name,
      size: entry.size,
      encrypted: entry.encryption !== 'none',
      read: async (length) => (await zip.beginning(entry, length)).bytes,
    })
  }
  return zip.listing === 'whole' ? 'all' : 'some'
}

const eachOfTar = async (
  walk: TarWalk,
  read: (position: number, length: number) => Promise<Buffer>,
  signal: AbortSignal,
  visit: Visit,
) => {
  for await (const { name, type, size, start } of walk) {
    signal.throwIfAborted()
    if (type !== 'file') continue
    await visit({
      name,
      size,
      encrypted: false,
      read: (length) => read(start, Math.min(length, size)),
    })
  }
  return walk.end?.state === 'ended' || walk.end?.state === 'no end mark' ? 'all' : 'some'
}
