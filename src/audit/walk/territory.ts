import { lstat } from 'node:fs/promises'
import { unreadable } from '../io/bounded-file.ts'
import { StoredPath, type SystemPath } from '../io/system-path.ts'
import { isLocal, readMounts, samePaths } from './mounts.ts'

/** How a folder may be walked. */
export interface Entry {
  /** False where the same folder was entered before, under this path or another one. */
  readonly first: boolean
  /** True where listing it cannot keep its caller waiting for a program or a server. */
  readonly local: boolean
}

/**
 * The ground that one audit covers, so that no folder of it is walked twice: places may overlap, and a file system may be
 * mounted at two points. Only at borders, which are known beforehand, is a folder asked for its device and inode.
 */
export class Territory {
  /** Folders that have to be entered anew: the root of a place, a mount point, or another path to one. */
  readonly borders: ReadonlySet<string>
  readonly #entered = new Set<string>()

  private constructor(borders: ReadonlySet<string>) {
    this.borders = borders
  }

  /** @param places the paths that are going to be walked */
  static async of(places: readonly string[]): Promise<Territory> {
    const mounts = await readMounts()
    const paths = [...places, ...mounts.map(({ point }) => point)]
    return new Territory(new Set(paths.flatMap((path) => samePaths(path, mounts))))
  }

  /** @throws Unreadable */
  async enter(path: SystemPath): Promise<Entry> {
    // A storage numbers nothing.
    if (path instanceof StoredPath) return { first: true, local: false }
    const { dev, ino } = await lstat(path).catch((error: unknown) => {
      throw unreadable(error)
    })
    const id = `${dev}:${ino}`
    // Some file systems number nothing: then two folders cannot be told apart, and both are walked.
    const first = ino === 0 || !this.#entered.has(id)
    this.#entered.add(id)
    return { first, local: await isLocal(path) }
  }
}
