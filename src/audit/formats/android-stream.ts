import type { Evidence } from '../../shared/report.ts'
import type { AndroidBackupHeader } from '../archive/android-backup.ts'
import { notEncrypted } from '../archive/container.ts'
import { lookInside } from '../archive/look-inside.ts'
import type { Judgement, JudgeOptions } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { readableContent, sealedByPassword, type ToolBackup, toolJudgement } from './tool-judgement.ts'

/** How much of the content tells noise from text. */
const sample = 1024

/**
 * Judges a stream of Android's backup service by the fourth line of its header and, as the second sign, by what follows
 * it; docs/formats.md, "ANDROID BACKUP".
 * @returns undefined where it holds nothing of WhatsApp
 */
export const judgeAndroidStream = async (
  file: BoundedFile,
  header: AndroidBackupHeader,
  backup: ToolBackup,
  options: JudgeOptions,
): Promise<Judgement | undefined> => {
  const line: Evidence = {
    fact: `the fourth header line of the backup is "${header.encryption}"`,
    where: `bytes ${header.encryptionSpan[0]}-${header.encryptionSpan[1] - 1}`,
  }
  const where = `from byte ${header.end}`
  const zlib = header.compressed || header.encryption !== 'none'
  const body = await file.read(header.end, sample)
  const inside = await lookInside(file, header.end, { ...options, zlib })
  if (inside && (inside.tar || header.encryption === 'none')) {
    const lie: Evidence[] =
      header.encryption === 'none'
        ? []
        : [{ fact: 'the header says that it is encrypted, but what follows is not', where }]
    return readableContent(backup, inside, where, [line, ...lie])
  }
  const nothing = body.length < 16 || body.every((byte) => byte === 0)
  if (header.encryption === 'AES-256' && !nothing) {
    const clear = notEncrypted(body)
    if (!clear) {
      const key: Evidence = header.sealedKey
        ? {
            fact: `its key is sealed by a password (PBKDF2, ${header.sealedKey.rounds} rounds)`,
            where: `bytes ${header.encryptionSpan[1]}-${header.end - 1}`,
          }
        : { fact: 'what follows looks encrypted, though the lines about its key are missing', where }
      return sealedByPassword(backup, [line, key])
    }
    return cannotTell(backup, `its header says that it is encrypted, but what follows is ${clear}`, [line])
  }
  if (nothing) return cannotTell(backup, 'nothing follows its header', [line], false)
  if (header.encryption === 'none')
    return cannotTell(
      backup,
      'its header says that it is not encrypted, but what follows is no archive that we know',
      [line],
    )
  return cannotTell(backup, 'its header names an encryption that we do not know', [line])
}

/** A stream that contradicts itself is a finding only where something names WhatsApp. */
const cannotTell = (
  backup: ToolBackup,
  why: string,
  evidence: readonly Evidence[],
  complete: boolean | null = null,
): Judgement | undefined =>
  backup.claim &&
  toolJudgement(
    backup,
    'unknown',
    `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but ${why}.`,
    [...evidence, backup.claim],
    complete,
  )
