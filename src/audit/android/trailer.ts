import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import type { JudgeOptions } from '../format.ts'
import { type BoundedFile, checksumLimit } from '../io/bounded-file.ts'

/** Whether the MD5 at the end of a backup fits; null where the file is too large to be read whole unasked. */
export interface Trailer {
  readonly fits: boolean | null
  readonly evidence: Evidence
}

type Checked = Pick<JudgeOptions, 'verify' | 'signal'>

/** Whether a file is read whole for its checksum. */
export const isCheckedWhole = ({ distant, size }: BoundedFile, { verify }: Checked): boolean =>
  verify || (!distant && size <= checksumLimit)

/**
 * Compares the 16 bytes that end `after` bytes before the end of the file with the MD5 of all bytes before them.
 * It tells a complete file from a cut one without any key; it is no proof against tampering (docs/formats.md, "The MD5 trailer").
 * @param seen is given each piece of what the checksum covers, where it is compared
 */
export const checkMd5Trailer = async (
  file: BoundedFile,
  options: Checked,
  after = 0,
  seen?: (piece: Buffer) => void,
): Promise<Trailer> => {
  const end = file.size - after
  const where = `bytes ${end - 16}-${end - 1}`
  if (end < 16)
    return { fits: false, evidence: { fact: 'the file is too short for a checksum', where: 'file size' } }
  const whole = isCheckedWhole(file, options)
  if (file.distant && !whole) {
    const fact = 'checksum not compared: the whole file would have to cross the network'
    return { fits: null, evidence: { fact, where } }
  }
  if (!whole) {
    return { fits: null, evidence: { fact: 'checksum not compared: the file is larger than 32 MiB', where } }
  }
  const stored: Buffer = await file.read(end - 16, 16)
  const fits = (await file.md5(end - 16, options.signal, seen)).equals(stored)
  const fact = fits ? 'the checksum at its end fits: the file is complete' : 'no fitting checksum at its end'
  return { fits, evidence: { fact, where } }
}
