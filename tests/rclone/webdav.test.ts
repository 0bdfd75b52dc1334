import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { headerBudget } from '../../src/audit/io/bounded-file.ts'
import { crypt12, crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, whatsAppKeyFile } from '../samples/android-key.ts'
import { byName, facts, reportOf } from '../samples/audited.ts'
import { chat } from '../samples/chat.ts'
import { decoys } from '../samples/decoys.ts'
import { chatStorage, chats, deviceLists } from '../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../samples/folder.ts'
import { containerPath, defaultTar, encFile, jpeg } from '../samples/icloud.ts'
import { noise } from '../samples/noise.ts'
import { crypt, crypt7, crypt9, crypt13 } from '../samples/old-android-backup.ts'
import { androidStream, miui, titaniumTar } from '../samples/tool-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { zip } from '../samples/zip.ts'
import { remoteReport, verdicts } from './audited-remote.ts'
import { noRclone, serveWebDav, type WebDav, withConfig } from './webdav.ts'

// Each file is read by programs of its own, which take long where others work too.
vi.setConfig({ testTimeout: 180_000 })

const store = messageStore()

/** Every kind of file and folder that Sealwatch knows by its bytes, and names that are hard to pass on. */
const everyKind = (): Files => ({
  'msgstore.db.crypt14': crypt14(store),
  'A/WhatsApp/Databases/msgstore.db.crypt15': crypt15(noise(3_000_000), { root: fixedBytes('other', 32) }),
  'A/WhatsApp/Databases/msgstore.db.crypt14': crypt14(noise(200_000)),
  'A/WhatsApp/Databases/msgstore.db.crypt12': crypt12(noise(90_000)),
  'A/WhatsApp/Databases/msgstore.db.crypt7': crypt7(store),
  'A/WhatsApp/Databases/msgstore.db.crypt9': crypt9(store),
  'A/WhatsApp/Databases/msgstore.db.crypt13': crypt13(100_000),
  'A/WhatsApp/Databases/msgstore.db.crypt': crypt(store),
  'A/WhatsApp/Media/WhatsApp Images/IMG-20240101-WA0001.jpg': jpeg(),
  'A/WhatsApp/Media/WhatsApp Images/IMG-20240101-WA0002.jpg': jpeg(100_000),
  'B/WhatsApp/Databases/msgstore.db.crypt15': crypt15(store),
  'B/WhatsApp/encrypted_backup.key': e2eeKeyFile(),
  'C/msgstore.db.crypt14': crypt14(store),
  'C/key': whatsAppKeyFile(),
  'C/my whatsapp key.txt': `WhatsApp 64-digit key\n${keyGrid()}\n`,
  'msgstore.db': messageStore(20_000),
  'ChatStorage.sqlite': chatStorage(),
  'empty/msgstore.db.crypt15': '',
  'cut/msgstore.db.crypt15': crypt15(noise(500_000)).subarray(0, 400_000),
  'chats/WhatsApp Chat with A.txt': chat({ messages: 5000 }),
  'chats/WhatsApp Chat - A.zip': zip([{ name: '_chat.txt', content: chat({ form: 'iphone' }) }]),
  'phone/WhatsApp(com.whatsapp).bak': miui(androidStream()),
  'phone/com.whatsapp-20240101-120000.tar': titaniumTar(),
  [`${containerPath}/Chats.sqlite.enc`]: encFile(),
  [`${containerPath}/Media.tar`]: defaultTar(),
  ...Object.fromEntries(
    Object.entries({ ...deviceLists(), [chats]: chatStorage() }).map(([path, content]) => [
      `MobileSync/Backup/00008030-001/${path}`,
      content,
    ]),
  ),
  ...Object.fromEntries(Object.entries(decoys).map(([name, text]) => [`other/${name}.txt`, text])),
  'other/photo.jpg': jpeg(200_000),
  'odd names/-rf "quoted" \'single\' $(touch x) `y`;&|<>*?[a]{b}.crypt15': crypt15(store),
  'odd names/two\nlines.crypt14': crypt14(store),
  'odd names/ünïcödé 备份 🔑.crypt12': crypt12(store),
  'odd names/a:b%20c#d+e\\f.crypt15': crypt15(store),
  '-dash/--config=x.crypt14': crypt14(store),
})

