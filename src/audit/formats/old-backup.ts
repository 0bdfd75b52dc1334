import type { Evidence, FormatName } from '../../shared/report.ts'
import { encryptedAppearance } from '../encrypted-appearance.ts'
import type { Judgement } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { cryptNumber } from './names.ts'

/** What is known of an old format without a mark in its bytes; docs/formats.md, "Older Android formats". */
export interface OldFormat {
  readonly number: 1 | 5 | 7 | 8 | 9 | 10 | 11 | 13
  /** Bytes in front of the ciphertext; 0 where there are none or nobody has described them. */
  readonly headerLength: 0 | 67
  /** True for block ciphers: after the header come whole blocks of 16 bytes. */
  readonly blocks: boolean
  readonly readableBy: 'anyone' | 'whatsapp'
  readonly reason: string
  /** What the verdict rests on beside the name. */
  readonly fact: string
}

const blockLength = 16

/**
 * Judges a file by its name where its bytes do not contradict it: they must look encrypted at the beginning, in the
 * middle and at the end, and have a size that the format can have. None of these formats ends with a checksum.
 */
export const judgeByName = async (
  file: BoundedFile,
  name: string,
  format: OldFormat,
): Promise<Judgement | undefined> => {
  if (cryptNumber(name) !== format.number) return undefined
  const length = file.size - format.headerLength
  if (length < blockLength || (format.blocks && length % blockLength !== 0)) return undefined
  const appearance = await encryptedAppearance(file, format.headerLength)
  if (!appearance) return undefined
  const head = await file.head()
  return {
    kind: 'android-backup',
    format: `crypt${format.number}` satisfies FormatName,
    readableBy: format.readableBy,
    complete: null,
    reason: format.reason,
    evidence: [
      { fact: `the name says crypt${format.number}: ${format.fact}`, where: 'file name' },
      ...sizeEvidence(format),
      appearance,
    ],
    ...(format.headerLength > 0 && {
      lock: {
        type: 'whatsapp' as const,
        serverSalt: head.subarray(3, 35),
        googleIdSalt: head.subarray(35, 51),
      },
    }),
  }
}

const sizeEvidence = ({ blocks, headerLength }: OldFormat): Evidence[] => {
  if (!blocks) return []
  const after = headerLength > 0 ? ` after its header of ${headerLength} bytes` : ''
  return [
    {
      fact: `the size fits: a whole number of ${blockLength}-byte blocks${after}`,
      where: 'file size',
    },
  ]
}
