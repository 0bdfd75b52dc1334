import type { Evidence } from '../../shared/report.ts'
import { containerOf, containerWords, notEncrypted } from '../archive/container.ts'
import type { FolderEntry, FolderJudgement, FolderListing, Judgement } from '../format.ts'
import { judgeEach, unreadOf } from './folder-files.ts'
import { type ToolBackup, toolJudgement } from './tool-judgement.ts'

export interface JudgedParts {
  readonly judgement: Judgement
  /** Parts that could not be looked into. */
  readonly skipped: NonNullable<FolderJudgement['skipped']>
}

/** What a tool says about the encryption of its own backup. */
export interface StatedEncryption {
  readonly encrypted: boolean
  readonly evidence: Evidence
}

const sample = 1024

/** Parts that are opened; each is one file of one app. */
const partLimit = 64

/**
 * Judges a backup of one app whose data lies in archives, each of which may be encrypted: the bytes of each part
 * decide, and what the tool says is the second sign. The weakest part decides.
 * @returns undefined where there are no parts: only the app itself was backed up
 */
export const judgeParts = async (
  backup: ToolBackup,
  folder: FolderListing,
  isPart: (entry: FolderEntry) => boolean,
  isNamedEncrypted: (name: string) => boolean,
  stated: StatedEncryption | undefined,
): Promise<JudgedParts | undefined> => {
  const parts = folder.entries.filter((entry) => entry.type === 'file' && isPart(entry)).slice(0, partLimit)
  if (parts.length === 0) return undefined
  const judged = await judgeEach(parts, async (file) => {
    const head = await file.head(sample)
    if (head.length < 16 || head.every((byte) => byte === 0)) return { empty: true } as const
    const container = containerOf(head)
    return { container, clear: container ? containerWords[container] : notEncrypted(head) } as const
  })
  const skipped = unreadOf(judged)
  const also = [...(stated ? [stated.evidence] : []), ...(backup.claim ? [backup.claim] : [])]
  const evidenceOf = (fact: string, name: string): Evidence[] => [{ fact, where: name }, ...also]

  const open = judged.find(({ judgement }) => judgement?.container)
  if (open) {
    const lie = stated?.encrypted ? ', though the backup says that it is encrypted' : ''
    return {
      judgement: toolJudgement(
        backup,
        'anyone',
        `Anyone with this folder can read it: it is ${backup.tool} of WhatsApp, not encrypted.`,
        evidenceOf(`${open.judgement?.clear}, not encrypted${lie}`, open.entry.name),
      ),
      skipped,
    }
  }
  const noise = judged.find(({ judgement }) => judgement && !judgement.empty && !judgement.clear)
  const whole = judged.every(({ judgement }) => judgement && !judgement.clear)
  if (noise && whole && (stated?.encrypted ?? isNamedEncrypted(noise.entry.name))) {
    return {
      judgement: toolJudgement(
        backup,
        'password-holder',
        `Whoever has its password or key can read it: it is ${backup.tool} of WhatsApp, encrypted by that tool.`,
        evidenceOf('looks encrypted, and is named or described so', noise.entry.name),
      ),
      skipped,
    }
  }
  const [first] = judged
  const unread = judged.find((part) => part.unread)
  const why = unread
    ? `a part of it could not be read (${unread.unread})`
    : noise
      ? 'a part of it is no archive that we know, and nothing says how it is encrypted'
      : judged.some(({ judgement }) => judgement?.clear)
        ? 'its parts are neither archives nor encrypted'
        : 'its parts are empty'
  return {
    judgement: toolJudgement(
      backup,
      'unknown',
      `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but ${why}.`,
      evidenceOf(why, (unread ?? noise ?? first)?.entry.name ?? folder.name),
    ),
    skipped,
  }
}
