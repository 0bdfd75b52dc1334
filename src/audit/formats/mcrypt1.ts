import { Buffer } from 'node:buffer'
import { encryptedAppearance } from '../content.ts'
import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateWithoutHeader } from '../header/named-backup-spans.ts'

const firstBlockLength = 4096

/** 64 hex digits: the hash from which the file's key is made. Behind them, marks of a copy. */
const ownName = /(?:^|[^\da-z])([\da-f]{64})(?:[ _(-][^.]*)?\.mcrypt1(?![\da-z-])/i

/**
 * A medium of an end-to-end encrypted Google backup, as download tools save it; docs/formats.md, "mcrypt1". It has no
 * header: its name and what its bytes look like are the only two signs. The `.mcrypt1-metadata` beside it belongs to it and is
 * no finding of its own: it tells nothing that the file doesn't.
 */
export const mcrypt1: FileFormat = {
  id: 'mcrypt1',

  names: [
    {
      pattern: /\.mcrypt1(?=$|[ _(~]|\.(?:\d|bak|old|orig|copy|sync-conflict))/i,
      weight: 'certain',
      covered: true,
      kind: 'android-backup',
      format: 'mcrypt1',
    },
    { pattern: /\.mcrypt1(?![\da-z-])/i, weight: 'possible', kind: 'android-backup', format: 'mcrypt1' },
  ],

  begins: onlyNamed,

  annotate: annotateWithoutHeader,

  async judge(file, { name }) {
    const hash = ownName.exec(name)?.[1]
    const appearance = hash && (await encryptedAppearance(file, 0))
    if (!appearance) return undefined
    return {
      kind: 'android-backup',
      format: 'mcrypt1',
      readableBy: 'only-you',
      complete: null,
      reason:
        'Only you can open this file: it is a photo, video or other file of an end-to-end encrypted Google backup.',
      evidence: [
        {
          fact: 'the name is that of end-to-end encrypted media: 64 hex digits, then .mcrypt1',
          where: 'file name',
        },
        appearance,
      ],
      lock: {
        type: 'e2ee-media',
        fileHash: Buffer.from(hash, 'hex'),
        firstBlock: await file.head(firstBlockLength),
        path: file.path,
      },
    }
  },
}
