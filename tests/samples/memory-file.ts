import { Buffer } from 'node:buffer'
import type { JudgeOptions, NamedFile } from '../../src/audit/format.ts'
import { BoundedFile, type ByteSource } from '../../src/audit/io/bounded-file.ts'

/** A file that is only bytes, and remembers how far it was read. */
export class MemoryFile implements ByteSource {
  readonly bytes: Buffer
  /** The end of the farthest read. */
  farthest = 0

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  async read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesRead: number }> {
    if (position < 0 || length < 0) throw new RangeError(`read of ${length} bytes at ${position}`)
    const bytesRead = this.bytes.copy(buffer, offset, position, position + length)
    this.farthest = Math.max(this.farthest, position + bytesRead)
    return { bytesRead }
  }

  async close(): Promise<void> {}

  open(path = 'memory'): BoundedFile {
    return new BoundedFile(path, this, { size: this.bytes.length, mtime: new Date(0) })
  }
}

export const named = (name: string, text = `/folder/${name}`): NamedFile => ({ path: text, name, text })

export const judgeOptions: JudgeOptions = {
  deep: false,
  verify: false,
  signal: new AbortController().signal,
}
