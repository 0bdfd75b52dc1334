import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { headerOf } from '../../../src/audit/header/read-header.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { Unreadable } from '../../../src/audit/io/unreadable.ts'
import { headerAnswerSchema } from '../../../src/shared/header.ts'
import { crypt12, crypt14, crypt15 } from '../../samples/android-backup.ts'
import {
  e2eeKeyFile,
  keyGrid,
  sampleRoot,
  sampleWhatsAppKey,
  whatsAppKeyFile,
} from '../../samples/android-key.ts'
import { chat } from '../../samples/chat.ts'
import { MemoryFile, named } from '../../samples/memory-file.ts'
import { crypt5, crypt8, crypt9, mcrypt1, picture } from '../../samples/old-android-backup.ts'
import {
  androidStream,
  encryptedStream,
  miui,
  openAes,
  phoneTar,
  titaniumTar,
  twrpStream,
} from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'
import type { FuzzTarget } from '../run-target.ts'

const payload = Buffer.from('SQLite format 3\0 and so on', 'latin1')
const text = chat()
const medium = mcrypt1(picture())
const addressSealed = crypt5(messageStore(1).subarray(0, 4096))
const passwordSealed = openAes()
const names = [
  'msgstore.db.crypt15',
  'msgstore.db.crypt12',
  'msgstore.db',
  'key',
  'WhatsApp key.txt',
  'a.ab',
  'a.zip',
  'msgstore.db.crypt5',
  'msgstore.db.crypt8',
  'msgstore.db.crypt9',
  medium.name,
  'com.whatsapp-20190315-101112.tar.gz',
  'data.ext4.win',
]
const { signal } = new AbortController()

/** Eight bytes in a row of what must never be shown; fewer may stand anywhere by chance. */
const piece = 8
const piecesOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.floor(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  )

const secrets = [
  ...piecesOf(sampleRoot),
  ...piecesOf(Buffer.from(sampleRoot.toString('hex'))),
  ...piecesOf(sampleWhatsAppKey.aes),
  ...piecesOf(Buffer.from(text).subarray(0, 512)),
  ...piecesOf(medium.content.subarray(0, 512)),
  ...piecesOf(addressSealed.subarray(0, 512)),
  ...piecesOf(passwordSealed.subarray(16, 512)),
  ...piecesOf(Buffer.from('data/data/com.whatsapp/databases')),
]

export const headerTarget: FuzzTarget = {
  name: 'beginning of a file',
  samples: () => [
    crypt15(payload),
    crypt15(payload, { passkey: true }),
    crypt14(payload),
    crypt12(payload),
    e2eeKeyFile(),
    whatsAppKeyFile(),
    Buffer.from(keyGrid()),
    Buffer.from(text),
    messageStore(1).subarray(0, 8192),
    androidStream(),
    encryptedStream('password'),
    miui(androidStream()),
    zip([{ name: '_chat.txt', content: text, method: 'store' }]),
    addressSealed,
    crypt8(payload),
    crypt9(payload),
    medium.content,
    titaniumTar().subarray(0, 2048),
    gzipSync(titaniumTar()),
    phoneTar('com.whatsapp').subarray(0, 1024),
    passwordSealed,
    twrpStream(passwordSealed),
  ],
  async check(bytes) {
    const file = new MemoryFile(bytes).open()
    const name = names[bytes.length % names.length] as string
    try {
      const header = (await headerOf(file, named(name), signal)) ?? null
      headerAnswerSchema.parse({ header, message: null })
      const shown = header && Buffer.from(header.bytes, 'hex')
      if (shown && secrets.some((secret) => shown.includes(secret)))
        throw new Error(`shows what it must not in ${name}`)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (error.reason.includes('told apart')) throw new Error('spans overlap')
    }
    if (file.bytesRead > structureBudget) throw new Error(`read ${file.bytesRead} bytes`)
  },
}
