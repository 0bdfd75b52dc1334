import { Buffer } from 'node:buffer'
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { isPayload } from '../../../src/audit/android/plaintext-body.ts'
import { unpackingTrial } from '../../../src/audit/unpacking/unpacking-trial.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { lz4Block } from '../../samples/lz4.ts'
import type { FuzzTarget } from '../run-target.ts'

/** What 512 bytes of deflate make at most. */
const most = 1032 * 512

/** Bytes that may be packed without any mark: whatever they are, little comes out, and soon. */
export const unpackingTrials: FuzzTarget = {
  name: 'bytes that may be packed',
  samples: () => {
    const content = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('content', 300)])
    const long = Buffer.concat([content, Buffer.alloc(2 ** 20)])
    return [
      deflateSync(content),
      deflateRawSync(content),
      deflateRawSync(long),
      brotliCompressSync(content),
      brotliCompressSync(long),
      lz4Block(content),
      Buffer.concat([Buffer.from('5d00008000ffffffffffffffff00', 'hex'), content]),
      fixedBytes('noise', 1024),
    ]
  },
  check(bytes) {
    const unpacked = unpackingTrial(bytes, isPayload)
    if (unpacked && unpacked.content.length > most)
      throw new Error(`${unpacked.content.length} bytes came out`)
  },
}
