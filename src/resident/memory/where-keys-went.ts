import { basename, extname, join } from 'node:path'
import { standsForBytes } from '../../shared/byte-mark.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import { isInside } from '../paths.ts'
import { alongWith } from './along-with-backups.ts'
import { holdingIn } from './came-out-of-sight.ts'
import { isHidden } from './coverage.ts'
import { inFirstEdition } from './edition.ts'
import { openersIn } from './keys-aside.ts'
import type { Memory } from './memory.ts'
import { lookedAt, type Seen } from './seen.ts'
import { comeSince, standingIn } from './standing.ts'

interface Look extends Pick<Seen, 'findings' | 'covers' | 'outOfSight'> {
  /** Whether a key that was not seen at its path may be there no longer. */
  mayHaveGone(path: string): boolean
}

/**
 * Where known keys may lie that were not seen where they lay, by path. What partial audits saw meanwhile does not count: this is
 * compared with what the last audit of all places left. A key may lie
 * - where it would have gone along with a backup of the same bytes, if that is out of sight;
 * - where it lay, if a partial audit saw it go and that is out of sight now;
 * - in what is out of sight, and was written in another way by edition 1 of the memory;
 * - in what came out of sight since: near a backup that it lay near, near one of the same bytes, or where the name is one of its
 *   own path.
 */
export const whereKeysWent = (memory: Memory, look: Look): ReadonlyMap<string, MemoryRecord> => {
  const { records, atLastAudit, keysAside } = memory
  const { outOfSight, mayHaveGone } = look
  const looked = lookedAt(look)
  const before = [...new Set([...atLastAudit.values(), ...records.values()])]
  const openers = openersIn(look.findings)
  const aside = new Set([...keysAside.values()].filter(({ path }) => !openers.has(path)))
  const keys = [...before.filter(({ kind, path }) => kind === 'key-file' && !looked.has(path)), ...aside]
  if (outOfSight.size === 0 || keys.length === 0) return new Map()

  const isRecent = ({ path, goneSince }: MemoryRecord) => goneSince === null || atLastAudit.has(path)
  const isLost = (key: MemoryRecord) =>
    (!aside.has(key) && records.get(key.path)?.goneSince !== null) || mayHaveGone(key.path)
  const standing = standingIn(memory, look)
  const along = alongWith(before, standing, comeSince(memory), isRecent)
  const lost = keys
    .filter(isLost)
    .map((key) => ({ key, isRecent: isRecent(key), folders: along(key).folders }))
  const went = new Map<string, MemoryRecord>()
  const mayBeBack = (key: MemoryRecord) =>
    isRecent(key) && (records.get(key.path)?.goneSince ?? null) !== null
  for (const key of keys)
    for (const path of [...along(key).paths, ...(mayBeBack(key) ? [key.path] : [])])
      if (!looked.has(path) && isHidden(outOfSight, path)) went.set(path, key)
  for (const { key } of lost) for (const path of underMarks(key, outOfSight.keys())) went.set(path, key)

  const known = [...went.keys()]
  const isNew = (path: string) => !memory.outOfSight.has(path) && !looked.has(path)
  for (const [path, key] of holdingIn(outOfSight, isNew, lost, [...standing, ...before]))
    if (!known.some((place) => isInside(path, place))) went.set(holdingPath(path, key), key)
  return went
}

/** Where a key would lie in a folder, so that its name stays known; what has an ending may be the key itself. */
const holdingPath = (path: string, key: MemoryRecord): string => {
  const name = basename(key.path)
  return basename(path) === name || extname(path) !== '' ? path : join(path, name)
}

/** The paths of a key in what edition 1 wrote without the marks of bytes that are no text. */
const underMarks = (key: MemoryRecord, hidden: Iterable<string>): string[] =>
  [...hidden].filter(standsForBytes).flatMap((path) => {
    const older = inFirstEdition(path)
    return isInside(older, key.path) ? [path + key.path.slice(older.length)] : []
  })
