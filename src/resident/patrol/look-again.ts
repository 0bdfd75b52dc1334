import { lstatSync, type Stats } from 'node:fs'
import { sep } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { tellingIn } from '../../audit/telling.ts'
import { leftOut } from '../../audit/walk/left-out.ts'
import { type Listing, listFolderNow } from '../../audit/walk/listing.ts'
import { slice } from '../../audit/walk/scout.ts'
import { FolderTimes } from './folder-times.ts'

/** A folder that changed so shortly before it was listed may change again without another time. Milliseconds. */
const coarse = 2000

export interface Ground {
  readonly root: string
  /** What lies at these paths is not this ground's: other roots, and mount points, which may keep their caller waiting. */
  readonly borders: ReadonlySet<string>
  /** Folders at most. */
  readonly most: number
}

export interface Found {
  /** Something that may be a backup or a key is new or has changed. */
  path(path: string, isFolder: boolean): void
  /** Something has changed whose name is not valid UTF-8. */
  bytes(): void
  /** A finding of an earlier audit lies there. */
  isKnown(path: string): boolean
}

export interface Seen {
  readonly times: FolderTimes
  /** Milliseconds of work, without the rests. */
  readonly cost: number
  /** Some of the tree was left out: it has more folders than are kept in mind. */
  readonly isCut: boolean
}

interface Fresh {
  readonly path: string
  readonly name: string
  readonly depth: number
  /** All in it is new here, whatever times it brought along. */
  readonly isNew: boolean
  readonly parentChanged: boolean
}

/**
 * Looks through a tree whose folders are known: only those whose time of change is another one are listed, and in them only what
 * is younger is told. What is overwritten where it lies changes no folder; an audit of all places sees that. Works in slices.
 * @param known what the last look saw; undefined for the first
 * @param since a time of the wall clock: what changed before was seen by an audit, or by the last look
 * @throws the signal's reason
 */
export const lookAgain = async (
  ground: Ground,
  known: FolderTimes | undefined,
  since: number,
  found: Found,
  signal: AbortSignal,
): Promise<Seen> => {
  const pass = new Pass(ground, since, found)
  let cost = 0
  for (const work = known ? pass.again(known) : pass.first(); ; await breathe()) {
    signal.throwIfAborted()
    const began = performance.now()
    let isDone = false
    while (!isDone && performance.now() - began < slice) isDone = work.next().done ?? false
    cost += performance.now() - began
    if (isDone) return { times: pass.times, cost, isCut: pass.isCut }
  }
}

/** Each step of its generators is one folder. */
class Pass {
  readonly times = new FolderTimes()
  isCut = false
  readonly #ground: Ground
  readonly #since: number
  readonly #found: Found

  constructor(ground: Ground, since: number, found: Found) {
    this.#ground = ground
    this.#since = since
    this.#found = found
  }

  *first(): Generator<void> {
    const { root } = this.#ground
    yield* this.#enter({ path: root, name: '', depth: 0, isNew: false, parentChanged: false })
  }

  *again(known: FolderTimes): Generator<void> {
    const paths: string[] = []
    const changes: boolean[] = []
    for (let index = 0; index < known.size; ) {
      const { name, depth, time } = known.at(index)
      const path = depth === 0 ? this.#ground.root : inside(paths[depth - 1] ?? '', name)
      paths[depth] = path
      const stats = this.#folderAt(path, depth)
      if (!stats) {
        index = known.behind(index)
        continue
      }
      this.times.add(name, depth, timeOf(stats))
      const changed = stats.ctimeMs !== time
      changes[depth] = changed
      if (changed) {
        const before = known.namesIn(index)
        // Another folder may have taken its place.
        const isNew = depth > 0 && changes[depth - 1] === true
        for (const folder of this.#list(path, isNew, true))
          if (!before.has(folder))
            yield* this.#enter({
              path: inside(path, folder),
              name: folder,
              depth: depth + 1,
              isNew: true,
              parentChanged: true,
            })
      }
      index++
      yield
    }
  }

  /** A folder that was not known, and all below it. */
  *#enter(first: Fresh): Generator<void> {
    const waiting = [first]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { path, name, depth, parentChanged } = next
      const stats = this.#folderAt(path, depth)
      if (!stats) continue
      if (this.times.size >= this.#ground.most) {
        this.isCut = true
        return
      }
      this.times.add(name, depth, timeOf(stats))
      const changed = stats.ctimeMs >= this.#since
      // What was moved into a folder after an audit keeps the times of all that is in it.
      const isNew = next.isNew || (parentChanged && changed)
      for (const folder of this.#list(path, isNew, changed))
        waiting.push({
          path: inside(path, folder),
          name: folder,
          depth: depth + 1,
          isNew,
          parentChanged: changed,
        })
      yield
    }
  }

  #folderAt(path: string, depth: number): Stats | undefined {
    if (depth > 0 && this.#ground.borders.has(path)) return undefined
    try {
      const stats = lstatSync(path)
      return stats.isDirectory() ? stats : undefined
    } catch {
      return undefined
    }
  }

  /** Tells what is of interest in a folder, and answers with the names of the folders in it. */
  #list(path: string, isNew: boolean, changed: boolean): string[] {
    let listing: Listing
    try {
      listing = listFolderNow(path)
    } catch {
      // It has gone, or may not be read: the audit of all places says so.
      return []
    }
    if (isNew || changed) this.#tell(listing, isNew)
    return listing.dirents.flatMap((dirent) =>
      dirent.isDirectory() && typeof dirent.name === 'string' && leftOut(dirent) === undefined
        ? [dirent.name]
        : [],
    )
  }

  #tell(listing: Listing, isNew: boolean): void {
    const { path, bytes, isKnown } = this.#found
    if (listing.dirents.some(({ name }) => typeof name !== 'string')) bytes()
    const telling = tellingIn(listing)
    if (telling.folder) path(listing.text, true)
    for (const file of telling.files) {
      const at = file.path
      if (typeof at === 'string' && ((isNew && !isKnown(at)) || this.#isYoung(at))) path(at, false)
    }
  }

  #isYoung(file: string): boolean {
    try {
      const { ctimeMs, mtimeMs } = lstatSync(file)
      return Math.max(ctimeMs, mtimeMs) >= this.#since
    } catch {
      return false
    }
  }
}

const inside = (folder: string, name: string): string =>
  folder.endsWith(sep) ? folder + name : folder + sep + name

const timeOf = ({ ctimeMs }: Stats): number =>
  Math.abs(Date.now() - ctimeMs) < coarse ? Number.NaN : ctimeMs
