import { backupFolder } from '../../audit/group.ts'
import { parentPath } from '../../audit/io/path-parts.ts'
import { liesNear } from '../../audit/keys/near.ts'
import type { Finding } from '../../shared/report.ts'
import type { Memory } from './memory.ts'

/**
 * The known keys near a backup that an audit did not look at. One on a drive that is not connected, or in a folder that is closed,
 * still opens what it opened.
 * @param covers whether the audit would have seen what lies at a path
 */
export const unseenKeys = (
  { records }: Pick<Memory, 'records'>,
  findings: readonly Finding[],
  covers: (path: string) => boolean,
): ((backup: Pick<Finding, 'path' | 'kind'>) => string[]) => {
  // A key file that could not be read is a finding too, by its name alone.
  const looked = new Set(findings.flatMap(({ path, readableBy }) => (readableBy === 'unknown' ? [] : [path])))
  const unseen = [...records.values()].filter(
    ({ kind, path, goneSince }) =>
      kind === 'key-file' && goneSince === null && !looked.has(path) && !covers(path),
  )
  return ({ path, kind }) => {
    const folder = backupFolder(path, kind)
    return unseen.flatMap((key) => (liesNear(parentPath(key.path), folder) ? [key.path] : []))
  }
}
