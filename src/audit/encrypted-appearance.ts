import type { Evidence } from '../shared/report.ts'
import { isPayload } from './android/plaintext-body.ts'
import { knownContent, looksEncrypted } from './content.ts'
import type { BoundedFile } from './io/bounded-file.ts'
import { ByteCounts } from './noise.ts'
import { unpackingTrial } from './unpacking/unpacking-trial.ts'

const sample = 4096

/**
 * Evidence that a file looks encrypted from `start` on: at its beginning, in its middle and at its end. Undefined where it
 * does not in one of them.
 */
export const encryptedAppearance = async (
  file: BoundedFile,
  start: number,
): Promise<Evidence | undefined> => {
  const head = await file.head(sample)
  const pieces = [head.subarray(start)]
  if (file.size > sample) {
    pieces.push(await file.read(Math.floor(file.size / 2), sample), await file.tail(sample))
  }
  if (knownContent(head) || !pieces.every(looksEncrypted)) return undefined
  // What one piece of a compressed file does not show, several together often do: where none overlaps another.
  if (file.size >= 4 * sample && !pieces.reduce((all, piece) => all.add(piece), new ByteCounts()).mayBeRandom)
    return undefined
  if (unpackingTrial(head.subarray(start), isPayload)) return undefined
  return {
    fact: 'the bytes look encrypted, and are of no other kind that we know',
    where: `bytes ${start}-${head.length - 1}${file.size > sample ? ', the middle and the end' : ''}`,
  }
}
