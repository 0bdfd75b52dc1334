import type { MemoryRecord } from '../../shared/memory.ts'
import { alongWith } from './along-with-backups.ts'
import { openersIn } from './keys-aside.ts'
import type { Memory } from './memory.ts'
import { lookedAt, type Seen } from './seen.ts'
import { comeSince, standingIn } from './standing.ts'

/** The known keys that an audit did not come by. */
export const keysNotSeen = (
  { records, keysAside, atLastAudit }: Memory,
  findings: Seen['findings'],
): MemoryRecord[] => {
  const looked = lookedAt({ findings })
  const openers = openersIn(findings)
  return [
    ...[...records.values()].filter(
      ({ kind, path, goneSince }) =>
        kind === 'key-file' && (goneSince === null || atLastAudit.has(path)) && !looked.has(path),
    ),
    ...[...keysAside.values()].filter(({ path }) => !openers.has(path)),
  ]
}

/** Where the known keys may lie that an audit did not come by, each path with them: where they lay, and along with the backups. */
export const keysWithPaths = (
  memory: Memory,
  { findings, covers }: Pick<Seen, 'findings' | 'covers'>,
): ReadonlyMap<string, MemoryRecord[]> => {
  const { records, atLastAudit } = memory
  const looked = lookedAt({ findings })
  const openers = openersIn(findings)
  const before = [...new Set([...atLastAudit.values(), ...records.values()])]
  const along = alongWith(before, standingIn(memory, { findings, covers }), comeSince(memory), () => true)
  const paths = new Map<string, MemoryRecord[]>()
  for (const key of keysNotSeen(memory, findings))
    for (const path of [key.path, ...along(key).paths]) {
      if (path !== key.path && (looked.has(path) || openers.has(path))) continue
      const others = paths.get(path)
      if (others) others.push(key)
      else paths.set(path, [key])
    }
  return paths
}
