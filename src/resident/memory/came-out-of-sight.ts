import { basename, sep } from 'node:path'
import { nameRule } from '../../audit/formats/index.ts'
import { stubbedName } from '../../audit/io/cloud-stub.ts'
import { KeyReach, topsOf } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Seen } from './seen.ts'
import { folderOf, type Standing } from './standing.ts'

export interface Lost {
  readonly key: MemoryRecord
  /** It was there at the last audit of all places, or was seen since. */
  readonly isRecent: boolean
  /** Where something stands that has the same bytes as what it lay near. */
  readonly folders: readonly ReadonlySet<string>[]
}

/**
 * What may hold a lost key of what came out of sight, each with one such key.
 * @param known what is there now, and what was once and may come back: away from all of it, a key opens nothing
 */
export const holdingIn = (
  outOfSight: Seen['outOfSight'],
  isNew: (path: string) => boolean,
  lost: readonly Lost[],
  known: readonly Standing[],
): (readonly [string, MemoryRecord])[] => {
  if (lost.length === 0) return []
  const backups = new Set(known.filter(({ kind }) => kind !== 'key-file').map(folderOf))
  const near = new KeyReach(backups.entries())
  const reach = new Map<string, MemoryRecord>()
  const names = new Map<string, MemoryRecord>()
  // Most keys reach the same ones, and any key will do.
  const done = new Set<Iterable<string>>()
  for (const { key, isRecent, folders } of lost) {
    const around = isRecent ? topsOf(key.path).map((top) => near.at(top)) : []
    for (const some of [...folders, ...around]) {
      if (done.has(some)) continue
      done.add(some)
      for (const folder of some) reach.set(folder, key)
    }
    if (!isRecent) continue
    for (const name of key.path.split(sep)) names.set(name, key)
  }
  const reachable = new KeyReach(reach)
  return [...outOfSight].flatMap(([path, reason]) => {
    if (!isNew(path) || !mayHide(path, reason) || near.anyOf(path) === undefined) return []
    const key = reachable.anyOf(path) ?? names.get(basename(path))
    return key ? [[path, key] as const] : []
  })
}

/** What goes to the cloud keeps its name, and many files do. */
const mayHide = (path: string, reason: string): boolean =>
  reason !== 'only in the cloud' ||
  nameRule(stubbedName(basename(path)) ?? basename(path))?.kind === 'key-file'
