import { dirname, join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderFormats } from '../../../src/audit/formats/index.ts'
import type { Report } from '../../../src/shared/report.ts'
import { crypt14 } from '../../samples/android-backup.ts'
import { reportOf } from '../../samples/audited.ts'
import { chats, deviceLists } from '../../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { ciphertext, sealedTar } from '../../samples/icloud.ts'
import { noise } from '../../samples/noise.ts'
import { encryptedStream, openAes, titaniumTar } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

interface Sample {
  /** The folder that the format knows, below the place. */
  readonly root: string
  readonly files: Files
}

const neo = '2025-11-20-22-15-03-123-user_0'
const device = { ...deviceLists({ encrypted: true }), [chats]: ciphertext(8192) }
const hisuiteInfo =
  '<?xml version="1.0"?><info.xml><row table="HeaderInfo"></row><row table="BackupFilesTypeInfo">' +
  `<column name="checkMsg"><value String="${'ab'.repeat(64)}"/></column>` +
  '<column name="type_attch"><value Integer="3"/></column></row></info.xml>'

/** One backup in each format of a folder, with every folder that it may have; sealed wherever the format can be. */
const samples: Readonly<Record<string, readonly Sample[]>> = {
  'icloud-backup': [
    { root: 'backup', files: { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': ciphertext(4096) } },
  ],
  'device-backup': [
    { root: 'udid', files: { ...device, [`Snapshot/${chats}`]: ciphertext(8192) } },
    {
      root: 'udid',
      files: {
        ...device,
        ...Object.fromEntries(Object.entries(device).map(([name, bytes]) => [`Snapshot/${name}`, bytes])),
      },
    },
  ],
  'live-data': [
    {
      root: 'group.net.whatsapp.WhatsApp.shared',
      files: { 'ChatStorage.sqlite': ciphertext(4096), 'Message/Media/a': 'x' },
    },
    {
      root: '5319275A.WhatsAppDesktop_cv1g1gvanyjgm/LocalState',
      files: { 'messages.db': ciphertext(4096), 'shared/transfers/a': 'x' },
    },
  ],
  twrp: [{ root: '2025-11-20', files: { 'data.ext4.win000': openAes(), 'recovery.log': 'x' } }],
  'neo-backup': [
    {
      root: `com.whatsapp/${neo}`,
      files: {
        'backup.properties': '{"packageName":"com.whatsapp","cipherType":"AES/GCM/NoPadding"}',
        'data.tar.gz.enc': noise(4000),
      },
    },
  ],
  'app-manager': [
    {
      root: 'com.whatsapp/0',
      files: {
        'meta_v2.am.json': '{"package_name":"com.whatsapp","crypto":"aes"}',
        'data0.tar.gz.0.aes': noise(4000),
      },
    },
  ],
  'smart-switch': [
    {
      root: 'SM-S926U_2025',
      files: {
        'SmartSwitchBackup.json': '{}',
        'APKFILE/com.whatsapp.data': encryptedStream('pin'),
        'APKFILE/data/com.whatsapp/com.whatsapp.noedata': encryptedStream('pin'),
        'APKFILE/data/org.example/org.example.noedata': 'x',
      },
    },
  ],
  hisuite: [
    {
      root: 'HUAWEI P30',
      files: {
        'info.xml': hisuiteInfo,
        'com.whatsapp.tar': noise(4000),
        'com.whatsapp_appDataTar/com.whatsapp0000.tar': noise(4000),
      },
    },
  ],
  'media-folder': [
    {
      root: 'WhatsApp/Media',
      files: { 'WhatsApp Images/Sent/IMG-20240101-WA0001.jpg': 'x', 'IMG-20240101-WA0002.jpg': 'x' },
    },
  ],
}

const database = messageStore()
const tar = titaniumTar()
const old = crypt14(database)

/** What somebody may have put into such a folder, also under names like those that the formats give. */
const dropped: Files = {
  'msgstore.db': database,
  'com.whatsapp.msgstore.db': database,
  'IMG-20240101-WA0003-msgstore.db': database,
  'whatsapp.tar': tar,
  'com.whatsapp-data.tar': tar,
  'msgstore.db.crypt14': old,
  'com.whatsapp.msgstore.db.crypt14': old,
  'DOC-20240101-WA0004-msgstore.db.crypt14': old,
}

/** The folder itself, all in it, and one that no format knows. */
const foldersOf = ({ files }: Sample): Set<string> =>
  new Set(
    ['x', ...Object.keys(files).map(dirname)].flatMap((folder) => {
      const parts = folder === '.' ? [] : folder.split('/')
      return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/'))
    }),
  )

/** Whether a report tells of a file: as a finding, as skipped, or as what a finding rests on. */
const isTold = ({ findings, skipped }: Report, path: string): boolean =>
  [...findings, ...skipped].some((one) => one.path === path) ||
  findings.some(
    (one) => one.path === dirname(path) && one.evidence.some(({ where }) => path.endsWith(sep + where)),
  )

describe('a format of a folder', () => {
  it('has a sample here', () => {
    expect(Object.keys(samples).sort()).toEqual(folderFormats.map(({ id }) => id).sort())
  })

  const cases = Object.entries(samples).flatMap(([id, list]) =>
    list.flatMap((sample) => [false, true].map((deep) => [id, { sample, deep }] as const)),
  )

  it.each(cases)('%s hides nothing that lies in its folders', async (_, { sample, deep }) => {
    const place = temporaryFolder()
    const root = join(place, sample.root)
    await layDown(root, sample.files)
    expect((await reportOf(place, { deep })).findings.map(({ path }) => path)).toContain(root)
    const laid: string[] = []
    for (const folder of foldersOf(sample)) {
      await layDown(join(root, folder), dropped)
      laid.push(...Object.keys(dropped).map((name) => join(root, folder, name)))
    }
    const report = await reportOf(place, { deep })
    expect(laid.filter((path) => !isTold(report, path))).toEqual([])
  })
})
