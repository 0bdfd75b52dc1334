import { Buffer } from 'node:buffer'
import { tarMembers } from '../../../src/audit/archive/tar.ts'
import { longNameEntry, paxEntry, tarEndMark, tarEntry } from '../../samples/tar.ts'
import type { FuzzTarget } from '../run-target.ts'

const budget = 16 * 1024

const sample = Buffer.concat([
  paxEntry('g', { comment: 'c' }),
  paxEntry('x', { path: 'Media/1@s.whatsapp.net/a.jpg', size: '600' }),
  tarEntry({ name: 'a', contents: Buffer.alloc(600, 1) }),
  longNameEntry('b'.repeat(120)),
  tarEntry({ name: 'b', magic: 'gnu' }),
  tarEntry({ name: 's', type: 'S', magic: 'gnu', edit: (header) => header.fill(1, 482, 483) }),
  Buffer.alloc(512),
  tarEndMark,
])

/** Most mutations break a checksum; a repaired one lets the others reach the code behind it. */
const repaired = (mutated: Buffer): Buffer => {
  const bytes = Buffer.from(mutated)
  for (let at = 0; at + 512 <= bytes.length; at += 512) {
    const header = bytes.subarray(at, at + 512)
    if (header[257] !== 0x75) continue
    header.fill(0x20, 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(sum.toString(8), 148, 'latin1')
  }
  return bytes
}

export const tar: FuzzTarget = {
  name: 'member headers of a tar',
  samples: () => [sample],
  async check(mutated) {
    const bytes = mutated.length % 2 === 0 ? repaired(mutated) : mutated
    let total = 0
    const read = async (position: number, length: number) => {
      total += length
      if (!(position >= 0 && length >= 0 && position + length <= bytes.length && total <= budget))
        throw new Error(`reads ${length} bytes at ${position} of ${bytes.length}`)
      return bytes.subarray(position, position + length)
    }
    const archive = tarMembers(read, bytes.length, { bytes: budget })
    let last = 0
    for await (const { start, size } of archive) {
      if (start <= last || !(size >= 0)) throw new Error(`goes back from ${last} to ${start}`)
      last = start
    }
    if (!archive.end || archive.end.at > bytes.length) throw new Error('has no end')
  },
}
