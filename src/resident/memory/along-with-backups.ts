import { dirname, join, relative } from 'node:path'
import { KeyReach } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import { bytesOf, folderOf, type Standing } from './standing.ts'

export interface Along {
  /** Where the key lies, if it went along with a backup that it lay near. */
  readonly paths: readonly string[]
  /** The folders of what has the same bytes as such a backup now. */
  readonly folders: ReadonlySet<string>
}

/**
 * Where a key would be now, had it gone along with what it lay near.
 * @param before what was known earlier @param standing what is there now
 * @param isRecent whether a key was there at the last audit of all places, or was seen since
 */
export const alongWith = (
  before: readonly MemoryRecord[],
  standing: readonly Standing[],
  isRecent: (key: MemoryRecord) => boolean,
): ((key: MemoryRecord) => Along) => {
  const near = new KeyReach(Map.groupBy(before, folderOf))
  const gone = before.flatMap(({ goneSince }) => goneSince ?? [])
  const lastGone = gone.sort().at(-1) ?? ''
  // Most of what is there was seen after any old key went.
  const nearOld = new KeyReach(
    Map.groupBy(
      before.filter(({ lastSeen }) => lastSeen < lastGone),
      folderOf,
    ),
  )
  const sameBytes = Map.groupBy(standing, bytesOf)
  const foldersOf = new Map([...sameBytes].map(([bytes, all]) => [bytes, new Set(all.map(folderOf))]))
  const aroundOf = new Map(
    [...sameBytes].map(([bytes, all]) => [bytes, new Set(all.map(({ path }) => dirname(path)))]),
  )
  const along = (key: MemoryRecord): Along => {
    // Few ways lead from all that lies near to one key, so a flood of backups makes no flood of paths.
    const ways = new Map<string, Set<string>>()
    for (const records of (isRecent(key) ? near : nearOld).allOf(key.path))
      for (const then of records) {
        if (!isRecent(key) && (key.goneSince ?? '') <= then.lastSeen) continue
        const way = relative(dirname(then.path), key.path)
        const bytes = ways.get(way) ?? new Set()
        ways.set(way, bytes.add(bytesOf(then)))
      }
    const folders = new Set<string>()
    const paths = new Set<string>()
    for (const [way, all] of ways)
      for (const bytes of all) {
        for (const folder of foldersOf.get(bytes) ?? []) folders.add(folder)
        for (const around of aroundOf.get(bytes) ?? []) paths.add(join(around, way))
      }
    return { paths: [...paths], folders }
  }
  const known = new Map<MemoryRecord, Along>()
  return (key) => {
    const one = known.get(key) ?? along(key)
    known.set(key, one)
    return one
  }
}
