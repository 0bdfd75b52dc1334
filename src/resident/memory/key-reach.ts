import { parentPath } from '../../audit/io/path-parts.ts'
import { foldersAbove, levelsBelow } from '../../audit/keys/near.ts'

/**
 * Which of the folders of backups a key at some path would lie near: the same as `liesNear` of each of them, for thousands of
 * both.
 */
export class KeyReach<T> {
  readonly #below = new Map<string, T[]>()

  /** @param folders each with what it is known by here */
  constructor(folders: Iterable<readonly [string, T]>) {
    for (const [folder, known] of folders)
      for (const top of [folder, ...foldersAbove(folder)]) {
        const others = this.#below.get(top)
        if (others) others.push(known)
        else this.#below.set(top, [known])
      }
  }

  /** Those of which the folder is this one or lies so far below it that a key in this one lies near. */
  at(top: string): readonly T[] {
    return this.#below.get(top) ?? []
  }

  /** One of them, if there is any. */
  anyOf(path: string): T | undefined {
    for (const top of topsOf(path)) {
      const [known] = this.#below.get(top) ?? []
      if (known !== undefined) return known
    }
    return undefined
  }
}

/** From where it is not too far down to a key at this path. */
export const topsOf = (path: string): string[] => {
  const tops = [parentPath(path)]
  for (let top = tops[0] ?? ''; tops.length <= levelsBelow && parentPath(top) !== top; ) {
    top = parentPath(top)
    tops.push(top)
  }
  return tops
}
