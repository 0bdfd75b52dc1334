import { byteRange, mayBeginWithHeader, readBackupHeader } from '../android/backup-prefix.ts'
import type { FileFormat } from '../format.ts'
import { annotateBackupPrefix } from '../header/backup-prefix-spans.ts'
import { cryptNumber } from './names.ts'

/** A header of crypt14 or crypt15 that says two things at once: nothing may rest on it. */
export const contradictoryHeader: FileFormat = {
  id: 'contradictory-header',

  names: [],

  begins: mayBeginWithHeader,

  annotate: annotateBackupPrefix,

  async judge(file, { name }) {
    const header = await readBackupHeader(file)
    if (header?.type !== 'contradictory') return undefined
    const claimed = cryptNumber(name)
    return {
      kind: 'android-backup',
      format: claimed === 14 || claimed === 15 ? `crypt${claimed}` : 'unknown',
      readableBy: 'unknown',
      complete: null,
      reason: `We can't tell who can open this backup: its header contradicts itself, because ${header.why}.`,
      evidence: [
        { fact: `the backup header contradicts itself: ${header.why}`, where: byteRange(header.span) },
      ],
    }
  },
}
