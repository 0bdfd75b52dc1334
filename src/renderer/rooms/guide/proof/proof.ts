import type { Proof, ProofQuestion } from '../../../../shared/proof.ts'
import type { Status } from '../../../../shared/resident.ts'
import { sealedNearUnseenKey, sealedWithKey } from '../../../../shared/sealed-with-key.ts'
import type { Settings } from '../../../../shared/settings.ts'
import { isExposed } from '../../../../shared/verdict.ts'
import type { Choice, Phone } from '../choices.ts'
import type { ClaimId } from '../claims.ts'

const kindOf = { android: 'android-backup', iphone: 'icloud-backup' } as const

/** What the engine is asked; null while nothing is waited for. */
export const proofQuestion = (choice: Choice | null, since: string | null): ProofQuestion | null =>
  choice && since !== null ? { kind: kindOf[choice.phone], app: choice.app, since } : null

/**
 * How the proof stands. `sealed` only where the engine found the bytes end-to-end encrypted and no key beside them;
 * `keyBeside` where it found one that opens them, `keyUnseen` where one that did is out of sight.
 */
export const proofStates = [
  'waiting',
  'arriving',
  'stopped',
  'looking',
  'sealed',
  'keyBeside',
  'keyUnseen',
  'readable',
  'unclear',
  'elsewhere',
] as const
export type ProofState = (typeof proofStates)[number]

/** In these there is nothing more to do for the proof. */
export const leadOn: ReadonlySet<ProofState> = new Set(['sealed', 'unclear', 'elsewhere'])

/** @param elsewhere the user says that the backup never comes to this computer */
export const proofState = (proof: Proof | null, elsewhere: boolean): ProofState => {
  switch (proof?.state) {
    case 'found': {
      const { readableBy, reason } = proof.finding
      if (reason === sealedWithKey) return 'keyBeside'
      if (reason === sealedNearUnseenKey) return 'keyUnseen'
      if (readableBy === 'only-you') return 'sealed'
      return isExposed(readableBy) ? 'readable' : 'unclear'
    }
    case 'arriving':
      return proof.stopped ? 'stopped' : 'arriving'
    case 'looking':
      return 'looking'
    default:
      return elsewhere ? 'elsewhere' : 'waiting'
  }
}

/**
 * Whether Sealwatch notices a new file by itself. `new`: it has never looked. `rounds`: no folder is under live watch, so it finds
 * the file when it looks the next time. `limited`: some folders are not watched live.
 */
export type Watch = 'new' | 'paused' | 'rounds' | 'limited' | 'live'

export const watchOf = (settings: Settings | null, status: Status | null, isPaused: boolean): Watch => {
  if (!settings?.introduced) return 'new'
  if (isPaused) return 'paused'
  if (!status || status.watched === 0) return 'rounds'
  return status.limits.length > 0 ? 'limited' : 'live'
}

/** Most backups are here by then, in milliseconds; after it the user is told what may keep one away. */
export const usualWait = 15 * 60_000

/** What the proof claims beyond the file itself. */
export const claimsOfProof = (state: ProofState, phone: Phone): readonly ClaimId[] => {
  const isAndroid = phone === 'android'
  switch (state) {
    case 'waiting':
      return [isAndroid ? 'back-up-android' : 'back-up-iphone']
    case 'elsewhere':
    case 'unclear':
      return [isAndroid ? 'google-unseen' : 'icloud-unsure']
    case 'keyBeside':
    case 'keyUnseen':
      return ['key-beside']
    default:
      return [isAndroid ? 'header-proves' : 'icloud-proves']
  }
}
