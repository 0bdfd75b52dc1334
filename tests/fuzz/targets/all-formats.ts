import { Buffer } from 'node:buffer'
import { fileFormats, nameRule } from '../../../src/audit/formats/index.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { Unreadable } from '../../../src/audit/io/unreadable.ts'
import { judgeOpened } from '../../../src/audit/judge.ts'
import { crypt12, crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, whatsAppKeyFile } from '../../samples/android-key.ts'
import { chat } from '../../samples/chat.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'
import { headerSaysOnlyYou } from '../only-you-oracle.ts'
import type { FuzzTarget } from '../run-target.ts'

const payload = Buffer.from('SQLite format 3\0 and so on', 'latin1')
const names = [
  'msgstore.db.crypt15',
  'msgstore.db.crypt14',
  'msgstore.db.crypt12',
  'msgstore.db',
  'key',
  'photo.jpg',
  'WhatsApp Chat with A.txt',
  'WhatsApp Chat - A.zip',
]

/** Every format of a single file, together and in the order of the list, under names that fit and that lie. */
export const allFormats: FuzzTarget = {
  name: 'all formats of a file',
  samples: () => [
    crypt15(payload),
    crypt15(payload, { passkey: true }),
    crypt14(payload),
    crypt12(payload),
    e2eeKeyFile(),
    whatsAppKeyFile(),
    messageStore(1).subarray(0, 8192),
    Buffer.from(chat()),
    zip([{ name: '_chat.txt', content: chat({ form: 'iphone' }) }]),
    zip([{ name: '_chat.txt', content: chat(), encryption: 'aes' }]),
  ],
  async check(bytes) {
    const memory = new MemoryFile(bytes)
    const file = memory.open()
    const name = names[bytes.length % names.length] as string
    try {
      const judgement = await judgeOpened(file, named(name), nameRule(name), fileFormats, judgeOptions)
      if (judgement?.readableBy === 'only-you' && !headerSaysOnlyYou(bytes))
        throw new Error(`a false "only you" for ${name}`)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
    if (file.bytesRead > structureBudget) throw new Error(`read ${file.bytesRead} bytes`)
  },
}
