import type { Evidence } from '../../shared/report.ts'
import { sealedBy } from '../../shared/sealing-secret.ts'
import {
  type BackupHeader,
  byteRange,
  mayBeginWithHeader,
  readBackupHeader,
} from '../android/backup-prefix.ts'
import { evidenceOf, lookAtBody } from '../android/encrypted-body.ts'
import type { FileFormat, Judgement, JudgeOptions, NamedFile } from '../format.ts'
import { annotateBackupPrefix } from '../header/backup-prefix-spans.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { completeness, cryptNames } from './names.ts'

type E2eeHeader = Extract<BackupHeader, { type: 'e2ee' }>

const keyTypes: Record<number, string> = {
  1: 'end-to-end encrypted, kind of key not stated',
  2: 'end-to-end encrypted with a password',
  3: 'end-to-end encrypted with a 64-digit key',
  4: 'end-to-end encrypted with a passkey',
}

const knownE2ee = new Set(Object.keys(keyTypes).map(Number))

const holders: Record<number, string> = {
  2: sealedBy.password,
  3: 'the key is your 64-digit key',
  4: sealedBy.passkey,
}

/** End-to-end encrypted backup of Android; docs/formats.md, "crypt15". */
export const crypt15: FileFormat = {
  id: 'crypt15',

  names: cryptNames(15),

  begins: mayBeginWithHeader,

  annotate: annotateBackupPrefix,

  async judge(file, named, options) {
    const header = await readBackupHeader(file)
    return header?.type === 'e2ee' ? sealed(file, named, header, options) : undefined
  },
}

const sealed = async (
  file: BoundedFile,
  named: NamedFile,
  header: E2eeHeader,
  options: JudgeOptions,
): Promise<Judgement> => {
  const body = await lookAtBody(file, header.bodyStart, options)
  const { firstBlock, readable, trailer } = body
  const evidence = headerEvidence(header)
  if (readable) {
    return {
      kind: 'android-backup',
      format: 'crypt15',
      readableBy: readable.readableBy,
      complete: readable.complete,
      reason: readable.reason,
      evidence: [...evidenceOf(body), ...evidence],
    }
  }
  return {
    kind: 'android-backup',
    format: 'crypt15',
    readableBy: 'only-you',
    complete: completeness(trailer.fits, named.name),
    reason: `Only you can open this backup: it is end-to-end encrypted, and ${holders[header.keyType] ?? 'WhatsApp has no key to it'}.`,
    evidence: [...evidence, trailer.evidence],
    lock: { type: 'e2ee', iv: header.iv, firstBlock, path: file.path, bodyStart: header.bodyStart },
  }
}

const headerEvidence = (header: E2eeHeader): Evidence[] => {
  const meaning =
    keyTypes[header.keyType] ?? 'end-to-end encrypted, a newer kind of key that Sealwatch does not know yet'
  const evidence = [
    {
      fact: `key type ${header.keyType} in field ${header.keyTypeField} of the backup header: ${meaning}`,
      where: byteRange(header.span),
    },
    {
      fact: 'the IV stands where only end-to-end encrypted backups have it (field 3)',
      where: byteRange(header.ivSpan),
    },
  ]
  if (header.keyTypeField === 6 && header.oldKeyType !== undefined && !knownE2ee.has(header.oldKeyType)) {
    evidence.push({
      fact: `field 1, the older key type, says ${header.oldKeyType}: where field 6 stands, it decides`,
      where: byteRange(header.span),
    })
  }
  if (header.passkey)
    evidence.push({ fact: 'the header carries a passkey record (field 5)', where: byteRange(header.span) })
  if (header.appVersion)
    evidence.push({ fact: `written by WhatsApp ${header.appVersion}`, where: byteRange(header.span) })
  if (header.unknownFields.length > 0) {
    evidence.push({
      fact: `unknown header fields: ${header.unknownFields.join(', ')}`,
      where: byteRange(header.span),
    })
  }
  return evidence
}
