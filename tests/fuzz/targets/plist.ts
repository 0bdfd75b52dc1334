import { Buffer } from 'node:buffer'
import { parsePlist } from '../../../src/audit/apple/plist.ts'
import { binaryPlist, type PlistSample, xmlPlist } from '../../samples/plist.ts'
import type { FuzzTarget } from '../run-target.ts'

const list: PlistSample = {
  IsEncrypted: true,
  Lockdown: { ProductVersion: '17.5.1', DeviceName: 'Küche & <Bad>' },
  Applications: { 'net.whatsapp.WhatsApp': { Path: '/private' } },
  BackupKeyBag: Buffer.alloc(20, 1),
  Nested: [[true], {}, 300],
}

export const plist: FuzzTarget = {
  name: 'property list',
  samples: () => [binaryPlist(list), xmlPlist(list)],
  check(bytes) {
    parsePlist(bytes)
  },
}
