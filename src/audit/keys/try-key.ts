import type { Buffer } from 'node:buffer'
import { payloadName } from '../android/plaintext-body.ts'
import { knownContent } from '../content.ts'
import { isNoise } from '../noise.ts'
import { decryptBeginning, mcrypt1Key } from './e2ee-crypto.ts'
import { iosBlockOpens } from './ios-crypto.ts'
import { type BackupKey, type Lock, rootsOf } from './key.ts'
import { metadataFits } from './metadata-of.ts'
import type { Trials } from './trials.ts'

/** The first block does not tell whether the key opens it: what it makes of it is as even as what a wrong key makes. */
export const undecided = Symbol('the first block does not tell')

/** How a key was seen to open a backup, as a fact for its evidence; undefined where it does not. */
export type KeyAnswer = string | typeof undecided | undefined

/**
 * Tries a key on what is in a lock, and reads no more of the backup.
 * @throws the signal's reason when the audit is aborted
 */
export const tryKey = async (key: BackupKey, lock: Lock, trials: Trials): Promise<KeyAnswer> => {
  if (key.type === 'whatsapp') {
    if (lock.type !== 'whatsapp') return undefined
    const sameSalts = key.serverSalt.equals(lock.serverSalt) && key.googleIdSalt.equals(lock.googleIdSalt)
    return sameSalts ? 'its salts are those of this backup' : undefined
  }
  let answer: KeyAnswer
  for (const root of rootsOf(key)) {
    await trials.turn()
    const how = await tryRoot(root, lock, trials)
    if (typeof how === 'string') return how
    answer ??= how
  }
  return answer
}

const tryRoot = async (root: Buffer, lock: Lock, { derived }: Trials): Promise<KeyAnswer> => {
  if (lock.type === 'e2ee-media') return tryOnMedia(root, lock)
  if (lock.type === 'ios-enc') return tryOnDatabases(derived.ios(root), lock)
  if (lock.type !== 'e2ee') return undefined
  const beginning = decryptBeginning(derived.crypt15(root), lock.iv, lock.firstBlock)
  const payload = payloadName(beginning)
  return payload ? `with it, the first block opens to ${payload}` : orNoNoise(beginning)
}

/** Media may begin like anything; the metadata that download tools save beside them tells for sure. */
const tryOnMedia = async (root: Buffer, lock: Extract<Lock, { type: 'e2ee-media' }>): Promise<KeyAnswer> => {
  const { aes, iv } = mcrypt1Key(root, lock.fileHash)
  const beginning = decryptBeginning(aes, iv, lock.firstBlock)
  const content = knownContent(beginning)
  if (content) return `with it, the first block opens to ${content.name}`
  const fits = await metadataFits(root, lock)
  if (fits) return 'with it, the HMAC of the metadata beside it fits'
  const answer = orNoNoise(beginning)
  return fits === false && answer === undecided ? undefined : answer
}

const tryOnDatabases = (key: Buffer, { files }: Extract<Lock, { type: 'ios-enc' }>): KeyAnswer =>
  files.some(({ beginning }) => iosBlockOpens(key, beginning))
    ? 'with it, the first block opens to a compressed Apple archive'
    : undecided

/** Fewer bytes than these may look uneven by chance. */
const fewestTelling = 512

/** A wrong key makes noise of every ciphertext. */
const orNoNoise = (bytes: Buffer): KeyAnswer =>
  bytes.length >= fewestTelling && !isNoise(bytes)
    ? 'with it, the first block opens to bytes that are not encrypted'
    : undecided
