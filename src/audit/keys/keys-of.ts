import type { Candidate } from '../candidate.ts'
import { namesKey } from '../formats/key-names.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import type { SkipReason } from '../io/unreadable.ts'
import { type Lock, rootsOf } from './key.ts'
import { tooMany } from './key-files.ts'
import type { KeyHolder, Locked } from './key-holder.ts'
import { liesClose, liesNear } from './near.ts'
import type { Untold } from './told.ts'
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

/** Keys from other places, and root keys beside it and elsewhere in its place, that are tried on a backup by its first block. */
const otherKeysTried = 64
const nearRootsTried = 4096
const farRootsTried = 4096

interface KeysOf {
  readonly opening: readonly { readonly key: KeyHolder; readonly near: boolean; readonly how: string }[]
  readonly untold: Untold | undefined
}

/**
 * Which keys open a backup: those beside it are tried with all means, the others by its first block, from other places some.
 * @param folder that of the backup @param keys the likely ones first
 */
export const keysOf = async (
  backup: Locked,
  folder: string,
  keys: readonly KeyHolder[],
  options: KeyOptions,
): Promise<KeysOf> => {
  const { signal, placeOf, skipped } = options
  const { lock, complete } = backup.judgement
  const isNear = (key: KeyHolder) => liesNear(parentPath(key.text), folder)
  const near = keys.filter(isNear)
  const far = keys.filter((key) => !isNear(key))
  const inPlace = (key: KeyHolder) => placeOf(key) === placeOf(backup)
  const opening: { key: KeyHolder; near: boolean; how: string }[] = []
  const pending: KeyHolder[] = []
  const untried = new Set<KeyHolder>()
  let left = nearRootsTried
  for (const key of near) {
    signal.throwIfAborted()
    left -= Math.max(1, rootsOf(key.judgement.key).length)
    if (left < 0) untried.add(key)
    const how = left < 0 ? undecided : await tryKey(key.judgement.key, lock)
    if (typeof how === 'string') opening.push({ key, near: true, how })
    else if (how === undecided) pending.push(key)
  }
  left = farRootsTried
  for (const key of [
    ...far.filter(inPlace),
    ...far.filter((key) => !inPlace(key)).slice(0, otherKeysTried),
  ]) {
    signal.throwIfAborted()
    left -= Math.max(1, rootsOf(key.judgement.key).length)
    if (left < 0) {
      skipped(backup.text, tooMany)
      break
    }
    const how = await tryKey(key.judgement.key, lock)
    if (typeof how === 'string') opening.push({ key, near: false, how })
    if (opening.filter((one) => !one.near).length >= mostTold) break
  }
  if (pending.length === 0 || opening.some((one) => one.near)) return { opening, untold: undefined }

  const whole =
    lock.type === 'e2ee' || lock.type === 'ios-enc'
      ? await tryPending(pending, lock, complete === true, options)
      : undefined
  for (const key of whole?.opening ?? []) opening.push({ key, near: true, how: wholeFits[lock.type] ?? '' })
  if (whole && whole.opening.length > 0) return { opening, untold: undefined }
  if ([...untried].some((key) => !whole?.closed.has(key))) skipped(backup.text, tooMany)
  // Of a harmed file the tag fits no key.
  const isTold = (key: KeyHolder) => !untried.has(key) && (beginsTelling(backup) || whole?.closed.has(key))
  const mayOpen = (key: KeyHolder) =>
    looksLikeKey(key, lock, folder) || (untried.has(key) && namesKey(lastPart(key.text)))
  const doubtful = pending.find((key) => !isTold(key) && mayOpen(key))
  const why = whole?.unfetched ? 'unfetched' : 'undecided'
  return { opening, untold: doubtful && { why, key: doubtful.text } }
}

const wholeFits: Partial<Record<Lock['type'], string>> = {
  e2ee: 'with it, the GCM tag of the whole backup fits',
  'ios-enc': 'with it, the HMAC over the whole of a database fits',
}

/** A value that could be anything counts as a key only close to the backup, and beside media only under the name of a key. */
const looksLikeKey = ({ judgement, text }: KeyHolder, lock: Lock, folder: string): boolean =>
  !judgement.onlyIfItOpens ||
  (liesClose(parentPath(text), folder) && (namesKey(lastPart(text)) || lock.type !== 'e2ee-media'))

const tryPending = async (
  keys: readonly KeyHolder[],
  lock: Extract<Lock, { type: 'e2ee' | 'ios-enc' }>,
  complete: boolean,
  { verify, signal }: KeyOptions,
) => {
  const roots = [...new Set(keys.flatMap(({ judgement }) => rootsOf(judgement.key)))]
  const { opening, tried, unfetched } =
    lock.type === 'e2ee'
      ? await tryWholeCrypt15(roots, lock, { verify, signal, complete })
      : await tryWholeDatabases(roots, lock, { verify, signal })
  const isTried = ({ judgement }: KeyHolder) => rootsOf(judgement.key).every((root) => tried.has(root))
  return {
    opening: keys.filter(({ judgement }) => rootsOf(judgement.key).some((root) => opening.has(root))),
    /** Keys that do not open it, for sure. */
    closed: new Set(complete || lock.type === 'ios-enc' ? keys.filter(isTried) : []),
    unfetched,
  }
}

/** Databases, whose first block tells a wrong key: docs/formats.md, "Payload". A short one may be empty. */
const beginsTelling = ({ text, judgement: { lock } }: Locked): boolean =>
  /(?:^|[^a-z])(?:msgstore|wa\.db)[^/\\]*$/i.test(text) &&
  lock.type === 'e2ee' &&
  lock.firstBlock.length >= 1024
