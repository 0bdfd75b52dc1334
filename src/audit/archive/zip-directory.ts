import type { Buffer } from 'node:buffer'
import type { ReadBytes } from '../io/read-bytes.ts'
import {
  centralRecordLength,
  centralSignature,
  end64Length,
  endLength,
  endSignature,
  locator64Length,
  needsZip64,
  parseCentral,
  parseEnd,
  parseEnd64,
  parseLocator64,
  type ZipEnd,
  type ZipEntry,
} from './zip-records.ts'

/** Where the central directory lies in the file: `[start, end)`. */
export interface ZipDirectory {
  readonly start: number
  readonly end: number
  /** Bytes before the archive, which its own positions do not count. */
  readonly prefix: number
  /** How many entries it says it has. */
  readonly claimed: number
}

const maxComment = 0xffff

/** Most archives have no comment: this much is tried before all that a comment may take is read. */
const shortTail = 1024

/** Finds the directory through the record at the end of the file; undefined where there is none that can be. */
export const findDirectory = async (read: ReadBytes, size: number): Promise<ZipDirectory | undefined> => {
  for (const length of [shortTail, endLength + maxComment]) {
    const from = Math.max(0, size - length)
    const tail = await read(from, size - from)
    for (const offset of endRecords(tail)) {
      const found = await directoryBefore(read, tail.subarray(offset), from + offset)
      if (found) return found
    }
    if (from === 0) return undefined
  }
  return undefined
}

/** How many places that look like an end record are tried. */
const maxEndRecords = 16

/** Offsets of what may be the end record: first those whose comment ends with the file, then from the last on. */
const endRecords = (tail: Buffer): number[] => {
  const offsets: number[] = []
  for (let offset = tail.length - endLength; offset >= 0; offset--)
    if (tail[offset] === 0x50 && tail.readUInt32LE(offset) === endSignature) offsets.push(offset)
  const exact = (offset: number) => offset + endLength + tail.readUInt16LE(offset + 20) === tail.length
  return [...offsets.filter(exact), ...offsets.filter((offset) => !exact(offset))].slice(0, maxEndRecords)
}

const directoryBefore = async (
  read: ReadBytes,
  record: Buffer,
  position: number,
): Promise<ZipDirectory | undefined> => {
  const end = parseEnd(record)
  if (needsZip64(end)) {
    const wide = await zip64End(read, position)
    const found = wide && (await checked(read, wide.end, wide.position))
    if (found) return found
  }
  return checked(read, end, position)
}

/** The zip64 end record: where its locator points, or right before the locator where bytes precede the archive. */
const zip64End = async (
  read: ReadBytes,
  position: number,
): Promise<{ end: ZipEnd; position: number } | undefined> => {
  const locator = position - locator64Length
  if (locator < 0) return undefined
  const pointed = parseLocator64(await read(locator, locator64Length))
  if (pointed === undefined) return undefined
  for (const start of [pointed, locator - end64Length]) {
    if (!Number.isSafeInteger(start) || start < 0 || start + end64Length > locator) continue
    const end = parseEnd64(await read(start, end64Length))
    if (end) return { end, position: start }
  }
  return undefined
}

/** The directory that an end record at `position` describes, where one of the two ways to find it leads to an entry. */
const checked = async (
  read: ReadBytes,
  { entries, size, offset }: ZipEnd,
  position: number,
): Promise<ZipDirectory | undefined> => {
  if (entries === 0 && size === 0) return { start: position, end: position, prefix: 0, claimed: 0 }
  for (const start of [position - size, offset]) {
    if (!Number.isSafeInteger(start) || start < 0 || start >= position) continue
    const bytes = await read(start, 4)
    if (bytes.length === 4 && bytes.readUInt32LE(0) === centralSignature)
      return { start, end: position, prefix: start - offset, claimed: entries }
  }
  return undefined
}

/**
 * The entries at the end of a directory of which only the last bytes were read: those from which a chain of records
 * leads exactly to its end.
 */
export const tailEntries = (tail: Buffer, prefix: number): ZipEntry[] => {
  const next = new Map<number, number>()
  let first = tail.length
  for (let offset = tail.length - 4; offset >= 0; offset--) {
    if (tail[offset] !== 0x50) continue
    const length = centralRecordLength(tail, offset)
    if (length === undefined) continue
    const after = offset + length
    if (after !== tail.length && !next.has(after)) continue
    next.set(offset, after)
    first = offset
  }
  const entries: ZipEntry[] = []
  for (let offset = first; offset < tail.length; ) {
    const after = next.get(offset) ?? tail.length
    entries.push(parseCentral(tail.subarray(offset, after), prefix))
    offset = after
  }
  return entries
}
