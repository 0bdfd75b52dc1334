import { Buffer } from 'node:buffer'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facts, reportOf } from '../../samples/audited.ts'
import { chatStorage } from '../../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { ciphertext } from '../../samples/icloud.ts'
import { sqliteFile } from '../../samples/whatsapp-database.ts'

const mac = 'Library/Group Containers/group.net.whatsapp.WhatsApp.shared'
const windows = 'AppData/Local/Packages/5319275A.WhatsAppDesktop_cv1g1gvanyjgm/LocalState'

const reported = async (folder: string, files: Files) => {
  const place = temporaryFolder()
  await layDown(join(place, folder), files)
  return { ...(await reportOf(place)), folder: join(place, folder) }
}

const someDatabase = () => sqliteFile((database) => database.exec('CREATE TABLE settings (a)'))

describe('on a Mac', () => {
  it('is one finding that anyone can read, for all its databases', async () => {
    const { findings, folder } = await reported(mac, {
      'ChatStorage.sqlite': chatStorage(),
      'ChatStorage.sqlite-wal': 'x',
      'LID.sqlite': someDatabase(),
      'Message/Media/a/b.jpg': 'x',
    })
    expect(findings).toMatchObject([
      { path: folder, kind: 'live-data', format: 'sqlite', readableBy: 'anyone', app: 'messenger' },
    ])
    expect(findings[0]?.reason).toContain('It is no backup')
    expect(facts(findings[0])).toContain("WhatsApp's messages (iPhone or Mac) [ChatStorage.sqlite]")
  })

  it('names Business, and takes chats whose tables are not written back yet for readable', async () => {
    const { findings } = await reported(mac.replace('WhatsApp.shared', 'WhatsAppSMB.shared'), {
      'ChatStorage.sqlite': someDatabase(),
    })
    expect(findings).toMatchObject([{ app: 'business', readableBy: 'anyone' }])
  })

  it('cannot be told where nothing is readable, or nothing is here', async () => {
    expect((await reported(mac, { 'ChatStorage.sqlite': ciphertext(4096) })).findings).toMatchObject([
      { kind: 'live-data', format: 'unknown', readableBy: 'unknown' },
    ])
    const place = temporaryFolder()
    await layDown(join(place, mac), { 'ChatStorage.sqlite': '' })
    await truncate(join(place, mac, 'ChatStorage.sqlite'), 50_000)
    const { findings, skipped } = await reportOf(place)
    expect(findings).toMatchObject([{ readableBy: 'unknown' }])
    expect(findings[0]?.reason).toContain('only in the cloud')
    expect(skipped).toHaveLength(1)
  })

  it('is no such folder without databases, or under another name', async () => {
    expect((await reported(mac, { 'a.txt': 'x' })).findings).toEqual([])
    const { findings } = await reported('AppDomainGroup-group.net.whatsapp.WhatsApp.shared', {
      'ChatStorage.sqlite': chatStorage(),
    })
    expect(findings.map(({ kind }) => kind)).toEqual(['plaintext-database'])
  })
})

describe('on Windows', () => {
  it('cannot be told: the databases are not readable, and the key is that of the account', async () => {
    const { findings, folder } = await reported(windows, {
      'session.db': ciphertext(4096),
      'messages.db': ciphertext(8192),
      'messages.db-wal': ciphertext(100),
      'plain.db': someDatabase(),
    })
    expect(findings).toMatchObject([
      { path: folder, kind: 'live-data', readableBy: 'unknown', app: 'messenger' },
    ])
    expect(findings[0]?.reason).toContain('whoever can sign in to that account may open it')
  })

  it('is readable by anyone where a database of WhatsApp lies there in clear', async () => {
    const { findings } = await reported(windows, {
      'session.db': ciphertext(4096),
      'messages.db': chatStorage(),
      'empty.db': Buffer.alloc(0),
    })
    expect(findings).toMatchObject([{ readableBy: 'anyone', format: 'sqlite' }])
  })
})
