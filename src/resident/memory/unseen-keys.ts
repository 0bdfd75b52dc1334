import { backupFolder } from '../../audit/group.ts'
import { aboveKey, aroundBackup } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { lookedAt } from './seen.ts'

/** Keys that one finding names, at most. */
export const mostKeys = 3

export interface KnownKeys {
  readonly records: Iterable<MemoryRecord>
  /** Those that are no findings: a finding at the path of one says nothing of it. */
  readonly aside: Iterable<MemoryRecord>
}

export interface Sight {
  readonly findings: readonly Finding[]
  /** Whether the audit would have seen what lies at a path. */
  covers(path: string): boolean
  /** The same for a key that is no finding. */
  coversAside(path: string): boolean
}

/** Where known keys lie that an audit did not look at. */
export const unseenPaths = (
  { records, aside }: KnownKeys,
  { findings, covers, coversAside }: Sight,
): readonly string[] => {
  const looked = lookedAt({ findings })
  const unseen = [...records].filter(
    ({ kind, path, goneSince }) =>
      kind === 'key-file' && goneSince === null && !looked.has(path) && !covers(path),
  )
  return [...unseen, ...[...aside].filter(({ path }) => !coversAside(path))].map(({ path }) => path)
}

/**
 * The known keys near a backup that an audit did not look at, the nearest first and of many only some. One on a drive that is not
 * connected, or in a folder that is closed, still opens what it opened.
 */
export const unseenKeys = (
  known: KnownKeys,
  sight: Sight,
): ((backup: Pick<Finding, 'path' | 'kind'>) => string[]) => {
  const below = new Map<string, string[]>()
  for (const path of unseenPaths(known, sight))
    for (const top of aboveKey(path)) {
      const others = below.get(top)
      if (!others) below.set(top, [path])
      else if (others.length < mostKeys) others.push(path)
    }
  return ({ path, kind }) => [
    ...new Set(aroundBackup(backupFolder(path, kind)).flatMap((top) => below.get(top) ?? [])),
  ]
}
