import { basename, resolve } from 'node:path'
import type { Verification } from '../../shared/verification.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { SingleKey } from '../keys/key.ts'
import { notApplicable } from './answers.ts'
import { wipeKey } from './key-file.ts'
import type { ProofOptions, Sealed } from './sealed.ts'
import { inspectSealed, isSealed, verifyKey, wrongKind } from './verify.ts'

export interface KeyTrial extends ProofOptions {
  /** The version of Sealwatch. */
  readonly version: string
  /** Only 64 digits can be given: nobody is asked for them where they cannot open the file. */
  readonly onlyDigits: boolean
  /** Called once, and only for a file that a key can open. The key is wiped after the trial. */
  takeKey(): Promise<SingleKey>
}

/**
 * Tries one key on one open file.
 * @throws what `takeKey` throws; Unreadable; the signal's reason when it is aborted
 */
export const verifyFile = async (file: BoundedFile, path: string, trial: KeyTrial): Promise<Verification> => {
  const found = await inspectSealed(file, basename(path))
  const answer = isSealed(found) ? await tryKey(found, trial) : notApplicable(found)
  return {
    schemaVersion: 1,
    generator: { name: 'sealwatch', version: trial.version },
    path: resolve(path),
    size: file.size,
    ...answer,
  }
}

const tryKey = async (sealed: Sealed, trial: KeyTrial) => {
  const reason = trial.onlyDigits ? wrongKind(sealed, 'e2ee') : undefined
  if (reason) return notApplicable({ format: sealed.format, reason })
  const key = await trial.takeKey()
  try {
    return await verifyKey(sealed, key, trial)
  } finally {
    wipeKey(key)
  }
}
