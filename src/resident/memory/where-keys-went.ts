import { basename, dirname, join, relative, sep } from 'node:path'
import { nameRule } from '../../audit/formats/index.ts'
import { backupFolder } from '../../audit/group.ts'
import { standsForBytes } from '../../shared/byte-mark.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { isInside } from '../paths.ts'
import { isHidden } from './coverage.ts'
import { inFirstEdition } from './edition.ts'
import type { Memory } from './memory.ts'
import { NearFolders } from './near-folders.ts'
import { lookedAt, type Seen } from './seen.ts'

export interface Look extends Pick<Seen, 'findings' | 'covers' | 'outOfSight'> {
  /** Whether a key that was not seen at its path may be there no longer. */
  mayHaveGone(path: string): boolean
}

/**
 * Where known keys may lie that were not seen where they lay, by path. What partial audits saw meanwhile does not count: this is
 * compared with what the last audit of all places left. A key may lie
 * - where it would have gone along with a backup of the same bytes, if that is out of sight;
 * - in what is out of sight, and was written in another way by edition 1 of the memory;
 * - in what came out of sight since: near a backup that it lay near, near one of the same bytes, or where the name is one of its
 *   own path.
 */
export const whereKeysWent = (memory: Memory, look: Look): ReadonlyMap<string, MemoryRecord> => {
  const { records, atLastAudit } = memory
  const { outOfSight, mayHaveGone } = look
  const looked = lookedAt(look)
  const before = [...new Set([...atLastAudit.values(), ...records.values()])]
  const keys = before.filter(({ kind, path }) => kind === 'key-file' && !looked.has(path))
  if (outOfSight.size === 0 || keys.length === 0) return new Map()

  const isRecent = ({ path, goneSince }: MemoryRecord) => goneSince === null || atLastAudit.has(path)
  const isLost = ({ path }: MemoryRecord) => records.get(path)?.goneSince !== null || mayHaveGone(path)
  const standing = standingIn(memory, look)
  const along = alongWith(before, standing, isRecent)
  const lost = keys
    .filter(isLost)
    .map((key) => ({ key, isRecent: isRecent(key), folders: along(key).folders }))
  const went = new Map<string, MemoryRecord>()
  for (const key of keys)
    for (const path of along(key).paths)
      if (!looked.has(path) && isHidden(outOfSight, path)) went.set(path, key)
  for (const { key } of lost) for (const path of underMarks(key, outOfSight.keys())) went.set(path, key)

  const known = [...went.keys()]
  const isNew = (path: string, reason: string) =>
    !memory.outOfSight.has(path) && !looked.has(path) && mayHide(path, reason)
  for (const [path, key] of holdingIn(outOfSight, isNew, lost, standing))
    if (!known.some((place) => isInside(path, place))) went.set(path, key)
  return went
}

type Standing = Finding | MemoryRecord

/** What was seen, and what is remembered and was not looked at. */
const standingIn = ({ records }: Memory, { findings, covers }: Look): Standing[] => {
  const here = new Set(findings.map(({ path }) => path))
  const isThere = ({ path, goneSince }: MemoryRecord) =>
    goneSince === null && !here.has(path) && !covers(path)
  return [...findings, ...[...records.values()].filter(isThere)]
}

interface Along {
  /** Where the key lies, if it went along with a backup that it lay near. */
  readonly paths: readonly string[]
  /** The folders of what has the same bytes as such a backup now. */
  readonly folders: ReadonlySet<string>
}

const alongWith = (
  before: readonly MemoryRecord[],
  standing: readonly Standing[],
  isRecent: (key: MemoryRecord) => boolean,
): ((key: MemoryRecord) => Along) => {
  const near = new NearFolders(Map.groupBy(before, folderOf))
  const gone = before.flatMap(({ goneSince }) => goneSince ?? [])
  const lastGone = gone.sort().at(-1) ?? ''
  // Most of what is there was seen after any old key went.
  const nearOld = new NearFolders(
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

const underMarks = (key: MemoryRecord, hidden: Iterable<string>): string[] =>
  [...hidden].filter(standsForBytes).flatMap((path) => {
    const older = inFirstEdition(path)
    return isInside(older, key.path) ? [path + key.path.slice(older.length)] : []
  })

interface Lost {
  readonly key: MemoryRecord
  /** It was there at the last audit of all places, or was seen since. */
  readonly isRecent: boolean
  /** Where something stands that has the same bytes as what it lay near. */
  readonly folders: ReadonlySet<string>
}

/** What may hold a lost key of what came out of sight, each with one such key. */
const holdingIn = (
  outOfSight: Look['outOfSight'],
  isNew: (path: string, reason: string) => boolean,
  lost: readonly Lost[],
  standing: readonly Standing[],
): (readonly [string, MemoryRecord])[] => {
  if (lost.length === 0) return []
  const backups = new Set(standing.filter(({ kind }) => kind !== 'key-file').map(folderOf))
  const near = new NearFolders(new Map([...backups].map((folder) => [folder, folder])))
  const reach = new Map<string, MemoryRecord>()
  const names = new Map<string, MemoryRecord>()
  for (const { key, isRecent, folders } of lost) {
    for (const folder of folders) reach.set(folder, key)
    if (!isRecent) continue
    for (const folder of near.allOf(key.path)) reach.set(folder, key)
    for (const name of key.path.split(sep)) names.set(name, key)
  }
  const reached = new NearFolders(reach)
  return [...outOfSight].flatMap(([path, reason]) => {
    if (!isNew(path, reason) || near.anyOf(path) === undefined) return []
    const key = reached.anyOf(path) ?? names.get(basename(path))
    return key ? [[path, key] as const] : []
  })
}

/** What goes to the cloud keeps its name, and many files do. */
const mayHide = (path: string, reason: string): boolean =>
  reason !== 'only in the cloud' || nameRule(basename(path))?.kind === 'key-file'

const folderOf = ({ path, kind }: Standing): string => backupFolder(path, kind)

const bytesOf = ({ size, modifiedAt, kind, format }: Standing): string =>
  [size, modifiedAt, kind, format].join(' ')
