import type { StoredEntry } from '../audit/io/storage.ts'
import type { ListedEntry } from './entry.ts'

/** Levels of folders; deeper ones are no one's. */
const deepest = 256

/** The folders and files of a remote, as they were listed. Its paths are those below the folder that was listed. */
export class Tree {
  readonly #folders = new Map<string, Map<string, StoredEntry>>([['', new Map()]])

  folder(path: string): ReadonlyMap<string, StoredEntry> | undefined {
    return this.#folders.get(path)
  }

  /** Why an entry is not in the tree; undefined where it is. */
  add({ path, entry }: ListedEntry): string | undefined {
    const parts = path.split('/')
    if (parts.length > deepest) return 'more than 256 folders deep'
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0')))
      return 'its name cannot be used as a path'
    const name = parts.at(-1) as string
    const folder = this.#made(parts.slice(0, -1))
    const before = folder.get(name)
    if (entry.type === 'folder') {
      if (before && before.type !== 'folder') return 'a file beside it has the same name'
      this.#made(parts)
    } else if (before)
      return 'another file in its folder has the same name, and only one of them can be opened'
    folder.set(name, { ...entry, name })
    return undefined
  }

  /** A folder, made where none of its entries came yet. */
  #made(parts: readonly string[]): Map<string, StoredEntry> {
    const path = parts.join('/')
    const known = this.#folders.get(path)
    if (known) return known
    const made = new Map<string, StoredEntry>()
    this.#folders.set(path, made)
    const name = parts.at(-1) as string
    const above = this.#made(parts.slice(0, -1))
    if (!above.has(name)) above.set(name, { name, type: 'folder', size: 0, modified: new Date(0) })
    return made
  }
}
