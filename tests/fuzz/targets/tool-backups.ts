import type { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import { fileFormats, nameRule } from '../../../src/audit/formats/index.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { Unreadable } from '../../../src/audit/io/unreadable.ts'
import { judgeOpened } from '../../../src/audit/judge.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import {
  androidStream,
  encryptedStream,
  miui,
  openAes,
  sqliteBytes,
  titaniumTar,
} from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'
import type { FuzzTarget } from '../run-target.ts'

const database = { name: 'com.whatsapp/databases/msgstore.db', content: sqliteBytes.subarray(0, 600) }
const tar = titaniumTar()
const names = [
  'WhatsApp(com.whatsapp).bak',
  'whatsapp.ab',
  'data.ext4.win000',
  'com.whatsapp-20190315-101112.tar.gz',
  'com.whatsapp.dat',
  'WhatsApp.imazingapp',
  'whatsapp.tar.gz',
  'phone.imazing',
]

/** Backups of tools, each under the names of all of them. */
export const toolBackups: FuzzTarget = {
  name: 'backups of tools',
  samples: () => [
    miui(androidStream({ tar })),
    androidStream({ body: deflateSync(tar), compressed: '1' }),
    encryptedStream('secret', tar),
    tar,
    gzipSync(tar),
    openAes(600),
    zip([database]),
    zip([{ ...database, encryption: 'aes' }]),
  ],
  async check(bytes: Buffer) {
    const file = new MemoryFile(bytes).open()
    const name = names[bytes.length % names.length] as string
    try {
      const judgement = await judgeOpened(file, named(name), nameRule(name), fileFormats, judgeOptions)
      if (judgement?.kind === 'phone-tool-backup' && /only-you|whatsapp/.test(judgement.readableBy))
        throw new Error(`a backup of a tool that is ${judgement.readableBy}, for ${name}`)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
    if (file.bytesRead > structureBudget) throw new Error(`read ${file.bytesRead} bytes`)
  },
}
