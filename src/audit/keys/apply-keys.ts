import type { Evidence } from '../../shared/report.ts'
import { keyBeside, sealedWithKey } from '../../shared/sealed-with-key.ts'
import type { Candidate } from '../candidate.ts'
import { backupFolder } from '../group.ts'
import { parentPath } from '../io/path-parts.ts'
import { OverBudget, Unreadable } from '../io/unreadable.ts'
import type { BackupKey, Lock } from './key.ts'
import { liesNear } from './near.ts'
import { type KeyEffort, tryKey } from './try-key.ts'

interface Locked extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly lock: Lock }
}
interface KeyHolder extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly key: BackupKey }
}
interface Opened {
  readonly evidence: Evidence
  /** A key that lies elsewhere is told, but does not change the verdict. */
  readonly near: boolean
}

const isLocked = (candidate: Candidate): candidate is Locked => candidate.judgement.lock !== undefined
const isKeyHolder = (candidate: Candidate): candidate is KeyHolder => candidate.judgement.key !== undefined

/** Keys from elsewhere that are tried on a backup, and keys beside it that may cost the reading of the whole file. */
const farKeysTried = 64
const wholeFileTries = 16

/**
 * Tries all keys that were found on all backups. A backup that a key beside it opens is readable by anyone who gets the two
 * together, and both findings say so. A key farther away is told too: it opens the backup, but does not come along with it.
 * What would be a finding only by opening something, and opens nothing, is dropped.
 */
export const applyKeys = async (
  candidates: readonly Candidate[],
  signal: AbortSignal,
): Promise<Candidate[]> => {
  const keys = candidates.filter(isKeyHolder).sort((a, b) => (a.text < b.text ? -1 : 1))
  if (keys.length === 0) return [...candidates]
  const opened = new Map<Candidate, Opened[]>()
  /** Backups beside which a key lies that only the whole file could tell about, and the key. */
  const untold = new Map<Candidate, string>()
  const note = (candidate: Candidate, found: Opened) => {
    const list = opened.get(candidate) ?? []
    list.push(found)
    opened.set(candidate, list)
  }
  for (const backup of candidates.filter(isLocked)) {
    for (const { key, near, effort } of keysFor(backup, keys)) {
      signal.throwIfAborted()
      const how = await tryReadable(key.judgement.key, backup.judgement.lock, effort, signal)
      if (how === tooFar && near) untold.set(backup, key.text)
      if (how === undefined || how === tooFar) continue
      const fact = near
        ? [`${keyBeside}: ${how}`, `it opens a backup beside it: ${how}`]
        : [`a key that opens it lies elsewhere: ${how}`, `it opens a backup elsewhere: ${how}`]
      note(backup, { near, evidence: { fact: fact[0] as string, where: key.text } })
      note(key, { near, evidence: { fact: fact[1] as string, where: backup.text } })
    }
  }
  return candidates
    .filter((candidate) => !candidate.judgement.onlyIfItOpens || opened.has(candidate))
    .map((candidate) =>
      withKeyEvidence(withUntoldKey(candidate, untold.get(candidate)), opened.get(candidate)),
    )
}

/** The keys to try on a backup: those beside it first and with all means, then some of the others by its first block. */
const keysFor = (backup: Locked, keys: readonly KeyHolder[]) => {
  const folder = backupFolder(backup.text, backup.judgement.kind)
  const isNear = (key: KeyHolder) => liesNear(parentPath(key.text), folder)
  const near = keys.filter(isNear)
  const far = keys.filter((key) => !isNear(key))
  return [
    ...near.map((key, index) => {
      const effort: KeyEffort = index < wholeFileTries ? 'whole file' : 'first block'
      return { key, near: true, effort }
    }),
    ...far.slice(0, farKeysTried).map((key) => ({ key, near: false, effort: 'first block' as const })),
  ]
}

const tooFar = Symbol('the whole file would have to cross the network')

const tryReadable = async (
  key: BackupKey,
  lock: Lock,
  effort: KeyEffort,
  signal: AbortSignal,
): Promise<string | typeof tooFar | undefined> => {
  try {
    return await tryKey(key, lock, effort, signal)
  } catch (error) {
    // The backup went away after it was judged; what was seen of it stands.
    if (error instanceof Unreadable) return undefined
    if (error instanceof OverBudget) return tooFar
    throw error
  }
}

/** Whether the key opens it was not tried: then it is not known who can open it. */
const withUntoldKey = (candidate: Candidate, key: string | undefined): Candidate => {
  if (key === undefined) return candidate
  const { judgement } = candidate
  const fact =
    'a key lies beside it; to see whether it opens it, the whole file would have to cross the network, which --verify allows'
  return {
    ...candidate,
    judgement: {
      ...judgement,
      readableBy: 'unknown',
      reason:
        "We can't tell who can open this backup: a key lies beside it, and whether it opens it takes the whole file, which was not fetched.",
      evidence: [{ fact, where: key }, ...judgement.evidence],
    },
  }
}

const withKeyEvidence = (candidate: Candidate, found: readonly Opened[] | undefined): Candidate => {
  if (!found) return candidate
  const { judgement } = candidate
  const evidence = [...found.map((opened) => opened.evidence), ...judgement.evidence]
  if (judgement.key || !found.some(({ near }) => near))
    return { ...candidate, judgement: { ...judgement, evidence } }
  return {
    ...candidate,
    judgement: {
      ...judgement,
      readableBy: 'anyone',
      reason:
        judgement.lock?.type === 'whatsapp'
          ? 'Anyone with this folder can read this backup: it is encrypted, but the key that opens it lies beside it.'
          : sealedWithKey,
      evidence,
    },
  }
}
