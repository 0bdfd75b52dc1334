import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateWithoutHeader } from '../header/named-backup-spans.ts'
import { cryptNames } from './names.ts'
import { judgeByName } from './old-backup.ts'

/**
 * Its key is a public one mixed with the MD5 of the account's e-mail address: no secret. Without the address
 * nothing in the file can be tested but its size; docs/formats.md, "Older Android formats".
 */
export const crypt5: FileFormat = {
  id: 'crypt5',

  names: cryptNames(5),

  begins: onlyNamed,

  annotate: annotateWithoutHeader,

  judge: (file, { name }) =>
    judgeByName(file, name, {
      number: 5,
      headerLength: 0,
      blocks: true,
      readableBy: 'anyone',
      reason:
        'Anyone with this file can read it: it is encrypted, but the key follows from an e-mail address of your phone.',
      fact: 'its key is made of a public one and the e-mail address of the account',
    }),
}
