import type { Buffer } from 'node:buffer'
import type { BoundedFile } from '../io/bounded-file.ts'
import { GcmTag } from './gcm-tag.ts'
import type { Lock } from './key.ts'
import { tryOnWhole, type WholeFileAnswer, type WholeFileOptions } from './whole-file.ts'

const tagLength = 16
const checksumLength = 16

export interface WholeCrypt15Options extends WholeFileOptions {
  /** The checksum at its end fits, so that the tag stands before it. */
  readonly complete: boolean
}

/**
 * Tries root keys on a whole crypt15 by its GCM tag: for payloads whose beginning says nothing.
 * @param roots the likely ones first
 */
export const tryWholeCrypt15 = (
  roots: readonly Buffer[],
  lock: Extract<Lock, { type: 'e2ee' }>,
  options: WholeCrypt15Options,
): Promise<WholeFileAnswer> =>
  tryOnWhole(lock.path, roots, options, (file, tried) => underWhichTagFits(tried, file, lock, options))

const underWhichTagFits = async (
  roots: readonly Buffer[],
  file: BoundedFile,
  { iv, bodyStart }: Extract<Lock, { type: 'e2ee' }>,
  { complete, signal, trials }: WholeCrypt15Options,
): Promise<Set<Buffer>> => {
  // Before a checksum, and at the end of files without one.
  const trailers = complete ? [tagLength + checksumLength] : [tagLength + checksumLength, tagLength]
  const places = trailers.map((length) => file.size - length).filter((place) => place >= bodyStart)
  const checks: { root: Buffer; place: number; tag: GcmTag }[] = []
  for (const place of places)
    for (const root of roots) {
      await trials.turn()
      checks.push({ root, place, tag: new GcmTag(trials.derived.crypt15(root), iv) })
    }
  let position = bodyStart
  for await (const chunk of file.chunks(bodyStart, Math.max(bodyStart, ...places), signal)) {
    for (const { place, tag } of checks) if (position < place) tag.update(chunk.subarray(0, place - position))
    position += chunk.length
  }
  const opening = new Set<Buffer>()
  for (const place of places) {
    const written = await file.read(place, tagLength)
    for (const check of checks) {
      if (check.place !== place) continue
      await trials.turn()
      if (check.tag.fits(written)) opening.add(check.root)
    }
  }
  return opening
}