describe.skipIf(noRclone)(`a remote, against the files themselves ${noRclone ?? ''}`, () => {
  const scene = {} as { folder: string; dav: WebDav; env: { RCLONE_CONFIG: string } }

  beforeAll(async () => {
    // Not `temporaryFolder`, which goes after each test.
    scene.folder = mkdtempSync(join(tmpdir(), 'sealwatch-webdav-'))
    await layDown(scene.folder, everyKind())
    scene.dav = await serveWebDav(scene.folder)
  })
  afterAll(async () => {
    await scene.dav?.close()
    rmSync(scene.folder, { recursive: true, force: true })
  })

  const config = () =>
    withConfig({
      dav: { type: 'webdav', url: scene.dav.url, vendor: 'other' },
      here: { type: 'alias', remote: scene.folder },
    })

  it('gives the same verdicts, and gets at most 64 KiB of each file', async () => {
    const before = new Map(scene.dav.sent)
    const local = await reportOf(scene.folder)
    const remote = await remoteReport(['dav:'], { env: config() })

    expect(local.findings.length).toBeGreaterThan(25)
    // Rclone writes a line end in a name as a sign for it, and reads it back.
    const named = (path: string) => path.replace('\n', '␊')
    const expected = Object.entries(verdicts(local, scene.folder)).map(([path, verdict]) => [
      named(path),
      verdict,
    ])
    expect(verdicts(remote, 'dav:')).toEqual(Object.fromEntries(expected))
    expect(remote.places).toMatchObject([{ label: 'dav:', path: 'dav:', kind: 'rclone', state: 'ok' }])
    expect(remote.skipped).toEqual([])
    expect(remote.backups.map(({ findings }) => findings).sort()).toEqual(
      local.backups.map(({ findings }) => findings).sort(),
    )

    const sent = [...scene.dav.sent].map(([path, bytes]) => [path, bytes - (before.get(path) ?? 0)] as const)
    expect(sent.length).toBeGreaterThan(25)
    expect(sent.filter(([, bytes]) => bytes > headerBudget)).toEqual([])
    expect(sent.find(([path]) => path.includes('other/photo'))).toBeUndefined()
  })

  it('reads whole files with --verify, and then knows what is complete', async () => {
    const root = 'dav:A/WhatsApp/Databases'
    const [unverified, verified] = [
      await remoteReport([root], { env: config() }),
      await remoteReport([root], { env: config(), verify: true }),
    ]
    const name = 'msgstore.db.crypt15'
    expect(byName(unverified)[name]).toMatchObject({ readableBy: 'only-you', complete: null })
    expect(facts(byName(unverified)[name])).toContain('would have to cross the network')
    expect(byName(verified)[name]).toMatchObject({ readableBy: 'only-you', complete: true })
    const cut = await remoteReport(['dav:cut'], { env: config(), verify: true })
    expect(cut.findings).toMatchObject([{ complete: false }])
  })

  it('audits several remotes and a folder side by side, each with paths of its own', async () => {
    const paths = [`${scene.folder}/C`]
    const report = await remoteReport(['dav:C', 'here:C/'], { env: config(), paths })
    expect(report.places.map(({ path }) => path)).toEqual([...paths, 'dav:C', 'here:C'])
    expect(report.findings.map(({ path }) => path).sort()).toEqual(
      [...paths, 'dav:C', 'here:C']
        .flatMap((folder) =>
          ['key', 'msgstore.db.crypt14', 'my whatsapp key.txt'].map((name) => `${folder}/${name}`),
        )
        .sort(),
    )
    expect(new Set(report.backups.map(({ id }) => id)).size).toBe(3)
    for (const { readableBy } of report.findings) expect(readableBy).toBe('anyone')
  })

  it('audits one file', async () => {
    const report = await remoteReport(['dav:A/WhatsApp/Databases/msgstore.db.crypt15'], { env: config() })
    expect(report.findings).toMatchObject([
      { path: 'dav:A/WhatsApp/Databases/msgstore.db.crypt15', readableBy: 'only-you', size: 3_001_091 },
    ])
  })

  it('ends at once when it is cancelled while the server is silent', async () => {
    const dav = await serveWebDav(scene.folder)
    const env = withConfig({ dav: { type: 'webdav', url: dav.url, vendor: 'other' } })
    const abort = new AbortController()
    dav.hang()
    const report = remoteReport(['dav:'], { env, signal: abort.signal })
    setTimeout(() => abort.abort(new Error('cancelled')), 700)
    await expect(report).rejects.toThrow('cancelled')
    await dav.close()
  })
})

describe.skipIf(noRclone)(`what takes more than 64 KiB to tell ${noRclone ?? ''}`, () => {
  const audited = async (files: Files, verify = false) => {
    const folder = temporaryFolder()
    await layDown(folder, files)
    const env = withConfig({ here: { type: 'alias', remote: folder } })
    return remoteReport(['here:'], { env, verify })
  }

  it('is named as skipped, never left out', async () => {
    const photos = Array.from({ length: 3000 }, (_, index) => ({
      name: `IMG-2024-WA${index}.jpg`,
      content: 'x',
    }))
    const archive = zip([...photos, { name: '_chat.txt', content: chat({ form: 'iphone' }) }])
    const files = { 'WhatsApp Chat - A.zip': archive, 'WhatsApp.zip': archive }
    const report = await audited(files)
    expect(report.findings).toMatchObject([{ path: 'here:WhatsApp Chat - A.zip', readableBy: 'unknown' }])
    expect(facts(report.findings[0])).toContain('takes more than 64 KiB over the network')
    expect(report.skipped).toEqual([
      {
        path: 'here:WhatsApp.zip',
        reason: 'takes more than 64 KiB over the network to judge; --verify reads more',
      },
    ])
    expect((await audited(files, true)).summary).toMatchObject({ anyone: 2, unknown: 0 })
  })

  it('is not called yours alone where a key lies beside it', async () => {
    // A payload without a telling beginning: only the tag at its end shows whether the key fits.
    const files = {
      'WhatsApp/Backups/backup_settings.json.crypt15': crypt15(noise(200_000), { compress: false }),
      'encrypted_backup.key': e2eeKeyFile(),
    }
    const name = 'backup_settings.json.crypt15'
    const backup = byName(await audited(files))[name]
    expect(backup).toMatchObject({ readableBy: 'unknown' })
    expect(facts(backup)).toContain('a key lies beside it')
    expect(byName(await audited(files, true))[name]).toMatchObject({ readableBy: 'anyone' })
  })
})
