import { dirname } from 'node:path'
import type { Evidence } from '../../shared/report.ts'
import type { Candidate } from '../candidate.ts'
import { backupFolder } from '../group.ts'
import { Unreadable } from '../io/bounded-file.ts'
import type { BackupKey, Lock } from './key.ts'
import { liesNear } from './near.ts'
import { tryKey } from './try-key.ts'

interface Locked extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly lock: Lock }
}
interface KeyHolder extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly key: BackupKey }
}

const isLocked = (candidate: Candidate): candidate is Locked => candidate.judgement.lock !== undefined
const isKeyHolder = (candidate: Candidate): candidate is KeyHolder => candidate.judgement.key !== undefined

/**
 * Tries every key of a place on the backups beside it. A backup that one opens is readable by anyone who gets the two
 * together, and both findings say so.
 */
export const applyKeys = async (
  candidates: readonly Candidate[],
  signal: AbortSignal,
): Promise<Candidate[]> => {
  const keys = candidates.filter(isKeyHolder)
  if (keys.length === 0) return [...candidates]
  const opened = new Map<Candidate, Evidence[]>()
  const note = (candidate: Candidate, evidence: Evidence) => {
    const list = opened.get(candidate) ?? []
    list.push(evidence)
    opened.set(candidate, list)
  }
  for (const backup of candidates.filter(isLocked)) {
    const folder = backupFolder(backup.text, backup.judgement.kind)
    for (const key of keys) {
      if (!liesNear(dirname(key.text), folder)) continue
      const how = await tryReadable(key.judgement.key, backup.judgement.lock, signal)
      if (how === undefined) continue
      note(backup, { fact: `a key that opens it lies beside it: ${how}`, where: key.text })
      note(key, { fact: `it opens a backup beside it: ${how}`, where: backup.text })
    }
  }
  return candidates.map((candidate) => withKeyEvidence(candidate, opened.get(candidate)))
}

const tryReadable = async (key: BackupKey, lock: Lock, signal: AbortSignal): Promise<string | undefined> => {
  try {
    return await tryKey(key, lock, signal)
  } catch (error) {
    // The backup went away after it was judged; what was seen of it stands.
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const withKeyEvidence = (candidate: Candidate, found: Evidence[] | undefined): Candidate => {
  if (!found) return candidate
  const { judgement } = candidate
  const evidence = [...found, ...judgement.evidence]
  if (judgement.key) return { ...candidate, judgement: { ...judgement, evidence } }
  return {
    ...candidate,
    judgement: {
      ...judgement,
      readableBy: 'anyone',
      reason:
        'Anyone with this folder can read this backup: it is encrypted, but the key that opens it lies beside it.',
      evidence,
    },
  }
}
