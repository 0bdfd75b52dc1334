import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { constants, createInflateRaw } from 'node:zlib'
import { ZipReader } from '../archive/zip.ts'
import { readExportArchive } from '../chat/export-archive.ts'
import type { ExportName } from '../chat/export-names.ts'
import { encodingOf } from '../chat/plain-text.ts'
import type { BoundedFile } from '../io/bounded-file.ts'

/** A line is cut after this many signs: longer ones are no chat's. */
const longestLine = 128 * 1024
/** Text of an archive that is unpacked; a chat of a million messages has about 100 MB. */
const mostText = 1024 * 1024 * 1024

/** The lines of an exported chat, one after the other; `whole` turns false where the text ends early. */
export interface ChatLines extends AsyncIterable<string> {
  readonly whole: boolean
}

/** The bytes of an exported chat: the file itself, or the text in an archive. Undefined where an archive holds none. */
export const chatLines = async (
  file: BoundedFile,
  format: 'txt' | 'zip',
  name: ExportName,
  signal: AbortSignal,
): Promise<ChatLines | undefined> => {
  if (format === 'txt') return new Lines(file.chunks(0, file.size, signal), file.size)
  file.followStructure()
  const archive = await ZipReader.open((position, length) => file.read(position, length), file.size)
  const entry = archive && (await readExportArchive(archive, name)).chat?.entry
  if (!entry) return undefined
  const { start, length } = await archive.locate(entry)
  const packed = file.chunks(start, start + length, signal)
  return new Lines(entry.method === 0 ? packed : inflated(packed), entry.size)
}

/** Unpacks piece by piece; the pieces that come in share one buffer, so each is copied before it is handed on. */
const inflated = (packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  Readable.from(copies(packed)).compose(
    createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH }),
  ) as AsyncIterable<Buffer>

async function* copies(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece)
}

class Lines implements ChatLines {
  whole = true
  readonly #bytes: AsyncIterable<Buffer>

  readonly #size: number

  /** @param size bytes of the whole text */
  constructor(bytes: AsyncIterable<Buffer>, size: number) {
    this.#bytes = bytes
    this.#size = size
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined
    let rest = ''
    let total = 0
    try {
      for await (const piece of this.#bytes) {
        decoder ??= new TextDecoder(encodingOf(piece))
        const rows = (rest + decoder.decode(piece, { stream: true })).split(/\r\n|\n|\r/)
        rest = (rows.pop() ?? '').slice(0, longestLine)
        yield* rows
        total += piece.length
        if (total > mostText) {
          this.whole = false
          break
        }
      }
    } catch (error) {
      // An archive may be damaged further on: what was read still counts.
      if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error
      this.whole = false
    }
    if (total !== this.#size) this.whole = false
    if (rest !== '') yield rest
  }
}
