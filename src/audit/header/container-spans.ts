import type { Buffer } from 'node:buffer'
import { type Container, containerOf } from '../archive/container.ts'
import { parseTarHeader, tarBlock } from '../archive/tar-header.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { contentFrom, type FieldSpan, inARow, undescribed } from './field-span.ts'

/** How an archive begins, packed or not; docs/formats.md, "Containers". */
export const annotateContainer = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const head = await file.head()
  const container = containerOf(head)
  if (container === 'tar') return tarSpans(head.subarray(0, tarBlock))
  if (!container) return [undescribed(0, file.size)]
  const spans = inARow(0, packed[container](head))
  return [...spans, contentFrom(spans.at(-1)?.to ?? 0)]
}

type Layout = Parameters<typeof inARow>[1]

const mark = (length: number, name: string) => (): Layout => [['packed.mark', length, name]]

/** What each begins with, as far as `containerOf` asks for it: what follows may hold names of files. */
const packed: Record<Exclude<Container, 'tar'>, (head: Buffer) => Layout> = {
  gzip: () => [
    ['packed.mark', 2, 'gzip'],
    ['packed.method', 1, 'deflate'],
  ],
  zlib: mark(2, 'zlib'),
  bzip2: (head) => [
    ['packed.mark', 3, 'bzip2'],
    ['packed.blockSize', 1, head.toString('latin1', 3, 4)],
    ['packed.block', 6],
  ],
  zstd: mark(4, 'Zstandard'),
  xz: mark(6, 'xz'),
  // The numbers behind it may be content where no directory at the end of the file vouches for them.
  zip: mark(4, 'ZIP'),
  '7z': mark(6, '7-Zip'),
}

/**
 * The header of the first member, by the parts of it that `tar-header.ts` reads. Its path is withheld, as in a ZIP; so is
 * the rest, whose names of owners may be those of people.
 */
const tarSpans = (block: Buffer): FieldSpan[] => {
  const parsed = parseTarHeader(block)
  if (typeof parsed !== 'object' || !('header' in parsed)) return [contentFrom(0)]
  const { size, type } = parsed.header
  const magic = block.toString('latin1', 257, 263)
  return [
    { from: 0, to: 100, field: 'tar.name', withheld: true },
    { from: 124, to: 136, field: 'tar.size', value: String(size) },
    { from: 148, to: 156, field: 'tar.checksum' },
    { from: 156, to: 157, field: 'tar.type', ...(/^\w$/.test(type) && { value: type }) },
    ...(magic.startsWith('ustar') ? [{ from: 257, to: 263, field: 'tar.mark' } as const] : []),
    ...(magic === 'ustar\0' ? [{ from: 345, to: 500, field: 'tar.prefix', withheld: true } as const] : []),
    contentFrom(tarBlock),
  ]
}
