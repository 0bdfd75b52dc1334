import type { Buffer } from 'node:buffer'

/** Reads bytes of a file or of a part of one; fewer than asked for only at its end. May throw `OverBudget`. */
export type ReadBytes = (position: number, length: number) => Promise<Buffer>
