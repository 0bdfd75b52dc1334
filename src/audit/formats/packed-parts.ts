import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { type Container, containerOf, containerWords, notEncrypted } from '../archive/container.ts'
import type { FolderJudgement, FolderListing, Judgement } from '../format.ts'
import type { SkipReason } from '../io/unreadable.ts'
import { judgeEach, unreadOf } from './folder-files.ts'
import { type ToolBackup, toolJudgement } from './tool-judgement.ts'

export interface JudgedParts {
  readonly judgement: Judgement
  /** Parts that could not be looked into. */
  readonly skipped: NonNullable<FolderJudgement['skipped']>
  /** Whether a file is a part that was looked at, so that it is no candidate of its own. */
  owns(name: string): boolean
}

/** What a tool calls the files of a backup of one app. */
export interface PartNames {
  isPart(name: string): boolean
  /** The app itself, which holds no data. */
  isApp(name: string): boolean
  isNamedEncrypted(name: string): boolean
}

/** What a tool says about the encryption of its own backup. */
export interface StatedEncryption {
  readonly encrypted: boolean
  readonly evidence: Evidence
}

const sample = 1024

/** Parts that are opened; each is one file of one app. */
const partLimit = 64

/** Archives, packed or encrypted once more: beside the parts of a backup, another one may be a copy of them, opened. */
const archiveName = /\.(?:tar|t[gbxz]z2?|tbz|tzst|gz|bz2|zst|xz|zip|7z)(?![a-z])/i

/**
 * Judges a backup of one app whose data lies in archives, each of which may be encrypted: the bytes of each part
 * decide, and what the tool says is the second sign. The weakest part decides.
 * @returns undefined where there are no parts: only the app itself was backed up
 */
export const judgeParts = async (
  backup: ToolBackup,
  folder: FolderListing,
  { isPart, isApp, isNamedEncrypted }: PartNames,
  stated: StatedEncryption | undefined,
): Promise<JudgedParts | undefined> => {
  const files = folder.entries.filter(({ type }) => type === 'file')
  const parts = files.filter(({ name }) => isPart(name))
  if (parts.length === 0) return undefined
  // What lies beside the parts is no part, and is walked too: here it only counts against them.
  const beside = files.filter(({ name }) => !isPart(name) && archiveName.test(name) && !isApp(name))
  const looked = [...parts, ...beside].slice(0, partLimit)
  const judged = [
    ...(await judgeEach(looked, async (file) => lookAtPart(await file.head(sample)))),
    ...[...parts, ...beside]
      .slice(partLimit)
      .map((entry) => ({ entry, judgement: undefined, unread: tooMany })),
  ]
  const owned = new Set(parts.slice(0, partLimit).map(({ name }) => name))
  const rest = { skipped: unreadOf(judged), owns: (name: string) => owned.has(name) }
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
      ...rest,
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
      ...rest,
    }
  }
  const [first] = judged
  const unread = judged.find((part) => part.unread)
  const why = unread
    ? `a part of it could not be read (${unread.unread})`
    : noise
      ? whole
        ? 'a part of it is no archive that we know, and nothing says how it is encrypted'
        : 'not all of its parts look encrypted'
      : judged.some(({ judgement }) => judgement?.clear && !judgement.empty)
        ? 'its parts are neither archives nor encrypted'
        : 'its parts are empty'
  return {
    judgement: toolJudgement(
      backup,
      'unknown',
      `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but ${why}.`,
      evidenceOf(why, (unread ?? noise ?? first)?.entry.name ?? folder.name),
    ),
    ...rest,
  }
}

const tooMany: SkipReason = 'more files than are looked at'

interface LookAtPart {
  readonly empty: boolean
  readonly container: Container | undefined
  /** Why it is no ciphertext. */
  readonly clear: string | undefined
}

const lookAtPart = (head: Buffer): LookAtPart => {
  const container = containerOf(head)
  const zeros = head.every((byte) => byte === 0)
  return {
    empty: head.length < 16 || zeros,
    container,
    clear: container
      ? containerWords[container]
      : zeros && head.length > 0
        ? 'only zeros'
        : notEncrypted(head),
  }
}
