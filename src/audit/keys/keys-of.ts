import type { Candidate } from '../candidate.ts'
import { keyDoubt } from '../formats/key-doubt.ts'
import { namesKey } from '../formats/key-names.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import type { SkipReason } from '../io/unreadable.ts'
import { type Lock, rootsOf } from './key.ts'
import { tooMany } from './key-files.ts'
import type { KeyHolder, Locked } from './key-holder.ts'
import type { Keyring } from './keyring.ts'
import { liesClose } from './near.ts'
import type { Untold } from './told.ts'
import type { Trials } from './trials.ts'
import { tryKey, undecided } from './try-key.ts'
import { tryWholeCrypt15 } from './whole-crypt15.ts'
import { tryWholeDatabases } from './whole-databases.ts'

export interface KeyOptions {
  /** Read backups over 32 MiB whole, where only that tells whether a key opens them. */
  readonly verify: boolean
  readonly signal: AbortSignal
  /** The id of the place in which something lies. */
  placeOf(candidate: Candidate): string | undefined
  skipped(path: string, reason: SkipReason): void
}

/** Keys elsewhere that are told of one backup. */
const mostTold = 64

/** Root keys beside it and farther away that are tried on a backup by its first block. */
const nearRootsTried = 4096
const farRootsTried = 4096

interface KeysOf {
  readonly opening: readonly { readonly key: KeyHolder; readonly near: boolean; readonly how: string }[]
  readonly untold: Untold | undefined
}

/**
 * Which keys open a backup: those beside it are tried with all means, the others by its first block, from other places some.
 * @param folder that of the backup
 */
export const keysOf = async (
  backup: Locked,
  folder: string,
  keys: Keyring,
  trials: Trials,
  options: KeyOptions,
): Promise<KeysOf> => {
  const { placeOf, skipped } = options
  const { lock, complete } = backup.judgement
  // WhatsApp's own keys open other backups than root keys.
  const isOfItsKind = ({ judgement: { key } }: KeyHolder) =>
    (key.type === 'whatsapp') === (lock.type === 'whatsapp')
  const near = keys.near(folder)
  const opening: { key: KeyHolder; near: boolean; how: string }[] = []
  const pending: KeyHolder[] = []
  const untried = new Set<KeyHolder>()
  let before = 0
  for (const key of near.filter(isOfItsKind)) {
    const count = valuesTried(key)
    const isTried = count === 0 || (before + count <= nearRootsTried && trials.may('near', count, before))
    before += count
    if (!isTried) untried.add(key)
    const how = isTried ? await tryKey(key.judgement.key, lock, trials) : undecided
    if (typeof how === 'string') opening.push({ key, near: true, how })
    else if (how === undecided) pending.push(key)
  }
  before = 0
  let told = 0
  for (const key of keys.far(new Set(near), placeOf(backup))) {
    if (!isOfItsKind(key)) continue
    const count = valuesTried(key)
    if (count > 0 && (before + count > farRootsTried || !trials.may('far', count, before))) {
      skipped(backup.text, tooMany)
      break
    }
    before += count
    const how = await tryKey(key.judgement.key, lock, trials)
    if (typeof how !== 'string') continue
    opening.push({ key, near: false, how })
    if (++told >= mostTold) break
  }
  if (pending.length === 0 || opening.some((one) => one.near)) return { opening, untold: undefined }

  const whole =
    lock.type === 'e2ee' || lock.type === 'ios-enc'
      ? await tryPending(pending, lock, complete === true, { ...options, trials })
      : undefined
  for (const key of whole?.opening ?? []) opening.push({ key, near: true, how: wholeFits[lock.type] ?? '' })
  if (whole && whole.opening.length > 0) return { opening, untold: undefined }
  const isCut = whole?.cut && !beginsTelling(backup)
  if (isCut || [...untried].some((key) => !whole?.closed.has(key))) skipped(backup.text, tooMany)
  // Of a harmed file the tag fits no key.
  const isTold = (key: KeyHolder) => !untried.has(key) && (beginsTelling(backup) || whole?.closed.has(key))
  const mayOpen = (key: KeyHolder) =>
    looksLikeKey(key, lock, folder) || (untried.has(key) && keyDoubt(lastPart(key.text)) !== undefined)
  const doubtful = pending.find((key) => !isTold(key) && mayOpen(key))
  const why = whole?.unfetched ? 'unfetched' : 'undecided'
  return { opening, untold: doubtful && { why, key: doubtful.text } }
}

const wholeFits: Partial<Record<Lock['type'], string>> = {
  e2ee: 'with it, the GCM tag of the whole backup fits',
  'ios-enc': 'with it, the HMAC over the whole of a database fits',
}

/** Of WhatsApp's own keys only the salts are compared. */
const valuesTried = ({ judgement }: KeyHolder): number => rootsOf(judgement.key).length

/** A value that could be anything counts as a key only close to the backup, and beside media only under the name of a key. */
const looksLikeKey = ({ judgement, text }: KeyHolder, lock: Lock, folder: string): boolean =>
  !judgement.onlyIfItOpens ||
  (liesClose(parentPath(text), folder) && (namesKey(lastPart(text)) || lock.type !== 'e2ee-media'))

const tryPending = async (
  keys: readonly KeyHolder[],
  lock: Extract<Lock, { type: 'e2ee' | 'ios-enc' }>,
  complete: boolean,
  { verify, signal, trials }: KeyOptions & { readonly trials: Trials },
) => {
  const roots = [...new Set(keys.flatMap(({ judgement }) => rootsOf(judgement.key)))]
  const { opening, tried, unfetched, cut } =
    lock.type === 'e2ee'
      ? await tryWholeCrypt15(roots, lock, { verify, signal, trials, complete })
      : await tryWholeDatabases(roots, lock, { verify, signal, trials })
  const isTried = ({ judgement }: KeyHolder) => rootsOf(judgement.key).every((root) => tried.has(root))
  return {
    opening: keys.filter(({ judgement }) => rootsOf(judgement.key).some((root) => opening.has(root))),
    /** Keys that do not open it, for sure. */
    closed: new Set(complete || lock.type === 'ios-enc' ? keys.filter(isTried) : []),
    unfetched,
    cut,
  }
}

/** Databases, whose first block tells a wrong key: docs/formats.md, "Payload". A short one may be empty. */
const beginsTelling = ({ text, judgement: { lock } }: Locked): boolean =>
  /(?:^|[^a-z])(?:msgstore|wa\.db)[^/\\]*$/i.test(text) &&
  lock.type === 'e2ee' &&
  lock.firstBlock.length >= 1024
