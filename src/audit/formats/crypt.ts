import { Buffer } from 'node:buffer'
import { createCipheriv } from 'node:crypto'
import type { FileFormat } from '../format.ts'
import { inARow } from '../header/field-span.ts'
import { cryptNames } from './names.ts'

/** The same key in every copy of WhatsApp of that time, published since 2012; docs/formats.md, "Older Android formats". */
const publicKey = Buffer.from('346a23652a46392b4d73257c67317e352e3372482177652c', 'hex')
const blockLength = 16
const sqliteMagic = Buffer.from('SQLite format 3\0', 'latin1')

/** What every such file begins with: each block is encrypted by itself, and the first one is always the same. */
const beginning = createCipheriv('aes-192-ecb', publicKey, null).setAutoPadding(false).update(sqliteMagic)

/** The first encrypted backup of Android, under a key that everybody knows. */
export const crypt: FileFormat = {
  id: 'crypt',

  names: cryptNames(0),

  begins: (head) => head.subarray(0, blockLength).equals(beginning),

  annotate: async () => inARow(0, [['crypt.firstBlock', blockLength]]),

  async judge(file) {
    const head = await file.head()
    if (!head.subarray(0, blockLength).equals(beginning)) return undefined
    const rest = file.size % blockLength
    return {
      kind: 'android-backup',
      format: 'crypt',
      readableBy: 'anyone',
      complete: rest === 0 ? null : false,
      reason: 'Anyone with this file can read it: it is encrypted, but with a key that is public.',
      evidence: [
        { fact: 'with the public key, the file opens to a SQLite database', where: 'bytes 0-15' },
        {
          fact:
            rest === 0
              ? 'its size is a whole number of 16-byte blocks, as it must be'
              : `its size is no whole number of 16-byte blocks: ${rest} bytes are left over, so it was cut short`,
          where: 'file size',
        },
      ],
    }
  },
}
