import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'
import type { JudgeOptions } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { byteRange } from './backup-prefix.ts'
import { BodyScan, type FoundInBody } from './body-scan.ts'
import { type NotEncrypted, plaintextBody, withoutZerosAtEnd } from './plaintext-body.ts'
import { checkMd5Trailer, isCheckedWhole, type Trailer } from './trailer.ts'

/** What follows a header that says that it is encrypted. */
export interface Body {
  /** Its first bytes. */
  readonly firstBlock: Buffer
  /** Why it is not the ciphertext that it should be; undefined where it may be. */
  readonly readable: NotEncrypted | undefined
  /** Where that was seen: bytes of the file. */
  readonly where: string
  readonly trailer: Trailer
}

const block = 4096

/** Where a file is not read whole for its checksum, that many stretches are looked at behind the first. */
const samples = 6

/** A header may take nearly all of the budget; then there is only room for two short stretches. */
const longHeader = 16 * 1024

/**
 * Looks at what follows a header: all of it where the file is read whole for its checksum, else its beginning, its end and some
 * stretches between.
 * @param after bytes behind the checksum
 */
export const lookAtBody = async (
  file: BoundedFile,
  start: number,
  options: JudgeOptions,
  after = 0,
): Promise<Body> => {
  const firstBlock = await file.read(start, block)
  const atStart = plaintextBody(firstBlock)
  const whole = isCheckedWhole(file, options)
  const scan = new BodyScan(start, whole)
  const seen = whole ? fromHere(start, (piece) => scan.add(piece)) : undefined
  if (!whole) await lookAtSamples(file, start, firstBlock, scan)
  const trailer = await checkMd5Trailer(file, options, after, seen)
  const further = tellsMore(scan.end(), atStart)
  const from = further?.at ?? start
  const to = Math.min(file.size, from + block)
  return {
    firstBlock,
    readable: further ?? atStart,
    where: byteRange({ start: from, end: to }),
    trailer,
  }
}

/**
 * The same for a file that ends without such a checksum, and is read as far all the same. Undefined where all that was looked
 * at may be ciphertext.
 */
export const lookThrough = async (
  file: BoundedFile,
  start: number,
  options: Pick<JudgeOptions, 'verify' | 'signal'>,
): Promise<NotEncrypted | undefined> => {
  const firstBlock = await file.read(start, block)
  const atStart = plaintextBody(firstBlock)
  if (atStart?.readableBy === 'anyone') return atStart
  const whole = isCheckedWhole(file, options)
  const scan = new BodyScan(start, whole)
  if (whole) for await (const piece of file.chunks(start, file.size, options.signal)) scan.add(piece)
  else await lookAtSamples(file, start, firstBlock, scan)
  return tellsMore(scan.end(), atStart) ?? atStart
}

const tellsMore = (
  found: FoundInBody | undefined,
  atStart: NotEncrypted | undefined,
): FoundInBody | undefined =>
  found && (!atStart || byExposure(found.readableBy, atStart.readableBy) < 0) ? found : undefined

export const evidenceOf = ({ readable, where }: Body): Evidence[] =>
  readable ? [{ fact: readable.fact, where }] : []

/** Passes on the bytes from a position of the file on, of pieces that begin with the file. */
const fromHere = (start: number, add: (piece: Buffer) => void): ((piece: Buffer) => void) => {
  let position = 0
  return (piece) => {
    const skip = Math.max(0, start - position)
    position += piece.length
    if (skip < piece.length) add(piece.subarray(skip))
  }
}

const lookAtSamples = async (
  file: BoundedFile,
  start: number,
  firstBlock: Buffer,
  scan: BodyScan,
): Promise<void> => {
  const length = start > longHeader ? 1024 : block
  const count = start > longHeader ? 2 : samples
  scan.add(firstBlock)
  const from = start + firstBlock.length
  const end = await endOfData(file, from, length)
  // What is shorter than the samples has none that overlap: the counts of them all are taken together.
  const gap = Math.floor((end - from) / count)
  for (let index = 1; index <= count && gap > 0; index++) {
    const to = index === count ? end : from + index * gap
    const position = Math.max(to - length, from + (index - 1) * gap)
    scan.skipTo(position)
    scan.add(await file.read(position, to - position))
  }
}

const probe = 64

/** Where the zeros begin at the end of a file that has some, closely enough for a stretch that ends there to hold other bytes. */
const endOfData = async (file: BoundedFile, from: number, length: number): Promise<number> => {
  if (file.size <= from) return file.size
  const tail = withoutZerosAtEnd(await file.read(Math.max(from, file.size - probe), probe))
  if (tail.length > 0) return file.size
  let written = from
  let zeros = file.size
  while (zeros - written > length / 2) {
    const middle = Math.floor((written + zeros) / 2)
    if (withoutZerosAtEnd(await file.read(middle, probe)).length > 0) written = middle
    else zeros = middle
  }
  return zeros
}
