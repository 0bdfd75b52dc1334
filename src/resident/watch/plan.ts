import { lstat, opendir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { prunedFolders } from '../../audit/walk/left-out.ts'
import { isLocal } from '../../audit/walk/mounts.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Place } from '../../shared/report.ts'
import { nearest } from '../paths.ts'

/**
 * Folders that are watched at most. A folder takes two of the system's watches, of which Linux gives all programs of a user
 * 8,192 by default on small computers: this leaves nearly all of them to others.
 */
export const mostFolders = 256

/** Entries of a watched folder at most: each is asked for when the watch begins, and kept in mind. */
export const mostEntries = 4096

export interface WatchPlan {
  readonly folders: readonly string[]
  /** Left to the schedule: those beyond the bounds, those of file systems that may keep us waiting, and those out of reach. */
  readonly tooMany: number
  readonly huge: readonly string[]
  readonly distant: readonly string[]
  readonly lost: readonly string[]
}

/**
 * The folder to watch for a finding: the one it lies in. None for the data of a running app, which changes all the time and
 * never its verdict.
 */
const foldersOf = ({ path, kind }: MemoryRecord): string[] => (kind === 'live-data' ? [] : [dirname(path)])

/**
 * The folders in which backups lie or have lain, and the roots of places. Never more than the one level of each, and not the
 * home folder, in which nearly everything on a computer leaves traces.
 */
export const planWatch = async (
  places: readonly Place[],
  records: Iterable<MemoryRecord>,
): Promise<WatchPlan> => {
  const [now, before]: [string[], string[]] = [[], []]
  for (const record of records) (record.goneSince === null ? now : before).push(...foldersOf(record))
  const roots = places.filter(({ state }) => state === 'ok').map(({ path }) => path)
  const wanted = [...new Set([...now, ...roots, ...before])].filter(
    (folder) => folder !== homedir() && nearest(places, folder)?.state === 'ok' && !isPruned(folder),
  )
  const still = new Set([...now, ...roots])
  const plan = { huge: [] as string[], distant: [] as string[], lost: [] as string[] }
  const folders: string[] = []
  for (const folder of wanted) {
    if (folders.length === mostFolders) break
    const state = await stateOf(folder)
    if (state === 'near') folders.push(folder)
    else if (state !== 'none' && (state !== 'lost' || still.has(folder))) plan[state].push(folder)
  }
  const seen = folders.length + plan.huge.length + plan.distant.length + plan.lost.length
  return { folders, ...plan, tooMany: folders.length === mostFolders ? wanted.length - seen : 0 }
}

const isPruned = (folder: string): boolean =>
  folder.split(/[/\\]/).some((part) => prunedFolders.has(part.toLowerCase()))

const stateOf = async (folder: string): Promise<'near' | 'huge' | 'distant' | 'lost' | 'none'> => {
  try {
    if (!(await lstat(folder)).isDirectory()) return 'none'
    if (process.platform === 'linux' && !(await isLocal(folder))) return 'distant'
    let entries = 0
    for await (const _ of await opendir(folder)) if (++entries > mostEntries) return 'huge'
    return 'near'
  } catch {
    return 'lost'
  }
}
