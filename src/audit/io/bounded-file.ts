import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { constants, readSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import type { StoredEntry } from './storage.ts'
import { StoredPath, type SystemPath } from './system-path.ts'
import { OverBudget, Unreadable, unreadable } from './unreadable.ts'

/** The read budget of the report's contract, in bytes. */
export const headerBudget = 64 * 1024
export const structureBudget = 1024 * 1024
/** With `--deep`, for the headers of archives that fill a disk. */
export const deepBudget = 1024 * 1024 * 1024
export const checksumLimit = 32 * 1024 * 1024

/** Below this size, a file without allocated blocks may just be small; see docs/formats.md, "Cloud-only files". */
const placeholderMinimum = 4096

/** True where reading the file would make a sync client download it. */
export const isCloudOnly = (stats: Pick<Stats, 'size' | 'blocks'>): boolean =>
  stats.size >= placeholderMinimum && stats.blocks === 0

/** What is asked of a path before it is opened. */
export type PathStats = Pick<
  Stats,
  'size' | 'blocks' | 'mtime' | 'mtimeMs' | 'dev' | 'ino' | 'isFile' | 'isDirectory' | 'isSymbolicLink'
>

/**
 * `lstat` that never opens anything.
 * @throws Unreadable
 */
export const statPath = async (path: SystemPath): Promise<PathStats> => {
  if (path instanceof StoredPath) return statsOf(await path.storage.stat(path.text))
  try {
    return await lstat(path)
  } catch (error) {
    throw unreadable(error)
  }
}

/** A storage has no blocks and no links: there is nothing in it that reading would bring onto this computer. */
const statsOf = ({ type, size, modified }: StoredEntry): PathStats => ({
  size,
  blocks: Math.ceil(size / 512),
  mtime: modified,
  mtimeMs: modified.getTime(),
  dev: 0,
  ino: 0,
  isFile: () => type === 'file',
  isDirectory: () => type === 'folder',
  isSymbolicLink: () => false,
})

/** Where the bytes come from: a file handle, bytes that are there already, or a storage. */
export interface ByteSource {
  /** The open file, where there is one. */
  readonly fd?: number
  /** Fills `buffer` from `offset` with up to `length` bytes at `position`; 0 at the end. */
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>
  /** True where its bytes cross a network, so that it is not read whole unasked: `read` then throws OverBudget. */
  readonly distant?: boolean
  /** Streams `[from, to)`, where that is better than many reads. */
  stream?(from: number, to: number): AsyncIterable<Buffer>
  close(): Promise<void>
}

/**
 * A regular, local file that is read in bounded pieces and never written. Every byte that is read counts against
 * its budget: 64 KiB, or 1 MiB after `followStructure`, as the report's contract says.
 */
export class BoundedFile {
  readonly path: SystemPath
  readonly size: number
  readonly modified: Date
  bytesRead = 0
  /** True once its source refused to read on: what it is may stand in bytes that were not read. */
  curtailed = false
  #budget = headerBudget
  readonly #source: ByteSource
  #head: Buffer | undefined

  /** For bytes that are no file of their own, such as a member of an archive; files are opened by `open`. */
  constructor(path: SystemPath, source: ByteSource, { size, mtime }: Pick<Stats, 'size' | 'mtime'>) {
    this.path = path
    this.#source = source
    this.size = size
    this.modified = mtime
  }

  /**
   * Opens a file after checking, without opening it, that it is regular and not only in the cloud.
   * @param download opens it there too, so that reading it brings it onto this computer
   * @throws Unreadable
   */
  static async open(path: SystemPath, download = false): Promise<BoundedFile> {
    const before = await statPath(path)
    if (!before.isFile()) throw new Unreadable('not a regular file')
    if (path instanceof StoredPath) return new BoundedFile(path, await path.storage.open(path.text), before)
    if (isCloudOnly(before) && !download) throw new Unreadable('only in the cloud')
    let handle: FileHandle | undefined
    try {
      // Windows has neither flag, and neither special files nor links that open() would follow unasked here.
      handle = await open(
        path,
        constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
      )
      const stats = await handle.stat()
      if (!stats.isFile()) throw new Unreadable('not a regular file')
      return new BoundedFile(path, handle, stats)
    } catch (error) {
      await handle?.close()
      throw unreadable(error)
    }
  }

  /** True where the file crosses a network, and is not read whole unasked. */
  get distant(): boolean {
    return this.#source.distant ?? false
  }

  /** Allows up to 1 MiB in all, or more with `--deep`, for a structure that has to be followed through the file. */
  followStructure(budget = structureBudget): void {
    this.#budget = Math.max(this.#budget, budget)
  }

  /**
   * Reads up to `length` bytes at `position`; fewer only at the end of the file.
   * @throws OverBudget, Unreadable
   */
  async read(position: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - position))
    if (this.bytesRead + wanted > this.#budget) throw new OverBudget(`more than ${this.#budget} bytes`)
    return this.#read(position, wanted)
  }

  /** The first `length` bytes, read once and kept. 4 KiB tell most formats. */
  async head(length = 4096): Promise<Buffer> {
    const wanted = Math.min(length, this.size)
    if (!this.#head || this.#head.length < wanted) {
      const known = this.#head ?? Buffer.alloc(0)
      const more = await this.read(known.length, wanted - known.length)
      this.#head = Buffer.concat([known, more])
    }
    return this.#head.subarray(0, wanted)
  }

  /** The last `length` bytes. */
  async tail(length: number): Promise<Buffer> {
    const wanted = Math.min(length, this.size)
    return this.read(this.size - wanted, wanted)
  }

  /** MD5 of the first `length` bytes. It reads them all, outside the budget: the contract allows that for checksums. */
  async md5(length: number, signal?: AbortSignal, seen?: (chunk: Buffer) => void): Promise<Buffer> {
    const hash = createHash('md5')
    for await (const chunk of this.chunks(0, length, signal)) {
      hash.update(chunk)
      seen?.(chunk)
    }
    return hash.digest()
  }

  /**
   * Streams `[from, to)` in pieces of up to 1 MiB, and reads the next piece while one is worked on: a chunk is valid until
   * the next is asked for. Outside the budget.
   * @throws Unreadable
   */
  async *chunks(from: number, to: number, signal?: AbortSignal): AsyncGenerator<Buffer> {
    const end = Math.min(to, this.size)
    const length = Math.min(structureBudget, end - from)
    if (length <= 0) return
    if (this.#source.stream) return yield* this.#streamed(this.#source.stream(from, end), end - from, signal)
    let worked = Buffer.allocUnsafe(length)
    let filling = Buffer.allocUnsafe(length)
    let position = from
    let next = this.#piece(filling, Math.min(length, end - position), position)
    try {
      while (position < end) {
        const chunk = await next
        signal?.throwIfAborted()
        position += chunk.length
        ;[worked, filling] = [filling, worked]
        if (position < end) next = this.#piece(filling, Math.min(length, end - position), position)
        yield chunk
      }
    } finally {
      // The file may be closed as soon as nobody listens any more: not while it is still being read.
      await next.catch(() => {})
    }
  }

  /**
   * Fills a buffer from `position` on, at once and outside the budget: for work on a whole file that a person asked for.
   * Returns the bytes read, fewer only at the end of the file.
   * @throws Unreadable
   */
  fill(into: Buffer, position: number): number {
    const { fd } = this.#source
    if (fd === undefined) throw new TypeError('not a file of its own')
    let filled = 0
    try {
      while (filled < into.length) {
        const read = readSync(fd, into, filled, into.length - filled, position + filled)
        if (read === 0) break
        filled += read
      }
    } catch (error) {
      throw unreadable(error)
    }
    return filled
  }

  async close(): Promise<void> {
    await this.#source.close()
  }

  async *#streamed(
    pieces: AsyncIterable<Buffer>,
    length: number,
    signal?: AbortSignal,
  ): AsyncGenerator<Buffer> {
    let left = length
    for await (const piece of pieces) {
      signal?.throwIfAborted()
      left -= piece.length
      yield piece
    }
    if (left !== 0) throw new Unreadable('changed while it was read')
  }

  #failure(error: unknown): unknown {
    if (!(error instanceof OverBudget)) return unreadable(error)
    this.curtailed = true
    return error
  }

  /** One read of a stream. Nobody may be waiting yet when it fails; whoever asks for the piece is told. */
  #piece(into: Buffer, length: number, position: number): Promise<Buffer> {
    const piece = this.#source.read(into, 0, length, position).then(
      ({ bytesRead }) => {
        if (bytesRead === 0) throw new Unreadable('vanished')
        return into.subarray(0, bytesRead)
      },
      (error: unknown) => {
        throw this.#failure(error)
      },
    )
    piece.catch(() => {})
    return piece
  }

  async #read(position: number, length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(length)
    let filled = 0
    try {
      while (filled < length) {
        const { bytesRead } = await this.#source.read(buffer, filled, length - filled, position + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
    } catch (error) {
      throw this.#failure(error)
    }
    this.bytesRead += filled
    return buffer.subarray(0, filled)
  }
}
