import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { eachMember } from '../../../src/audit/archive/each-member.ts'
import { ownError } from '../../audit/archive/reading.ts'
import { e2eeKeyFile, keyGrid } from '../../samples/android-key.ts'
import { judgeOptions, MemoryFile } from '../../samples/memory-file.ts'
import { tarOf } from '../../samples/tar.ts'
import { zip } from '../../samples/zip.ts'
import type { FuzzTarget } from '../run-target.ts'

const limit = 1000

/** Every member of an archive beside a backup, read as a key is. */
export const archiveMembers: FuzzTarget = {
  name: 'members of an archive',
  samples: () => {
    const tar = tarOf(
      { name: 'com.whatsapp/files/encrypted_backup.key', contents: e2eeKeyFile() },
      { name: 'key.txt', contents: Buffer.from(keyGrid()) },
    )
    return [
      tar,
      gzipSync(tar),
      gzipSync(e2eeKeyFile()),
      zip([
        { name: 'encrypted_backup.key', content: e2eeKeyFile(), method: 'deflate' },
        { name: 'key.txt', content: keyGrid(), encryption: 'aes' },
      ]),
    ]
  },
  async check(bytes) {
    await eachMember(new MemoryFile(bytes).open(), judgeOptions.signal, async (member) => {
      const content = await member.read(limit).catch(ownError)
      if (content && content.length > limit) throw new Error('reads past its limit')
    })
  },
}
