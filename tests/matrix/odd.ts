import { Buffer } from 'node:buffer'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Case, decoy, single } from './case.ts'

const store = messageStore()
const sealed = crypt15(store)
const e2ee = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you', complete: true } as const
const whatsapp = {
  kind: 'android-backup',
  format: 'crypt14',
  readableBy: 'whatsapp',
  complete: true,
} as const

export const oddCases: Case[] = [
  single('right-to-left override in the name', 'msgstore\u202egpj.db.crypt15', sealed, e2ee),
  single('terminal escape in the name', 'msgstore\u001b[31m.db.crypt15', sealed, e2ee),
  single('newline in the name', 'msgstore\n.db.crypt15', sealed, e2ee),
  single('blanks around the name', ' msgstore.db.crypt15 ', sealed, e2ee),
  single('folder with a newline', 'a\nb/msgstore.db.crypt14', crypt14(store), whatsapp),
  {
    name: 'name that is not UTF-8',
    files: { 'msgstore\xff\xfe.db.crypt15': sealed },
    truth: { '*': e2ee },
    rawNames: true,
  },
  {
    name: 'folder that is not UTF-8',
    files: { 'T\xe9l\xe9phone/msgstore.db.crypt14': crypt14(store) },
    truth: { '*': whatsapp },
    rawNames: true,
  },
  {
    name: 'hard links',
    files: {
      'a/msgstore.db.crypt15': sealed,
      'b/msgstore.db.crypt15': { hardLink: 'a/msgstore.db.crypt15' },
    },
    truth: { 'a/msgstore.db.crypt15': e2ee, 'b/msgstore.db.crypt15': e2ee },
  },
  {
    name: 'symbolic links',
    files: {
      'a/msgstore.db.crypt15': sealed,
      'msgstore.db.crypt15': { symlink: 'a/msgstore.db.crypt15' },
      b: { symlink: 'a' },
      'a/loop': { symlink: '.' },
    },
    truth: { 'a/msgstore.db.crypt15': e2ee },
  },
  single('deep below', `${'d/'.repeat(60)}msgstore.db.crypt15`, sealed, e2ee),
  single('hidden folder', '.hidden/msgstore.db.crypt14', crypt14(store), whatsapp),
  single('trash', '.Trash-1000/files/msgstore.db.crypt14', crypt14(store), whatsapp),
  ...[
    'msgstore.db.crypt15.part',
    'msgstore.db.crypt15.crdownload',
    '.syncthing.msgstore.db.crypt15.tmp',
    'msgstore.db.crypt15.tmp',
  ].map((name) => single('still downloading', name, sealed, { ...e2ee, deep: true, optional: true })),
  decoy('backup behind a link alone', { 'msgstore.db.crypt15': { symlink: 'nowhere' } }),
  single('folder named like a backup', 'msgstore.db.crypt15/wa.db.crypt14', crypt14(store), whatsapp),
  {
    name: 'checksum beside a backup',
    files: {
      'msgstore.db.crypt15': sealed,
      'msgstore.db.crypt15.sha256': `${'ab12'.repeat(16)}  msgstore.db.crypt15\n`,
      'SHA256SUMS.txt': `${'cd34'.repeat(16)}  a\n${'ef56'.repeat(16)}  b\n`,
    },
    truth: { 'msgstore.db.crypt15': e2ee },
  },
  single(
    '10 MB',
    'msgstore.db.crypt15',
    { sparse: 10_000_000, head: sealed },
    { kind: 'android-backup', format: 'crypt15', readableBy: ['only-you', 'unknown'], complete: false },
  ),
  single(
    'above the limit for checksums',
    'msgstore.db.crypt15',
    { sparse: 40_000_000, head: sealed },
    { kind: 'android-backup', format: 'crypt15', readableBy: ['only-you', 'unknown'], complete: null },
  ),
  single(
    'crypt12 by its prefix and its last four bytes',
    'msgstore.db.crypt12',
    Buffer.concat([Buffer.from([0, 1, 2]), fixedBytes('crypt12 body', 4000), Buffer.from('--67')]),
    { kind: 'android-backup', format: 'crypt12', readableBy: 'whatsapp', complete: false },
  ),
]
