import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import type { JudgeOptions } from '../format.ts'
import { type BoundedFile, checksumLimit } from '../io/bounded-file.ts'

/** Whether the MD5 at the end of a backup fits; null where the file is too large to be read whole unasked. */
export interface Trailer {
  readonly fits: boolean | null
  readonly evidence: Evidence
}

/**
 * Compares the 16 bytes that end `after` bytes before the end of the file with the MD5 of all bytes before them.
 * It tells a complete file from a cut one without any key; it is no proof against tampering (docs/formats.md, "The MD5 trailer").
 */
export const checkMd5Trailer = async (
  file: BoundedFile,
  { verify, signal }: Pick<JudgeOptions, 'verify' | 'signal'>,
  after = 0,
): Promise<Trailer> => {
  const end = file.size - after
  const where = `bytes ${end - 16}-${end - 1}`
  if (end < 16)
    return { fits: false, evidence: { fact: 'the file is too short for a checksum', where: 'file size' } }
  if (file.distant && !verify) {
    const fact = 'checksum not compared: the whole file would have to cross the network'
    return { fits: null, evidence: { fact, where } }
  }
  if (file.size > checksumLimit && !verify) {
    return { fits: null, evidence: { fact: 'checksum not compared: the file is larger than 32 MiB', where } }
  }
  const stored: Buffer = await file.read(end - 16, 16)
  const fits = (await file.md5(end - 16, signal)).equals(stored)
  const fact = fits ? 'the checksum at its end fits: the file is complete' : 'no fitting checksum at its end'
  return { fits, evidence: { fact, where } }
}
