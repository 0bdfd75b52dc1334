import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { androidHeaderLimit, parseAndroidBackup } from '../../../src/audit/archive/android-backup.ts'
import { containerOf, notEncrypted } from '../../../src/audit/archive/container.ts'
import { whatsappMember } from '../../../src/audit/archive/whatsapp-path.ts'
import { passwordOf } from '../../../src/audit/formats/hisuite.ts'
import { propertiesOf } from '../../../src/audit/formats/neo-backup.ts'
import { noise } from '../../samples/noise.ts'
import { androidStream, encryptedStream, miui, phoneTar, sqliteBytes } from '../../samples/tool-backup.ts'
import type { FuzzTarget } from '../run-target.ts'

const content = noise(200)

/** The lines of `ANDROID BACKUP`, plain, encrypted, and behind MIUI's. */
export const androidHeader: FuzzTarget = {
  name: 'header of ANDROID BACKUP',
  samples: () => [
    androidStream({ tar: content }),
    encryptedStream('secret', content).subarray(0, 900),
    miui(androidStream({ tar: content })),
    miui(encryptedStream('secret', content).subarray(0, 900)),
  ],
  check(bytes) {
    const header = parseAndroidBackup(bytes)
    if (!header) return
    const { start, end, encryptionSpan, sealedKey } = header
    if (!(0 <= start && start < encryptionSpan[0] && encryptionSpan[1] <= end && end <= bytes.length))
      throw new Error('a span leaves the header')
    if (end > androidHeaderLimit) throw new Error('a header without end')
    if (sealedKey && sealedKey.iv.length !== 16) throw new Error('an IV of another length')
  },
}

/** Beginnings of containers, and the paths and descriptions that stand in them. */
export const toolDescriptions: FuzzTarget = {
  name: 'containers, paths and descriptions of tools',
  samples: () => [
    gzipSync(content),
    phoneTar('com.whatsapp').subarray(0, 600),
    sqliteBytes.subarray(0, 600),
    content,
    Buffer.from('data/data/com.whatsapp/databases/msgstore.db'),
    Buffer.from('WhatsApp Business/Media/WhatsApp Images/x.jpg.mcrypt1'),
    Buffer.from(JSON.stringify({ packageName: 'com.whatsapp', cipherType: 'AES', iv: 'AA==', deep: [{}] })),
    Buffer.from(
      '<info.xml><row table="BackupFilesTypeInfo"><column name="type_attch"><value Integer="3"/></column></row>',
    ),
  ],
  check(bytes) {
    if (containerOf(bytes, true) && notEncrypted(bytes, true) === undefined)
      throw new Error('a container passes for ciphertext')
    const text = bytes.toString('utf8')
    const shown = whatsappMember(text)?.shown ?? ''
    if (shown !== '' && !/^[\w./ …-]{1,80}$/.test(shown))
      throw new Error('a path is shown that nobody vouches for')
    propertiesOf(text)
    if (passwordOf(text).proven) throw new Error('a password is proven without its check')
  },
}
