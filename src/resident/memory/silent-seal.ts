import { backupFolder } from '../../audit/group.ts'
import { doesNotAnswer } from '../../audit/io/unreadable.ts'
import { aboveKey, aroundBackup, comparable } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { presentIn } from './believed.ts'
import { goneAside } from './keys-aside.ts'
import type { Memory } from './memory.ts'
import { lookedAt, type Seen } from './seen.ts'

/** Later than any time: the key was there at the last audit of all places. */
const sinceThen = '~'

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
    ({ kind, path }) => kind === 'key-file' && !looked.has(path) && seen.covers(path),
  )
  const wasThere = ({ path, goneSince }: MemoryRecord) => goneSince === null || memory.atLastAudit.has(path)
  /** When the last key went that lay near a folder, by that folder. */
  const went = new Map<string, string>()
  for (const key of [...gone, ...goneAside(memory, seen)])
    for (const top of aboveKey(key.path)) {
      const since = wasThere(key) ? sinceThen : (key.goneSince ?? sinceThen)
      if (since > (went.get(top) ?? '')) went.set(top, since)
    }
  const closed = new Set(
    [...seen.outOfSight].flatMap(([path, reason]) =>
      isClosed(reason) ? [comparable(path), ...aboveKey(path)] : [],
    ),
  )
  return ({ path, kind }) => {
    const tops = aroundBackup(backupFolder(path, kind))
    // Another audit may have seen the key go, and not been believed about the backup.
    const lastSeen = presentIn(memory, path)?.lastSeen ?? ''
    return tops.some((top) => (went.get(top) ?? '') > lastSeen) && tops.some((top) => closed.has(top))
  }
}

const isClosed = (reason: string): boolean =>
  reason === 'no permission' || reason === doesNotAnswer || reason.startsWith('cannot be read')
