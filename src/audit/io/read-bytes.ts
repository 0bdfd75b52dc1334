import type { Buffer } from 'node:buffer'

/**
 * Reads bytes of a file, or of a stretch that is read as one; fewer than asked for only at its end.
 * @throws what its source throws, such as OverBudget and Unreadable
 */
export type ReadBytes = (position: number, length: number) => Promise<Buffer>

/** The bytes from `base` on, read as if they were a file of their own. */
export const readFrom =
  (read: ReadBytes, base: number): ReadBytes =>
  (position, length) =>
    read(base + position, length)

/** Bytes in memory, read as if they were a file. */
export const readBuffer =
  (bytes: Buffer): ReadBytes =>
  async (position, length) =>
    bytes.subarray(position, position + length)
