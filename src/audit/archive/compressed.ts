import { Buffer } from 'node:buffer'
import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { OverBudget } from '../io/unreadable.ts'
import type { Container } from './container.ts'

/** What stands between a hostile stream and this computer. */
export interface InflateLimits {
  /** Bytes that come out, in all. */
  readonly output: number
}

/**
 * How unpacking ended. `whole`: at the end of the stream. `cut short`: the stream ends before its own end mark.
 * `damaged`: at bytes that are no such stream. `limit`: there is more.
 */
export type InflateEnd = 'whole' | 'cut short' | 'damaged' | 'limit'

/** Archives of phones and programs unpack to 2-20 times their size; deflate alone can do 1032. */
const bombRatio = 100
const bombMinimum = 16 * 1024 * 1024

/** Only newer Nodes have Zstandard: the one inside Electron 33 has not. */
interface MaybeZstd {
  createZstdDecompress?(): Transform
}

const engines: Partial<Record<Container, () => Transform>> = {
  gzip: () => zlib.createGunzip({ chunkSize: 64 * 1024 }),
  zlib: () => zlib.createInflate({ chunkSize: 64 * 1024 }),
}

const engineOf = (container: Container): (() => Transform) | undefined =>
  container === 'zstd' ? (zlib as MaybeZstd).createZstdDecompress : engines[container]

/** False where this Node has nothing that unpacks it: its content cannot be looked into. */
export const canInflate = (container: Container): boolean => engineOf(container) !== undefined

/**
 * The unpacked content of a stream, read forwards: a position below the last one asked for is gone. Nothing is kept but
 * what was asked for last, and nothing is unpacked before it is asked for, so a bomb costs no more than the limit.
 */
export class InflatedStream {
  /** How it ended; undefined while there may be more. */
  end: InflateEnd | undefined
  readonly #chunks: AsyncGenerator<Buffer>
  #limits: InflateLimits
  /** What was unpacked and may still be asked for, and where it starts. */
  #window: Buffer = Buffer.alloc(0)
  #start = 0
  #input = 0
  #output = 0

  /**
   * @param source the packed bytes; each chunk need only last until the next is asked for. OverBudget, thrown by it,
   *   ends the stream with `limit`
   */
  constructor(container: Container, source: AsyncIterable<Buffer>, limits: InflateLimits) {
    this.#limits = limits
    this.#chunks = this.#inflate(container, source)
  }

  /**
   * Like reading a file of the unpacked content; fewer bytes than asked for where it ended, see `end`.
   * @throws what the source throws
   */
  readonly read = async (position: number, length: number): Promise<Buffer> => {
    if (position < this.#start) throw new RangeError('unpacked content is read forwards only')
    while (this.#start + this.#window.length < position + length) {
      const { value, done } = await this.#chunks.next()
      if (done) break
      const kept = this.#window.subarray(Math.min(this.#window.length, position - this.#start))
      this.#start = this.#start + this.#window.length - kept.length
      this.#window = kept.length > 0 ? Buffer.concat([kept, value]) : value
    }
    const offset = position - this.#start
    return this.#window.subarray(offset, offset + length)
  }

  /** Ends the stream after this many bytes more, where it would go on for longer. */
  limit(more: number): void {
    this.#limits = { output: Math.min(this.#limits.output, this.#output + more) }
  }

  /** Must be called when no more is read. */
  async close(): Promise<void> {
    await this.#chunks.return(undefined)
  }

  async *#inflate(container: Container, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const engine = engineOf(container)?.()
    if (!engine) {
      this.end = 'limit'
      return
    }
    let failed: NodeJS.ErrnoException | undefined
    let wake: (() => void) | undefined
    engine.on('error', (error: NodeJS.ErrnoException) => {
      failed = error
      wake?.()
    })
    engine.on('readable', () => wake?.())
    engine.on('end', () => wake?.())
    let settled = false
    const settle = (error?: NodeJS.ErrnoException | null) => {
      if (error) failed ??= error
      settled = true
      wake?.()
    }
    const drained = async function* () {
      for (;;) {
        const chunk: Buffer | null = engine.read()
        if (chunk) yield chunk
        else if (failed || settled || engine.readableEnded) return
        else
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      }
    }
    try {
      for await (const chunk of source) {
        for (const piece of pieces(chunk, this.#input)) {
          this.#input += piece.length
          settled = false
          engine.write(piece, settle)
          for await (const unpacked of drained()) {
            yield unpacked
            if (this.#isEnough(unpacked.length)) return
          }
          if (failed || engine.readableEnded) break
        }
        if (failed || engine.readableEnded) break
      }
      if (!failed) {
        settled = false
        // Its callback comes before the flush that tells a stream cut short: only `end` or an error settle it.
        engine.end()
        for await (const unpacked of drained()) {
          yield unpacked
          if (this.#isEnough(unpacked.length)) return
        }
      }
      this.end = endOf(failed)
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error
      this.end = 'limit'
    } finally {
      engine.destroy()
    }
  }

  #isEnough(more: number): boolean {
    this.#output += more
    const bomb = this.#output > bombMinimum && this.#output > bombRatio * this.#input
    if (this.#output < this.#limits.output && !bomb) return false
    this.end = 'limit'
    return true
  }
}

/** Where a stream is damaged, what the same piece unpacked to before is lost: so the first pieces are small. */
function* pieces(chunk: Buffer, before: number): Generator<Buffer> {
  for (let at = 0; at < chunk.length; ) {
    const done = before + at
    const length = done < 4096 ? 64 : done < 1024 * 1024 ? 1024 : chunk.length
    yield chunk.subarray(at, at + length)
    at += length
  }
}

const endOf = (failed: NodeJS.ErrnoException | undefined): InflateEnd =>
  failed === undefined ? 'whole' : failed.code === 'Z_BUF_ERROR' ? 'cut short' : 'damaged'
