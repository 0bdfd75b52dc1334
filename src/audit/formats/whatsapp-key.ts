import { createHash } from 'node:crypto'
import type { FileFormat } from '../format.ts'
import { annotateJavaByteArray, beginsJavaByteArray, readJavaByteArray } from './java-key.ts'
import { keyFileNames } from './key-names.ts'

/** `key`: the key that WhatsApp keeps too, for crypt7 to crypt14. Some tools leave it as `.nomedia`. */
export const whatsappKey: FileFormat = {
  id: 'whatsapp-key',

  names: keyFileNames,

  begins: (head, size) => beginsJavaByteArray(head, size, 131),

  async judge(file) {
    const content = await readJavaByteArray(file, 131)
    if (!content) return undefined
    const googleIdSalt = content.subarray(35, 51)
    // Second sign: the file carries the hash of its own salt.
    const hashFits = createHash('sha256').update(googleIdSalt).digest().equals(content.subarray(51, 83))
    return {
      kind: 'key-file',
      format: 'whatsapp-key',
      readableBy: 'anyone',
      complete: true,
      reason: "Anyone with this file has WhatsApp's key to older backups of this phone.",
      evidence: [
        { fact: 'a serialised Java byte array of 131 bytes, as the file "key" is', where: 'bytes 0-157' },
        {
          fact: hashFits ? 'it holds the hash of its own salt' : 'the hash of its salt does not fit',
          where: 'bytes 78-109',
        },
      ],
      key: {
        type: 'whatsapp',
        serverSalt: content.subarray(3, 35),
        googleIdSalt,
        aes: content.subarray(99, 131),
      },
    }
  },

  annotate: annotateJavaByteArray,
}
