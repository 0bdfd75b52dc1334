import type { FolderEntry, FolderListing } from '../format.ts'
import { isCloudOnly, statPath } from '../io/bounded-file.ts'
import type { SystemPath } from '../io/system-path.ts'
import { unreadable } from '../io/unreadable.ts'
import { listFolder } from './listing.ts'

/** What lies in a tree, without opening anything. */
export interface Measure {
  /** Files by type. */
  readonly counts: ReadonlyMap<string, number>
  readonly files: number
  /** Bytes of them all. */
  readonly size: number
  readonly modified: Date
  readonly onlyInCloud: number
  /** Some of the files that are there: to be looked into. */
  readonly samples: readonly SystemPath[]
  /** False where counting stopped at its limits. */
  readonly whole: boolean
}

const mostFiles = 50_000
const mostFolders = 5_000
const deepest = 8
const statsAtOnce = 32
const mostSamples = 4

/**
 * Counts the files below a folder by type and adds up their sizes, within limits. Folders that cannot be listed are left out:
 * the walk of the place reports them.
 * @param typeOf the type of a file by its name; undefined for files that do not count
 */
export const measureTree = async (
  root: FolderListing,
  typeOf: (name: string) => string | undefined,
  signal: AbortSignal,
): Promise<Measure> => {
  const counts = new Map<string, number>()
  const samples: SystemPath[] = []
  let [files, size, newest, onlyInCloud, folders, whole] = [0, 0, 0, 0, 0, true]

  const add = async ({ path, name }: FolderEntry, type: string) => {
    try {
      const stats = await statPath(path)
      if (!stats.isFile()) return
      files++
      size += stats.size
      newest = Math.max(newest, stats.mtimeMs)
      counts.set(type, (counts.get(type) ?? 0) + 1)
      if (isCloudOnly(stats)) onlyInCloud++
      else if (samples.length < mostSamples && stats.size > 0 && !name.startsWith('.')) samples.push(path)
    } catch (error) {
      unreadable(error)
    }
  }

  const waiting: { listing: FolderListing; depth: number }[] = [{ listing: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { listing, depth } = next
    const counted = listing.entries.flatMap((entry) => {
      const type = entry.type === 'file' ? typeOf(entry.name) : undefined
      return type ? [{ entry, type }] : []
    })
    for (let index = 0; index < counted.length && whole; index += statsAtOnce) {
      signal.throwIfAborted()
      await Promise.all(counted.slice(index, index + statsAtOnce).map(({ entry, type }) => add(entry, type)))
      if (files >= mostFiles) whole = false
    }
    for (const entry of listing.entries) {
      if (entry.type !== 'folder' || !whole) continue
      signal.throwIfAborted()
      if (depth === deepest || folders++ >= mostFolders) {
        whole = false
        continue
      }
      const inner = await listFolder(entry.path).catch((error: unknown) => {
        unreadable(error)
        return undefined
      })
      if (inner) waiting.push({ listing: inner, depth: depth + 1 })
    }
  }
  return { counts, files, size, modified: new Date(newest), onlyInCloud, samples, whole }
}
