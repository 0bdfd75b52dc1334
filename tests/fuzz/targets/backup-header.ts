import { Buffer } from 'node:buffer'
import { headerLengthNeeded, parseBackupHeader } from '../../../src/audit/android/backup-prefix.ts'
import { headerBudget } from '../../../src/audit/io/bounded-file.ts'
import { crypt14Header, crypt15Header } from '../../samples/android-backup.ts'
import { headerSaysOnlyYou } from '../only-you-oracle.ts'
import type { FuzzTarget } from '../run-target.ts'

const samples = [
  ...[0, 1, 2, 3, 4, 9].flatMap((keyType) => [
    crypt15Header({ keyType }),
    crypt15Header({ keyType: null, oldKeyType: keyType }),
    crypt15Header({ keyType, oldKeyType: 0, passkey: true }),
    crypt15Header({ keyType, flags: false }),
    crypt14Header({ keyType }),
  ]),
].map((header) => Buffer.concat([header, Buffer.from('ciphertext follows')]))

export const backupHeader: FuzzTarget = {
  name: 'header of crypt14 and crypt15',
  samples: () => samples,
  check(bytes) {
    if ((headerLengthNeeded(bytes) ?? 0) > headerBudget) throw new Error('asks for more than 64 KiB')
    const header = parseBackupHeader(bytes)
    if (header?.type === 'e2ee' && !headerSaysOnlyYou(bytes)) throw new Error('a false "only you"')
  },
}
