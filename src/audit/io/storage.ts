import type { ByteSource } from './bounded-file.ts'
import type { SkipReason } from './unreadable.ts'

export interface StoredEntry {
  readonly name: string
  /** `other` for what has no bytes, such as a document that exists only inside a cloud service. */
  readonly type: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  readonly modified: Date
}

/**
 * Files that are not in the file system, such as those of a cloud service: a port, because the engine itself talks to no
 * network and starts no program. Its paths are text, `NAME:folder/file`, and their parts are joined by `/`.
 */
export interface Storage {
  /** @throws Unreadable */
  list(folder: string): Promise<readonly StoredEntry[]>
  /** @throws Unreadable */
  stat(path: string): Promise<StoredEntry>
  /** @throws Unreadable */
  open(path: string): Promise<ByteSource>
  /** What the listings did not show, or not in a way that it can be opened. */
  skipped(): readonly { readonly path: string; readonly reason: SkipReason }[]
}
