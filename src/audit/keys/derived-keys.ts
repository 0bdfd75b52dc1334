import type { Buffer } from 'node:buffer'
import { crypt15AesKey } from './e2ee-crypto.ts'
import { iosFileKey } from './ios-crypto.ts'

/** Root keys of which is kept what follows from them. */
const mostKept = 65_536

/**
 * Keys that follow from a root key alone, for an audit that tries it on one backup after another. They are its own: a caller
 * uses one at once and keeps none.
 */
export class DerivedKeys {
  readonly #crypt15 = new Map<Buffer, Buffer>()
  readonly #ios = new Map<Buffer, Buffer>()

  /** The AES key of a crypt15. */
  crypt15(root: Buffer): Buffer {
    return this.#once(this.#crypt15, root, crypt15AesKey)
  }

  /** The AES key of an `.enc` of iCloud. */
  ios(root: Buffer): Buffer {
    return this.#once(this.#ios, root, iosFileKey)
  }

  /** Overwrites them all. */
  wipe(): void {
    for (const known of [this.#crypt15, this.#ios]) {
      for (const key of known.values()) key.fill(0)
      known.clear()
    }
  }

  #once(known: Map<Buffer, Buffer>, root: Buffer, derive: (root: Buffer) => Buffer): Buffer {
    const before = known.get(root)
    if (before) return before
    if (known.size >= mostKept) this.wipe()
    const key = derive(root)
    known.set(root, key)
    return key
  }
}
