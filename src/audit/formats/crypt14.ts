import { byteRange, mayBeginWithHeader, readBackupHeader } from '../android/backup-prefix.ts'
import { evidenceOf, lookAtBody } from '../android/encrypted-body.ts'
import type { FileFormat } from '../format.ts'
import { annotateBackupPrefix } from '../header/backup-prefix-spans.ts'
import { completeness, cryptNames } from './names.ts'

/** Backup under a key that WhatsApp keeps too; docs/formats.md, "crypt14". */
export const crypt14: FileFormat = {
  id: 'crypt14',

  names: cryptNames(14),

  begins: mayBeginWithHeader,

  annotate: annotateBackupPrefix,

  async judge(file, named, options) {
    const header = await readBackupHeader(file)
    if (header?.type !== 'whatsapp') return undefined
    const evidence = [
      {
        fact: 'key type 0 in the backup header: a key that WhatsApp provides and keeps',
        where: byteRange(header.span),
      },
    ]
    if (header.keyVersion)
      evidence.push({ fact: `WhatsApp's key version ${header.keyVersion}`, where: byteRange(header.span) })
    if (header.appVersion)
      evidence.push({ fact: `written by WhatsApp ${header.appVersion}`, where: byteRange(header.span) })
    const body = await lookAtBody(file, header.bodyStart, options)
    const { readable, trailer } = body
    if (readable?.readableBy === 'anyone') {
      return {
        kind: 'android-backup',
        format: 'crypt14',
        readableBy: 'anyone',
        complete: readable.complete,
        reason: readable.reason,
        evidence: [...evidenceOf(body), ...evidence],
      }
    }
    return {
      kind: 'android-backup',
      format: 'crypt14',
      readableBy: 'whatsapp',
      complete: completeness(trailer.fits, named.name),
      reason: 'You and WhatsApp can open this backup: it is encrypted, but WhatsApp keeps a key to it.',
      evidence: [...evidence, trailer.evidence],
      lock: { type: 'whatsapp', serverSalt: header.serverSalt, googleIdSalt: header.googleIdSalt },
    }
  },
}
