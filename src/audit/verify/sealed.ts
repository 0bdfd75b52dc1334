import type { Buffer } from 'node:buffer'
import type { Evidence, FormatName } from '../../shared/report.ts'
import type { SingleKey } from '../keys/key.ts'

export interface ProofOptions {
  readonly signal: AbortSignal
  /** Told how many bytes of the file were gone through since it was last told. */
  readonly progress?: (bytes: number) => void
}

/** A key was seen to open all of a file. */
export interface Proof {
  readonly evidence: readonly Evidence[]
  /** Where the proof tells more of the format than the bytes alone. */
  readonly format?: FormatName
  /** Why the file is harmed although all of its content opens, such as a missing checksum. */
  readonly flaw?: string
}

/** A file under a key, ready to have keys tried on it. */
export interface Sealed {
  readonly format: FormatName
  readonly opensWith: SingleKey['type']
  /** Tells most wrong keys apart within microseconds: whether what the key makes of the beginning is a backup's. */
  beginningOpens(secret: Buffer): boolean
  /** Goes through the whole file. */
  prove(secret: Buffer, options: ProofOptions): Promise<Proof | undefined>
  /** Whether the file is as it was written, told without any key; null where the format cannot tell. */
  intact(options: ProofOptions): Promise<{ readonly fits: boolean | null; readonly evidence: Evidence }>
  /** What a key of that kind says of this backup before it is tried, such as salts that differ. */
  compare(key: SingleKey): readonly Evidence[]
}

/** A file that no key can be tried on, and why. */
export interface NotSealed {
  readonly format: FormatName
  readonly reason: string
}

/** Passes chunks on and tells how long they were. */
export async function* counted(
  chunks: AsyncIterable<Buffer>,
  progress: ProofOptions['progress'],
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk
    progress?.(chunk.length)
  }
}
