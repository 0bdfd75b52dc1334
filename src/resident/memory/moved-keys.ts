import { basename, dirname } from 'node:path'
import { backupFolder, idOf } from '../../audit/group.ts'
import { parentPath } from '../../audit/io/path-parts.ts'
import { liesNear } from '../../audit/keys/near.ts'
import type { Finding } from '../../shared/report.ts'
import { isInside } from '../paths.ts'
import { presentIn } from './believed.ts'
import type { Memory } from './memory.ts'
import type { Seen } from './merge.ts'

/**
 * Where a folder is renamed or moved, a key that lies out of sight in it went along: it is remembered where it has to lie now, so
 * that it counts for the backup until that place was seen.
 */
export const followMovedKeys = (memory: Memory, seen: Seen): void => {
  if (!seen.full) return
  const { records } = memory
  const here = new Set(seen.findings.map(({ path }) => path))
  const lost = [...records.values()].filter(
    ({ path, goneSince }) => goneSince === null && !here.has(path) && seen.covers(path),
  )
  const keys = lost.filter(({ kind }) => kind === 'key-file')
  if (keys.length === 0) return
  const before = Map.groupBy(lost, bytesOf)
  for (const finding of seen.findings) {
    if (presentIn(memory, finding.path)) continue
    for (const from of before.get(bytesOf(finding)) ?? []) {
      const folder = backupFolder(from.path, from.kind)
      const [root, newRoot] = movedFolder(from.path, finding.path)
      for (const key of keys) {
        const path = newRoot + key.path.slice(root.length)
        const went = isInside(root, key.path) && liesNear(parentPath(key.path), folder)
        if (!went || here.has(path) || seen.covers(path)) continue
        records.delete(key.path)
        records.set(path, { ...key, path, backup: idOf('backup', backupFolder(path, key.kind)) })
      }
    }
  }
}

/** Of a path that is another one now: the outermost folder in it that has another name or lies elsewhere, before and now. */
const movedFolder = (before: string, now: string): readonly [before: string, now: string] => {
  let [root, newRoot] = [before, now]
  while (basename(root) === basename(newRoot) && dirname(root) !== root && dirname(newRoot) !== newRoot)
    [root, newRoot] = [dirname(root), dirname(newRoot)]
  return [root, newRoot]
}

const bytesOf = ({
  size,
  modifiedAt,
  kind,
  format,
}: Pick<Finding, 'size' | 'modifiedAt' | 'kind' | 'format'>) => [size, modifiedAt, kind, format].join(' ')
