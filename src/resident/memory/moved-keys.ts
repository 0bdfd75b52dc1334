import { backupFolder, idOf } from '../../audit/group.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Memory } from './memory.ts'
import type { Seen } from './seen.ts'
import { whereKeysWent } from './where-keys-went.ts'

/**
 * Of the known keys that an audit did not see where they lay: where they may lie out of sight now. An audit of all places has it
 * remembered until that place was seen; any other one only counts them in.
 */
export const followMovedKeys = (memory: Memory, seen: Seen): MemoryRecord[] => {
  const { records, keysAside } = memory
  const mayHaveGone = seen.full ? seen.covers : () => true
  const went = [...whereKeysWent(memory, { ...seen, mayHaveGone })]
  const moved = movedKeys(went)
  if (!seen.full) return moved
  const aside = new Set(went.flatMap(([path, key]) => (keysAside.get(key.path) === key ? [path] : [])))
  for (const [path, key] of went)
    if (aside.has(path) && seen.covers(key.path)) keysAside.delete(key.path)
    else if (records.get(key.path)?.goneSince === null && seen.covers(key.path)) records.delete(key.path)
  for (const record of moved)
    if (aside.has(record.path)) keysAside.set(record.path, record)
    else if (records.get(record.path)?.goneSince !== null) records.set(record.path, record)
  return moved
}

/** As they are remembered. @param went the keys, by where they may lie */
export const movedKeys = (went: Iterable<readonly [string, MemoryRecord]>): MemoryRecord[] =>
  [...went].map(([path, key]) => {
    const backup = idOf('backup', backupFolder(path, key.kind))
    return { ...key, path, backup, hereSince: null, goneSince: null }
  })
