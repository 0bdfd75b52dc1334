import { lstat } from 'node:fs/promises'
import { pathText, StoredPath, type SystemPath } from '../io/system-path.ts'
import { doesNotAnswer, Unreadable, unreadable } from '../io/unreadable.ts'
import { isLocal, readMounts, samePaths } from './mounts.ts'
import { Waiting } from './waiting.ts'

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
  readonly waiting: Waiting
  readonly #leftAlone: ReadonlySet<string>
  readonly #entered = new Set<string>()

  private constructor(borders: ReadonlySet<string>, leftAlone: ReadonlySet<string>, waiting: Waiting) {
    this.borders = borders
    this.waiting = waiting
    this.#leftAlone = leftAlone
  }

  /**
   * @param places the paths that are going to be walked
   * @param leftAlone folders that are not entered, because they do not answer
   */
  static async of(
    places: readonly string[],
    leftAlone: readonly string[] = [],
    waiting = new Waiting(),
  ): Promise<Territory> {
    const mounts = await readMounts()
    const same = (paths: readonly string[]) => new Set(paths.flatMap((path) => samePaths(path, mounts)))
    const borders = same([...places, ...leftAlone, ...mounts.map(({ point }) => point)])
    return new Territory(borders, same(leftAlone), waiting)
  }

  /** @throws Unreadable */
  async enter(path: SystemPath): Promise<Entry> {
    // A storage numbers nothing.
    if (path instanceof StoredPath) return { first: true, local: false }
    const text = pathText(path)
    if (this.#leftAlone.has(text)) throw new Unreadable(doesNotAnswer)
    const { dev, ino } = await this.waiting.on(text, lstat(path)).catch((error: unknown) => {
      throw unreadable(error)
    })
    const id = `${dev}:${ino}`
    // Some file systems number nothing: then two folders cannot be told apart, and both are walked.
    const first = ino === 0 || !this.#entered.has(id)
    this.#entered.add(id)
    return { first, local: await this.waiting.on(text, isLocal(path)) }
  }
}
