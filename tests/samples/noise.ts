import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** Bytes that look encrypted, the same for the same seed. */
export const noise = (length: number, seed = 'noise'): Buffer => {
  const blocks: Buffer[] = []
  for (let index = 0; index * 32 < length; index++)
    blocks.push(createHash('sha256').update(`${seed} ${index}`).digest())
  return Buffer.concat(blocks).subarray(0, length)
}
