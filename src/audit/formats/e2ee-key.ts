import type { FileFormat } from '../format.ts'
import { annotateJavaByteArray, beginsJavaByteArray, readJavaByteArray } from './java-key.ts'
import { keyFileNames } from './key-names.ts'

/** `encrypted_backup.key`: the root key of end-to-end encrypted backups, as WhatsApp on Android stores it. */
export const e2eeKey: FileFormat = {
  id: 'e2ee-key',

  names: [
    {
      pattern: /encrypted_backup(?:[ _(-][^.]*)?\.key/i,
      weight: 'certain',
      kind: 'key-file',
      format: 'e2ee-key',
    },
    ...keyFileNames,
  ],

  begins: (head, size) => beginsJavaByteArray(head, size, 32),

  async judge(file) {
    const root = await readJavaByteArray(file, 32)
    if (!root) return undefined
    return {
      kind: 'key-file',
      format: 'e2ee-key',
      readableBy: 'anyone',
      complete: true,
      reason: 'Anyone with this file has the key of an end-to-end encrypted WhatsApp backup.',
      evidence: [
        { fact: 'a serialised Java byte array of 32 bytes, as encrypted_backup.key is', where: 'bytes 0-58' },
      ],
      key: { type: 'e2ee', root },
    }
  },

  annotate: annotateJavaByteArray,
}
