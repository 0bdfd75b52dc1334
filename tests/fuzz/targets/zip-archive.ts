import { Buffer } from 'node:buffer'
import { ZipReader } from '../../../src/audit/archive/zip.ts'
import { list, ownError, reader } from '../../audit/archive/reading.ts'
import { zip } from '../../samples/zip.ts'
import type { FuzzTarget } from '../run-target.ts'

const beginningLimit = 1000

/** The directory, the members and their beginnings. The reader under it refuses what leaves the file. */
export const zipArchive: FuzzTarget = {
  name: 'ZIP archive',
  samples: () => [
    zip([
      { name: 'a.txt', content: 'words words words' },
      { name: 'b.jpg', content: 'b', method: 'store' },
    ]),
    zip([{ name: 'a.txt', content: 'words', encryption: 'aes' }], { comment: Buffer.from('PK\x05\x06') }),
    zip([{ name: 'é.txt', content: 'words', sizesFollow: true }, { name: 'x/' }], { zip64: true }),
    zip([{ name: 'a', content: 'words', method: 'store' }], { prefix: Buffer.from('PK\x03\x04..') }),
    zip([{ name: 'a', content: 'words', method: 'store' }], { noDirectory: true }),
    zip([{ name: 'a', content: Buffer.alloc(300_000) }]),
  ],
  async check(bytes) {
    const { read, size } = reader(bytes)
    const archive = await ZipReader.open(read, size)
    if (!archive) return
    const entries = await list(archive)
    if (entries.length > size) throw new Error(`${entries.length} entries in ${size} bytes`)
    if (!archive.listing) throw new Error('does not say how the listing ended')
    for (const entry of entries) {
      const beginning = await archive.beginning(entry, beginningLimit).catch(ownError)
      if (beginning && beginning.bytes.length > beginningLimit) throw new Error('unpacks past its limit')
    }
  },
}
