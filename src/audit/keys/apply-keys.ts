import { keyBeside } from '../../shared/sealed-with-key.ts'
import type { Candidate } from '../candidate.ts'
import { backupFolder } from '../group.ts'
import { isLocked } from './key-holder.ts'
import { Keyring } from './keyring.ts'
import { type KeyOptions, keysOf } from './keys-of.ts'
import { type Opened, type Untold, withKeyEvidence, withUntoldKey } from './told.ts'
import { Trials } from './trials.ts'

/**
 * Tries all keys that were found on all backups. A backup that a key beside it opens is readable by anyone who gets the two
 * together, and both findings say so. A key farther away is told too: it opens the backup, but does not come along with it.
 * A backup beside which a key lies that could not be read, or not be tried for good, is nobody's for sure.
 * What would be a finding only by opening something, and opens nothing, is dropped.
 */
export const applyKeys = async (
  candidates: readonly Candidate[],
  options: KeyOptions,
): Promise<Candidate[]> => {
  const trials = new Trials(options.signal)
  try {
    return await tried(candidates, trials, options)
  } finally {
    trials.derived.wipe()
  }
}

const tried = async (
  candidates: readonly Candidate[],
  trials: Trials,
  options: KeyOptions,
): Promise<Candidate[]> => {
  const keys = new Keyring(candidates, options.placeOf)
  const opened = new Map<Candidate, Opened[]>()
  const untold = new Map<Candidate, Untold>()
  const note = (candidate: Candidate, found: Opened) => {
    const list = opened.get(candidate) ?? []
    list.push(found)
    opened.set(candidate, list)
  }
  for (const backup of candidates.filter(isLocked)) {
    await trials.turn()
    const folder = backupFolder(backup.text, backup.judgement.kind)
    const found = await keysOf(backup, folder, keys, trials, options)
    for (const { key, near, how } of found.opening) {
      const reach = near ? 'beside' : options.placeOf(key) === options.placeOf(backup) ? 'place' : 'elsewhere'
      const fact = near
        ? [`${keyBeside}: ${how}`, `it opens a backup beside it: ${how}`]
        : [`a key that opens it lies elsewhere: ${how}`, `it opens a backup elsewhere: ${how}`]
      note(backup, { reach, evidence: { fact: fact[0] as string, where: key.text } })
      note(key, { reach, evidence: { fact: fact[1] as string, where: backup.text } })
    }
    const closed = keys.closed(folder)
    const doubt = found.untold ?? (closed && { why: 'unread' as const, key: closed.text })
    if (doubt) untold.set(backup, doubt)
  }
  return candidates
    .filter((candidate) => !candidate.judgement.onlyIfItOpens || opened.has(candidate))
    .map((candidate) =>
      withKeyEvidence(withUntoldKey(candidate, untold.get(candidate)), opened.get(candidate)),
    )
}
