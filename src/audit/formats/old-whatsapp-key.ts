import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateNamedBackup } from '../header/named-backup-spans.ts'
import { cryptNames } from './names.ts'
import { judgeByName, type OldFormat } from './old-backup.ts'

/** Formats under the key that WhatsApp keeps too and without a mark of their own: they differ only in these data. */
const shapes: readonly Pick<OldFormat, 'number' | 'headerLength' | 'blocks'>[] = [
  { number: 7, headerLength: 67, blocks: true },
  { number: 8, headerLength: 67, blocks: true },
  { number: 9, headerLength: 67, blocks: false },
  { number: 10, headerLength: 67, blocks: false },
  { number: 11, headerLength: 67, blocks: false },
  // Nobody has described these two; `.crypt1` is the file name of what the app calls CRYPT13.
  { number: 13, headerLength: 0, blocks: false },
  { number: 1, headerLength: 0, blocks: false },
]

const formatOf = ({ number, headerLength, blocks }: (typeof shapes)[number]): FileFormat => ({
  id: `crypt${number}`,

  names: cryptNames(number),

  begins: onlyNamed,

  annotate: annotateNamedBackup(headerLength),

  judge: (file, { name }) =>
    judgeByName(file, name, {
      number,
      headerLength,
      blocks,
      readableBy: 'whatsapp',
      reason: 'You and WhatsApp can open this backup: it is encrypted, but WhatsApp keeps a key to it.',
      fact:
        headerLength > 0
          ? 'an obsolete format under the key that WhatsApp keeps too'
          : 'an older format under the key that WhatsApp keeps too',
    }),
})

/** crypt7 to crypt11, crypt13 and `.crypt1`. Only their names tell them: they stand behind all others. */
export const oldWhatsAppKeyFormats: readonly FileFormat[] = shapes.map(formatOf)
