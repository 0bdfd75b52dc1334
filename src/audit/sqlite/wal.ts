import { Buffer } from 'node:buffer'
import type { ReadBytes } from '../io/read-bytes.ts'

/** The committed pages of a write-ahead log (`-wal`), which stand before those of the database file. */
export interface Wal {
  readonly pageSize: number
  /** Where the newest committed content of a page begins in the log, by page number. */
  readonly pages: ReadonlyMap<number, number>
  /** Pages of the database after the last commit. */
  readonly pageCount: number
}

const headerLength = 32
const frameHeaderLength = 24

export const isWal = (head: Buffer): boolean =>
  head.length >= headerLength && (head.readUInt32BE(0) & ~1) >>> 0 === 0x377f0682

/**
 * Indexes a write-ahead log by its frame headers. Frames of an older log that were not yet written over have other
 * salts and end the reading; frames behind the last commit are left out. SQLite's file format, section 4.
 * @param mostFrames bounds the reading; what lies behind is left out
 */
export const indexWal = async (
  read: ReadBytes,
  size: number,
  mostFrames: number,
): Promise<Wal | undefined> => {
  const head = await read(0, headerLength)
  if (!isWal(head)) return undefined
  const pageSize = head.readUInt32BE(8)
  if (pageSize < 512 || pageSize > 65536 || (pageSize & (pageSize - 1)) !== 0) return undefined
  const salts = head.subarray(16, 24)
  const pages = new Map<number, number>()
  const uncommitted: [page: number, position: number][] = []
  let pageCount = 0
  const frameLength = frameHeaderLength + pageSize
  for (let frame = 0; frame < mostFrames; frame++) {
    const position = headerLength + frame * frameLength
    if (position + frameLength > size) break
    const frameHeader = await read(position, frameHeaderLength)
    if (frameHeader.length < frameHeaderLength || !frameHeader.subarray(8, 16).equals(salts)) break
    const page = frameHeader.readUInt32BE(0)
    if (page === 0) break
    uncommitted.push([page, position + frameHeaderLength])
    const committed = frameHeader.readUInt32BE(4)
    if (committed === 0) continue
    pageCount = committed
    for (const [number, at] of uncommitted.splice(0)) pages.set(number, at)
  }
  return pageCount > 0 ? { pageSize, pages, pageCount } : undefined
}

/** Reads whole pages as SQLite would: from the log where it has them, else from the database file. */
export const overlaid =
  (database: ReadBytes, log: ReadBytes, { pages, pageSize }: Wal): ReadBytes =>
  (position, length) => {
    const inLog = pages.get(position / pageSize + 1)
    return inLog === undefined ? database(position, length) : log(inLog, Math.min(length, pageSize))
  }

/** For a log whose database is not there. */
export const nothing: ReadBytes = async () => Buffer.alloc(0)
