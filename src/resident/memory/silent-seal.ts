import { backupFolder } from '../../audit/group.ts'
import { doesNotAnswer } from '../../audit/io/unreadable.ts'
import { aboveKey, aroundBackup, comparable } from '../../audit/keys/key-reach.ts'
import type { Finding } from '../../shared/report.ts'
import { goneAside } from './keys-aside.ts'
import type { Memory } from './memory.ts'
import { lookedAt, type Seen } from './seen.ts'

/**
 * Backups of which it is no news that only the user can read them: a key near them is gone, and near them lies what is closed,
 * into which it may have been moved as well. The bytes tell the one as little from the other as a person would.
 */
export const silentlySealed = (
  memory: Memory,
  seen: Seen,
): ((backup: Pick<Finding, 'path' | 'kind'>) => boolean) => {
  const looked = lookedAt(seen)
  const gone = [...memory.records.values()].filter(
    ({ kind, path, goneSince }) =>
      kind === 'key-file' && goneSince === null && !looked.has(path) && seen.covers(path),
  )
  const keys = new Set([...gone, ...goneAside(memory, seen)].flatMap(({ path }) => aboveKey(path)))
  const closed = new Set(
    [...seen.outOfSight].flatMap(([path, reason]) =>
      isClosed(reason) ? [comparable(path), ...aboveKey(path)] : [],
    ),
  )
  return ({ path, kind }) => {
    const tops = aroundBackup(backupFolder(path, kind))
    return tops.some((top) => keys.has(top)) && tops.some((top) => closed.has(top))
  }
}

const isClosed = (reason: string): boolean =>
  reason === 'no permission' || reason === doesNotAnswer || reason.startsWith('cannot be read')
