import { sep } from 'node:path'
import { parentPath } from '../io/path-parts.ts'
import { foldersAbove, levelsBelow } from './near.ts'

/**
 * Which of the folders of backups a key at some path would lie near: the same as `liesNear` of each of them, for thousands of
 * both.
 */
export class KeyReach<T> {
  readonly #below = new Map<string, T[]>()

  /** @param folders each with what it is known by here */
  constructor(folders: Iterable<readonly [string, T]>) {
    for (const [folder, known] of folders)
      for (const top of aroundBackup(folder)) addTo(this.#below, top, known)
  }

  /** Those of which the folder is this one or lies so far below it that a key in this one lies near. */
  at(top: string): readonly T[] {
    return this.#below.get(comparable(top)) ?? []
  }

  /** One of them, if there is any. */
  anyOf(path: string): T | undefined {
    for (const top of topsOf(path)) {
      const [known] = this.at(top)
      if (known !== undefined) return known
    }
    return undefined
  }
}

/** The other way round: which of the keys at some paths lie near the folder of a backup. */
export class KeysNear<T> {
  readonly #below = new Map<string, number[]>()
  readonly #keys: T[] = []

  /** @param keys each under its path */
  constructor(keys: Iterable<readonly [path: string, key: T]>) {
    for (const [path, key] of keys) {
      for (const top of aboveKey(path)) addTo(this.#below, top, this.#keys.length)
      this.#keys.push(key)
    }
  }

  /** In the order in which they were given. */
  of(folder: string): T[] {
    const near = new Set(aroundBackup(folder).flatMap((top) => this.#below.get(top) ?? []))
    return [...near].sort((a, b) => a - b).map((index) => this.#keys[index] as T)
  }
}

const addTo = <V>(map: Map<string, V[]>, top: string, value: V): void => {
  const others = map.get(top)
  if (others) others.push(value)
  else map.set(top, [value])
}

/** On Windows, folders are the same whatever the case of their letters. */
export const comparable = (folder: string): string => (sep === '\\' ? folder.toLowerCase() : folder)

/** From where a key may lie three folders below. */
export const aroundBackup = (folder: string): string[] => [folder, ...foldersAbove(folder)].map(comparable)

/** From where it is not too far down to a key at this path. */
export const topsOf = (path: string): string[] => {
  const tops = [parentPath(path)]
  for (let top = tops[0] ?? ''; tops.length <= levelsBelow && parentPath(top) !== top; ) {
    top = parentPath(top)
    tops.push(top)
  }
  return tops
}

/** The same, to be compared with `aroundBackup`. */
export const aboveKey = (path: string): string[] => topsOf(path).map(comparable)
