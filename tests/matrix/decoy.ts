import { Buffer } from 'node:buffer'
import { generateKeyPairSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { fixedBytes } from '../samples/android-key.ts'
import { binaryPlist } from '../samples/plist.ts'
import { tarOf } from '../samples/tar.ts'
import { zip } from '../samples/zip.ts'
import { type Case, type Content, decoy } from './case.ts'

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), fixedBytes('photo', 3000)])
const pem = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const hex = (name: string, bytes = 32): string => fixedBytes(name, bytes).toString('hex')
const lines = (count: number, line: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`

/** One file each, by path. */
const files: Readonly<Record<string, Content>> = {
  'keys/key': pem.privateKey,
  'keys/key.pem': pem.privateKey,
  'keys/server.key': pem.privateKey,
  'keys/id_ed25519': `-----BEGIN OPENSSH PRIVATE KEY-----\n${fixedBytes('ssh', 200).toString('base64')}\n-----END OPENSSH PRIVATE KEY-----\n`,
  'keys/.nomedia': '',
  'keys/random/key': fixedBytes('not a key', 158),
  'keys/private.key': hex('license').slice(0, 25),
  'hashes/SHA256SUMS': lines(20, (index) => `${hex(`sum ${index}`)}  file-${index}.iso`),
  'hashes/file.iso.sha256': `${hex('one')}  file.iso\n`,
  'hashes/file.sha256': `${hex('two')}\n`,
  'hashes/sha256.txt': `${hex('three')} *whatsapp-2.24.apk\n`,
  'hashes/checksums.txt': lines(9, (index) => hex(`bare ${index}`)),
  'hashes/md5sum.txt': lines(9, (index) => `${hex(`md5 ${index}`, 16)}  ${index}.bin`),
  'hashes/commits.txt': lines(30, (index) => `${hex(`git ${index}`, 20)} Fix ${index}`),
  'hashes/objects-sha256.txt': lines(30, (index) => `commit ${hex(`git ${index}`)}`),
  'hashes/git/HEAD.txt': `${hex('head', 20)}\n`,
  'hashes/docker.txt': `sha256:${hex('image')}\n`,
  'hashes/package-lock.json': JSON.stringify({ integrity: hex('npm') }),
  'hashes/seed.txt': `seed: ${hex('seed', 16)}\n`,
  'hashes/wallet.txt': `txid ${hex('tx 1')}\ntxid ${hex('tx 2')}\n`,
  'hashes/dump.txt': lines(
    10,
    (index) => `000000${index}0: ${hex(`dump ${index}`, 16).match(/.{4}/g)?.join(' ')}  ................`,
  ),
  'media/Media/photo.jpg': jpeg,
  'media/Telegram/Telegram Images/1.jpg': jpeg,
  'media/Plex/Media/movie.mkv': jpeg,
  'media/Signal/Media/a.jpg': jpeg,
  'media/Windows/Media/Alarm01.wav': 'RIFF    WAVE',
  'media/DCIM/Camera/IMG_20240101_101010.jpg': jpeg,
  'media/whatsapp wedding.jpg': jpeg,
  'media/WhatsApp Image 2024-01-01 at 10.10.10.jpeg': jpeg,
  'books/novel.epub': zip([{ name: 'mimetype', content: 'application/epub+zip', method: 'store' }]),
  'books/WhatsApp for beginners.pdf': '%PDF-1.7\n%%EOF',
  'books/whatsapp.txt': lines(80, () => 'She looked at her phone - 10:15 - and thought: WhatsApp again.'),
  'books/WhatsApp security.txt': lines(
    30,
    (index) => `${index}. Messages and calls are end-to-end encrypted.`,
  ),
  'books/poems.txt': lines(50, (index) => `Verse ${index}`),
  'books/whatsapp terms of service.docx': zip([{ name: 'word/document.xml', content: '<w/>' }]),
  'archives/photos.zip': zip([{ name: 'a.jpg', content: jpeg }]),
  'archives/code.tar': tarOf({ name: 'src/index.ts', contents: Buffer.from('export {}') }),
  'archives/code.tar.gz': gzipSync(tarOf({ name: 'src/index.ts', contents: Buffer.from('export {}') })),
  'archives/whatsapp-viewer.zip': zip([
    { name: 'whatsapp-viewer/readme.txt', content: 'Reads msgstore.db.crypt14' },
  ]),
  'archives/whatsapp-icons.tar.gz': gzipSync(
    tarOf({ name: 'icons/whatsapp.svg', contents: Buffer.from('<svg/>') }),
  ),
  'archives/com.whatsapp.apk': zip([
    { name: 'AndroidManifest.xml', content: fixedBytes('axml', 300) },
    { name: 'classes.dex', content: fixedBytes('dex', 300) },
  ]),
  'archives/whatsapp.bak': 'backup of my nginx configuration\n',
  'archives/site.bak': lines(9, () => 'server { listen 80; }'),
  'archives/database.bak': fixedBytes('mssql', 4096),
  'archives/TAPE.bak': Buffer.concat([Buffer.from('TAPE'), fixedBytes('tape', 2000)]),
  'archives/drum.ab': fixedBytes('ableton', 900),
  'archives/words.ab': 'ANDROID BACKUP is a format.\n',
  'archives/notes.dat': fixedBytes('dat', 500),
  'archives/game.win': fixedBytes('win', 700),
  'archives/letter.enc': fixedBytes('enc', 1000),
  'archives/report.docx.crypt': fixedBytes('ransom', 2000),
  'archives/disk.tc': fixedBytes('truecrypt', 4096),
  'archives/vault.kdbx': Buffer.concat([Buffer.from('03d9a29a67fb4bb5', 'hex'), fixedBytes('kdbx', 600)]),
  'archives/mail.gpg': Buffer.concat([Buffer.from([0x85, 0x01, 0x0c, 0x03]), fixedBytes('gpg', 600)]),
  'data/key.json': '{"key":"value"}',
  'data/config.plist': binaryPlist({ a: 'b' }),
  'data/metadata.json': '{"name":"song"}',
  'data/files.json': '[]',
  'data/result.json': '{"ok":true}',
  'data/msgstore.txt': 'where is msgstore.db?\n',
  'data/random.bin': fixedBytes('random', 9000),
  'data/empty': '',
  'data/empty.txt': '',
  'data/empty.db': '',
  'data/empty.zip': '',
  'data/zeros.bin': Buffer.alloc(8192),
  'data/sparse.img': { sparse: 900_000 },
  'data/backup.plist': binaryPlist({ version: 2 }),
  'data/model.pb': Buffer.concat([
    Buffer.from([0x08, 0x07, 0x12, 0x10, 0x0a, 0x10]),
    fixedBytes('tensor', 500),
  ]),
  'data/java.ser': Buffer.concat([
    Buffer.from('aced0005757200025b42acf317f8060854e0020000787000000010', 'hex'),
    fixedBytes('bytes', 16),
  ]),
  'data/session.ser': Buffer.concat([
    Buffer.from('aced00057372000e6a6176612e6c616e672e4c6f6e67', 'hex'),
    fixedBytes('long', 137),
  ]),
  'data/whatsapp.log': lines(
    60,
    (index) =>
      `2024-01-01 10:10:${String(index).padStart(2, '0')},000 - whatsapp.bridge - INFO - sent ${index}`,
  ),
  'data/whatsapp-bridge.log.txt': lines(
    60,
    (index) => `[2024-01-01 10:10:${String(index).padStart(2, '0')}] [whatsapp] connected: ${index}`,
  ),
  'data/contacts.vcf': 'BEGIN:VCARD\nFN:A\nEND:VCARD\n',
  'data/whatsapp.csv': lines(30, (index) => `2024-01-01,10:${index},A,hi`),
  'data/whatsapp.html': '<html><title>WhatsApp Web</title></html>',
}

export const decoyCases: Case[] = [
  ...Object.entries(files).map(([path, content]) => decoy(path, { [path]: content })),
  decoy('empty Media', { 'WhatsApp/Media/.nomedia': '' }),
  decoy('source of a viewer', {
    'whatsapp-viewer/src/crypt15.ts': 'export {}',
    'whatsapp-viewer/test/key': 'abc',
    'whatsapp-viewer/README.md': '# msgstore.db.crypt15',
  }),
]
