import type { BoundedFile } from '../io/bounded-file.ts'
import { type FieldSpan, undescribed } from './field-span.ts'

/**
 * Backups that only their name and their looks tell. No byte proves what they are, so nothing of their content is shown; of
 * a crypt5 for another reason too: addresses can be tried on its first block.
 */

/** crypt5 and mcrypt1; docs/formats.md, "Older Android formats" and "mcrypt1". */
export const annotateWithoutHeader = async ({ size }: BoundedFile): Promise<readonly FieldSpan[]> => [
  { from: 0, to: size, field: 'noHeader', withheld: true },
]

const ivLength = 16

/**
 * crypt7 to crypt13: of a header, only its length and the IV at its end are known; docs/formats.md, "Older Android formats".
 * @param headerLength bytes; 0 where nobody has described the layout
 */
export const annotateNamedBackup =
  (headerLength: number) =>
  async ({ size }: BoundedFile): Promise<readonly FieldSpan[]> => {
    if (headerLength === 0) return [undescribed(0, size)]
    const iv = headerLength - ivLength
    return [
      undescribed(0, iv),
      { from: iv, to: headerLength, field: 'oldCrypt.iv', withheld: true },
      { from: headerLength, to: size, field: 'ciphertext', withheld: true },
    ]
  }
