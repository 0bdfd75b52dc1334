import type { Buffer } from 'node:buffer'
import { BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import { OverBudget, Unreadable } from '../io/unreadable.ts'
import { crypt15AesKey } from './e2ee-crypto.ts'
import { GcmTag } from './gcm-tag.ts'
import type { Lock } from './key.ts'

export interface WholeFileOptions {
  /** Read files over 32 MiB too. */
  readonly verify: boolean
  readonly signal: AbortSignal
  /** The checksum at its end fits, so that the tag stands before it. */
  readonly complete: boolean
}

/** What going through the whole file came to. */
export interface WholeFileAnswer {
  /** The root keys under which the tag fits. */
  readonly opening: ReadonlySet<Buffer>
  /** The root keys that were tried; the others would have cost too much. */
  readonly tried: ReadonlySet<Buffer>
  /** Its bytes would have had to cross a network. */
  readonly unfetched: boolean
}

/** Bytes that are hashed for the tags of one backup, and root keys that are tried whatever its size. */
const mostHashed = 512 * 1024 * 1024
const fewestRoots = 16

const tagLength = 16
const checksumLength = 16

const nothing: WholeFileAnswer = { opening: new Set(), tried: new Set(), unfetched: false }

/**
 * Tries root keys on a whole crypt15 by its GCM tag: for payloads whose beginning says nothing. The file is read once for all
 * of them.
 * @param roots the likely ones first
 */
export const tryWholeFile = async (
  roots: readonly Buffer[],
  lock: Extract<Lock, { type: 'e2ee' }>,
  options: WholeFileOptions,
): Promise<WholeFileAnswer> => {
  let file: BoundedFile | undefined
  try {
    file = await BoundedFile.open(lock.path)
    if (file.size > checksumLimit && !options.verify) return nothing
    const tried = roots.slice(0, Math.max(fewestRoots, Math.floor(mostHashed / file.size)))
    return {
      ...nothing,
      opening: await openingOf(tried, file, lock.iv, lock.bodyStart, options),
      tried: new Set(tried),
    }
  } catch (error) {
    if (error instanceof OverBudget) return { ...nothing, unfetched: true }
    // The backup went away after it was judged.
    if (error instanceof Unreadable) return nothing
    throw error
  } finally {
    await file?.close()
  }
}

const openingOf = async (
  roots: readonly Buffer[],
  file: BoundedFile,
  iv: Buffer,
  bodyStart: number,
  { complete, signal }: WholeFileOptions,
): Promise<Set<Buffer>> => {
  // Before a checksum, and at the end of files without one.
  const trailers = complete ? [tagLength + checksumLength] : [tagLength + checksumLength, tagLength]
  const places = trailers.map((length) => file.size - length).filter((place) => place >= bodyStart)
  const trials = places.flatMap((place) =>
    roots.map((root) => ({ root, place, tag: new GcmTag(crypt15AesKey(root), iv) })),
  )
  let position = bodyStart
  for await (const chunk of file.chunks(bodyStart, Math.max(bodyStart, ...places), signal)) {
    for (const { place, tag } of trials) if (position < place) tag.update(chunk.subarray(0, place - position))
    position += chunk.length
  }
  const opening = new Set<Buffer>()
  for (const place of places) {
    const written = await file.read(place, tagLength)
    for (const trial of trials) if (trial.place === place && trial.tag.fits(written)) opening.add(trial.root)
  }
  return opening
}
