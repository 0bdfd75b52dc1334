import type { SkipReason } from '../io/unreadable.ts'

/** What a search for keys beside backups leaves for whoever knows of a key that was there earlier. */
export class KeySearchLog {
  /** Looked through whole, whatever was in it. */
  readonly lookedThrough = new Set<string>()
  /** Not read, which nobody is told because nothing in the name says key; by path. */
  readonly passedBy = new Map<string, SkipReason>()
}
