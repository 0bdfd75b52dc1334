import { Buffer } from 'node:buffer'
import type { LocalPath } from '../io/system-path.ts'
import type { Sighted } from './scout.ts'

/** What a thread is told once, when it starts. */
export interface ScoutOrders {
  readonly borders: ReadonlySet<string>
  /** See `Sieve.reason`. */
  readonly reason: RegExp
  /** Look into the files of the other folders too. */
  readonly deep: boolean
}

/** Posted by a thread once it is ready for its first list. */
export const ready = 'ready'

/** What comes back for each list of folders that a thread is given. */
export interface ScoutReport {
  readonly sighted: Sighted<LocalPath>
  /** Folders that were not listed yet. */
  readonly left: readonly LocalPath[]
}

/** Bytes arrive from another thread as what a Buffer is made of. */
export const arrived = (path: string | Uint8Array): LocalPath =>
  typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength)
