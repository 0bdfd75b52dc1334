import { Buffer } from 'node:buffer'
import { lookAtMediaTar } from '../../../src/audit/apple/media-tar.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { defaultTar, sealedTar } from '../../samples/icloud.ts'
import { MemoryFile } from '../../samples/memory-file.ts'
import type { FuzzTarget } from '../run-target.ts'

/** Any readable name in a header, looked for apart from the product's reader. */
const names = (bytes: Buffer): string[] => {
  const found: string[] = []
  for (let at = 0; at + 512 <= bytes.length; at += 512)
    if (bytes.toString('latin1', at + 257, at + 262) === 'ustar')
      found.push(bytes.toString('latin1', at, at + 100).replace(/\0.*$/s, ''))
  return found
}

/** Default and sealed archives, mutated: what still has a readable first member is never sealed. */
export const mediaTar: FuzzTarget = {
  name: 'media archive of iCloud',
  samples: () => [
    defaultTar(),
    sealedTar(2),
    Buffer.concat([sealedTar(1).subarray(0, -1024), defaultTar()]),
    Buffer.concat([defaultTar().subarray(0, -1024), sealedTar(1)]),
  ],
  async check(bytes) {
    const file = new MemoryFile(bytes).open()
    const { form, members } = await lookAtMediaTar(file)
    if (file.bytesRead > structureBudget) throw new Error(`read ${file.bytesRead} bytes`)
    if (form === 'sealed' && members === 0) throw new Error('sealed without a member')
    if (form === 'sealed' && names(bytes)[0]?.includes('@')) throw new Error('a false "sealed"')
  },
}
