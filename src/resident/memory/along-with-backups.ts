import { dirname, join, relative } from 'node:path'
import { KeyReach, topsOf } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import { bytesOf, folderOf, type Standing } from './standing.ts'

export interface Along {
  /** Where the key lies, if it went along with a backup that it lay near. */
  readonly paths: readonly string[]
  /** The folders of what has the same bytes as such a backup now; keys that lay near the same ones share the sets. */
  readonly folders: readonly ReadonlySet<string>[]
}

const isBackup = ({ kind }: Standing): boolean => kind !== 'key-file'

/** Where a folder would be now that several backups lay near, and the folders of what has their bytes now. */
interface Way {
  readonly tops: ReadonlySet<string>
  /** Those of them to which a backup has come since the last audit of all places. */
  readonly newTops: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
}

/**
 * Where a key would be now, had it gone along with a backup that it lay near. One that was never seen where it is thought to lie
 * goes along only where a backup has come since: what is out of sight for long would hold more and more such places otherwise.
 * @param before what was known earlier @param standing what is there now
 * @param hasCome whether something was not there at the last audit of all places
 * @param isRecent whether a key was there at the last audit of all places, or was seen since
 */
export const alongWith = (
  before: readonly MemoryRecord[],
  standing: readonly Standing[],
  hasCome: (one: Standing) => boolean,
  isRecent: (key: MemoryRecord) => boolean,
): ((key: MemoryRecord) => Along) => {
  const backups = before.filter(isBackup)
  const near = new KeyReach(Map.groupBy(backups, folderOf))
  const gone = before.flatMap(({ goneSince }) => goneSince ?? [])
  const lastGone = gone.sort().at(-1) ?? ''
  // Most of what is there was seen after any old key went.
  const old = backups.filter(({ lastSeen }) => lastSeen < lastGone)
  const nearOld = new KeyReach(Map.groupBy(old, folderOf))
  const sameBytes = Map.groupBy(standing.filter(isBackup), bytesOf)
  const foldersOf = new Map([...sameBytes].map(([bytes, all]) => [bytes, new Set(all.map(folderOf))]))
  const around = (all: readonly Standing[]) => new Set(all.map(({ path }) => dirname(path)))
  const aroundOf = new Map(
    [...sameBytes].map(([bytes, all]) => [bytes, { all: around(all), come: around(all.filter(hasCome)) }]),
  )
  /** @param until only what was last seen before this counts */
  const wayOf = (top: string, until: string | undefined): Way => {
    // Few ways lead from all that lies near to one folder, so a flood of backups makes no flood of paths.
    const ways = new Map<string, Set<string>>()
    for (const [folder, all] of Map.groupBy(
      (until === undefined ? near : nearOld).at(top).flat(),
      ({ path }) => dirname(path),
    )) {
      const recent = until === undefined ? all : all.filter(({ lastSeen }) => lastSeen < until)
      const way = relative(folder, top)
      const bytes = ways.get(way) ?? new Set()
      for (const then of recent) bytes.add(bytesOf(then))
      ways.set(way, bytes)
    }
    const folders = new Set<string>()
    const tops = new Set<string>()
    const newTops = new Set<string>()
    for (const [way, all] of ways)
      for (const bytes of all) {
        for (const folder of foldersOf.get(bytes) ?? []) folders.add(folder)
        const now = aroundOf.get(bytes)
        for (const folder of now?.all ?? []) tops.add(join(folder, way))
        for (const folder of now?.come ?? []) newTops.add(join(folder, way))
      }
    return { tops, newTops, folders }
  }
  // Most keys have the folders above them in common, and so does what follows from those.
  const ways = new Map<string, Way>()
  const along = (key: MemoryRecord): Along => {
    const until = isRecent(key) ? undefined : (key.goneSince ?? '')
    const folders: ReadonlySet<string>[] = []
    const paths = new Set<string>()
    for (const top of topsOf(key.path)) {
      const known = `${until ?? ''}\0${top}`
      const way = ways.get(known) ?? wayOf(top, until)
      ways.set(known, way)
      folders.push(way.folders)
      for (const now of key.hereSince === null ? way.newTops : way.tops)
        paths.add(join(now, relative(top, key.path)))
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
