import type { Buffer } from 'node:buffer'
import { payloadName } from '../android/plaintext-body.ts'
import { knownContent } from '../content.ts'
import { BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import { crypt15AesKey, decryptBeginning, gcmTagFits, mcrypt1Key } from './e2ee-crypto.ts'
import type { BackupKey, Lock } from './key.ts'
import { openIosEnc } from './open-ios-enc.ts'

/** Whether a backup whose first block tells nothing may be read whole for its GCM tag. */
export type KeyEffort = 'first block' | 'whole file'

/** How a key was seen to open a backup, as a fact for its evidence; undefined where it does not. */
export const tryKey = async (
  key: BackupKey,
  lock: Lock,
  effort: KeyEffort,
  signal: AbortSignal,
): Promise<string | undefined> => {
  if (key.type === 'whatsapp') {
    if (lock.type !== 'whatsapp') return undefined
    const sameSalts = key.serverSalt.equals(lock.serverSalt) && key.googleIdSalt.equals(lock.googleIdSalt)
    return sameSalts ? 'its salts are those of this backup' : undefined
  }
  if (lock.type === 'ios-enc')
    return openIosEnc(key.type === 'e2ee' ? [key.root] : key.roots, lock, effort === 'whole file', signal)
  if (key.type === 'e2ee') return tryRoot(key.root, lock, effort, signal)
  for (const root of key.roots) {
    const how = await tryRoot(root, lock, effort, signal)
    if (how) return how
  }
  return undefined
}

const tryRoot = async (
  root: Buffer,
  lock: Lock,
  effort: KeyEffort,
  signal: AbortSignal,
): Promise<string | undefined> => {
  if (lock.type === 'e2ee-media') {
    const { aes, iv } = mcrypt1Key(root, lock.fileHash)
    const content = knownContent(decryptBeginning(aes, iv, lock.firstBlock))
    return content && `with it, the first block opens to ${content.name}`
  }
  if (lock.type !== 'e2ee') return undefined
  const aes = crypt15AesKey(root)
  const payload = payloadName(decryptBeginning(aes, lock.iv, lock.firstBlock))
  if (payload) return `with it, the first block opens to ${payload}`
  if (effort === 'first block' || !(await opensWhole(aes, lock, signal))) return undefined
  return 'with it, the GCM tag of the whole backup fits'
}

/** Small payloads (settings, stickers) have no telling beginning; there the tag decides, with or without an MD5 after it. */
const opensWhole = async (
  aes: Buffer,
  lock: Extract<Lock, { type: 'e2ee' }>,
  signal: AbortSignal,
): Promise<boolean> => {
  const file = await BoundedFile.open(lock.path)
  try {
    if (file.size > checksumLimit) return false
    for (const trailer of [32, 16]) {
      const end = file.size - trailer
      if (end < lock.bodyStart) continue
      const tag = await file.read(end, 16)
      if (await gcmTagFits(aes, lock.iv, file.chunks(lock.bodyStart, end, signal), tag)) return true
    }
    return false
  } finally {
    await file.close()
  }
}
