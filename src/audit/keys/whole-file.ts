import type { Buffer } from 'node:buffer'
import { BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import type { SystemPath } from '../io/system-path.ts'
import { OverBudget, Unreadable } from '../io/unreadable.ts'
import type { Trials } from './trials.ts'

export interface WholeFileOptions {
  /** Read files over 32 MiB too. */
  readonly verify: boolean
  readonly signal: AbortSignal
  readonly trials: Trials
}

/** What going through the whole of a backup came to. */
export interface WholeFileAnswer {
  /** The root keys that open it. */
  readonly opening: ReadonlySet<Buffer>
  /** The root keys that were tried; the others would have cost too much. */
  readonly tried: ReadonlySet<Buffer>
  /** Its bytes would have had to cross a network. */
  readonly unfetched: boolean
  /** The audit had tried so many values on whole files that this one got fewer than it should. */
  readonly cut: boolean
}

/** Bytes that are hashed for one file, and root keys that are tried whatever its size. */
const mostHashed = 512 * 1024 * 1024
const fewestRoots = 16

const nothing: WholeFileAnswer = { opening: new Set(), tried: new Set(), unfetched: false, cut: false }

/**
 * Tries root keys on a whole file, which is read once for all of them.
 * @param roots the likely ones first
 * @param openingOf which of these open it; undefined where the file can tell of none
 */
export const tryOnWhole = async (
  path: SystemPath,
  roots: readonly Buffer[],
  { verify, trials }: WholeFileOptions,
  openingOf: (file: BoundedFile, roots: readonly Buffer[]) => Promise<Set<Buffer> | undefined>,
): Promise<WholeFileAnswer> => {
  let file: BoundedFile | undefined
  try {
    file = await BoundedFile.open(path)
    if (file.size > checksumLimit && !verify) return nothing
    const wished = roots.slice(0, Math.max(fewestRoots, Math.floor(mostHashed / file.size)))
    const tried = wished.slice(0, trials.mayOnWhole(wished.length, verify ? 0 : file.size))
    const cut = tried.length < wished.length
    if (tried.length === 0) return { ...nothing, cut }
    const opening = await openingOf(file, tried)
    return opening ? { opening, tried: new Set(tried), unfetched: false, cut } : nothing
  } catch (error) {
    if (error instanceof OverBudget) return { ...nothing, unfetched: true }
    // The backup went away after it was judged.
    if (error instanceof Unreadable) return nothing
    throw error
  } finally {
    await file?.close()
  }
}
