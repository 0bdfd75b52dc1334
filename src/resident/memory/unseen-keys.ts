import { backupFolder } from '../../audit/group.ts'
import { parentPath } from '../../audit/io/path-parts.ts'
import { liesNear } from '../../audit/keys/near.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { lookedAt } from './seen.ts'

/**
 * The known keys near a backup that an audit did not look at. One on a drive that is not connected, or in a folder that is closed,
 * still opens what it opened.
 * @param records what is remembered @param covers whether the audit would have seen what lies at a path
 */
export const unseenKeys = (
  records: Iterable<MemoryRecord>,
  findings: readonly Finding[],
  covers: (path: string) => boolean,
): ((backup: Pick<Finding, 'path' | 'kind'>) => string[]) => {
  const looked = lookedAt({ findings })
  const unseen = [...records].filter(
    ({ kind, path, goneSince }) =>
      kind === 'key-file' && goneSince === null && !looked.has(path) && !covers(path),
  )
  return ({ path, kind }) => {
    const folder = backupFolder(path, kind)
    return unseen.flatMap((key) => (liesNear(parentPath(key.path), folder) ? [key.path] : []))
  }
}
