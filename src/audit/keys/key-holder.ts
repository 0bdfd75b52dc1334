import type { Buffer } from 'node:buffer'
import type { Candidate } from '../candidate.ts'
import { stubbedName } from '../io/cloud-stub.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import type { BackupKey, Lock } from './key.ts'
import { largestKeyFile, rootsOf } from './key.ts'
import { liesClose, liesNear } from './near.ts'

export interface Locked extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly lock: Lock }
}
/** A file with key material. */
export interface KeyHolder extends Candidate {
  readonly judgement: Candidate['judgement'] & { readonly key: BackupKey }
}

export const isLocked = (candidate: Candidate): candidate is Locked => candidate.judgement.lock !== undefined
export const isKeyHolder = (candidate: Candidate): candidate is KeyHolder =>
  candidate.judgement.key !== undefined

/**
 * A note with the values that were found in it once it was known to lie beside a backup; undefined where there are no others.
 * @param again what was made of it then
 */
export const withMoreRoots = (note: Candidate, again: Candidate): Candidate | undefined => {
  const known = rootsIn(note)
  const more = rootsIn(again).filter((root) => !known.some((one) => one.equals(root)))
  if (more.length === 0) return undefined
  return {
    ...note,
    judgement: { ...note.judgement, key: { type: 'e2ee-candidates', roots: [...known, ...more] } },
  }
}

const rootsIn = ({ judgement: { key } }: Candidate): readonly Buffer[] => (key ? rootsOf(key) : [])

/** The likely ones first: what is a key by itself stands before values that could be anything. */
export const byLikelihood = (a: Candidate, b: Candidate): number =>
  Number(a.judgement.onlyIfItOpens ?? false) - Number(b.judgement.onlyIfItOpens ?? false) ||
  (a.text < b.text ? -1 : 1)

/** Bytes: no file that is shorter holds a key. */
const smallestKeyFile = 32

/** A file named like a key of which nothing could be read, or whose bytes are harmed: it may be one. */
export const mayHoldKey = ({ judgement, size, text }: Candidate): boolean =>
  judgement.kind === 'key-file' &&
  judgement.key === undefined &&
  // What checks a password has a name of its own, and is no key.
  judgement.format !== 'unknown' &&
  // Where nothing is known of a file, its size is 0; that of a stub is its own.
  (size === 0 ||
    stubbedName(lastPart(text)) !== undefined ||
    (size >= smallestKeyFile && size <= largestKeyFile))

/** Names that say that a file is the key of a backup, and not of anything else. */
const ownName = /whats?app|backup|e2ee|encrypt|(?:^|[^a-z])wa(?:$|[^a-z])/i

/** Whether a key that was not read is one of this backup's: aside from it, only by a name that says so. */
export const concerns = (key: Candidate, backupFolder: string): boolean => {
  const folder = parentPath(key.text)
  return (
    liesClose(folder, backupFolder) || (liesNear(folder, backupFolder) && ownName.test(lastPart(key.text)))
  )
}
