import { describe, expect, it } from 'vitest'
import { googleDrive } from '../../../../src/audit/places/providers/google-drive.ts'
import { discovered, placesOf, problemsOf, secret } from '../../../samples/discovered.ts'
import { fakePlatform } from '../../../samples/fake-platform.ts'
import { binaryPlist } from '../../../samples/plist.ts'
import { openDatabase } from '../../../samples/sqlite-log.ts'
import { sqliteFile } from '../../../samples/whatsapp-database.ts'

const schema = `CREATE TABLE roots (media_id TEXT, root_id INTEGER, title TEXT, root_path TEXT, account_token TEXT,
    sync_type INTEGER, destination INTEGER, last_seen_absolute_path TEXT, is_my_drive INTEGER);
  CREATE TABLE media (media_id TEXT, name TEXT, fs_type INTEGER, last_mount_point TEXT);
  CREATE TABLE tokens (value TEXT); INSERT INTO tokens VALUES ('${secret}')`

const root = (title: string, path: string) =>
  `INSERT INTO roots (title, root_path, account_token, last_seen_absolute_path) VALUES ('${title}', '', '${secret}', '${path}')`
const medium = (type: number, mounted: string) =>
  `INSERT INTO media (fs_type, last_mount_point) VALUES (${type}, '${mounted}')`

const windowsDatabase = 'C:\\Users\\Me\\AppData\\Local\\Google\\DriveFS\\root_preference_sqlite.db'
const macDatabase = '/Users/me/Library/Application Support/Google/DriveFS/root_preference_sqlite.db'

describe('Google Drive on Windows', () => {
  it('has mirrored folders, moved ones too, and a streamed drive', async () => {
    const database = sqliteFile((file) =>
      file.exec(
        `${schema}; ${root('My Drive', '\\\\?\\D:\\Größe\\Mein Drive')}; ${root('Bilder', '\\\\?\\C:\\Users\\Me\\Bilder')};
        ${root('Shares', '\\\\?\\UNC\\nas\\share')}; ${medium(3, 'D:\\')}; ${medium(10, 'G:')}`,
      ),
    )
    expect(
      await placesOf(
        {
          system: 'windows',
          files: { [windowsDatabase]: database },
          folders: ['D:\\Größe\\Mein Drive', 'C:\\Users\\Me\\Bilder', 'G:\\My Drive', '\\\\nas\\share\\x'],
        },
        googleDrive,
      ),
    ).toEqual([
      'Google Drive (My Drive) | D:\\Größe\\Mein Drive | ok',
      'Google Drive (Bilder) | C:\\Users\\Me\\Bilder | ok',
      'Google Drive (Shares) | \\\\nas\\share\\ | ok',
      'Google Drive (streamed) | G:\\ | streaming',
    ])
  })

  it('has the drives of two accounts from the registry, one of them not mounted', async () => {
    const preferences = JSON.stringify({
      per_account_preferences: [
        { key: '1', value: { mount_point_path: 'H', token: secret } },
        { key: '2', value: { mount_point_path: 'D:\\Drive 写真' } },
        { key: '3', value: {} },
      ],
    })
    expect(
      await placesOf(
        {
          system: 'windows',
          folders: ['H:\\', 'C:\\Users\\Me\\My Drive (me@example.org)'],
          registry: { 'HKCU\\Software\\Google\\DriveFS': { PerAccountPreferences: preferences } },
        },
        googleDrive,
      ),
    ).toEqual([
      'Google Drive (streamed) | H:\\ | streaming',
      'Google Drive (streamed) | D:\\Drive 写真 | offline',
      'Google Drive (me@example.org) | C:\\Users\\Me\\My Drive (me@example.org) | ok',
    ])
  })

  it('has what only the log of its database knows yet', async () => {
    const { database, log } = openDatabase(schema, root('My Drive', 'E:\\Drive'))
    const files = { [windowsDatabase]: database, [`${windowsDatabase}-wal`]: log }
    expect(await placesOf({ system: 'windows', files, folders: ['E:\\Drive'] }, googleDrive)).toEqual([
      'Google Drive (My Drive) | E:\\Drive | ok',
    ])
  })

  it.each([
    ['broken', { files: { [windowsDatabase]: `${secret}, not a database`.repeat(50) } }],
    ['locked', { locked: [windowsDatabase] }],
    ['denied', { files: { [windowsDatabase]: secret }, denied: [windowsDatabase] }],
    [
      'huge',
      {
        files: {
          [windowsDatabase]: sqliteFile((file) =>
            file.exec(
              `PRAGMA page_size = 65536; ${schema}; CREATE TABLE fill (b BLOB);
              WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 700) INSERT INTO roots (title) SELECT hex(zeroblob(30000)) FROM n`,
            ),
          ),
        },
      },
    ],
    [
      'broken in the registry',
      {
        registry: {
          'HKCU\\Software\\Google\\DriveFS': { PerAccountPreferences: `{"token":"${secret}",` },
        },
      },
    ],
  ])('says so where its configuration is %s', async (_what, computer) => {
    const problems = await problemsOf({ system: 'windows', ...computer }, googleDrive)
    expect(problems).toEqual([
      expect.stringMatching(/^Google Drive lists its folders in .*Add its folders yourself/),
    ])
  })
})

describe('Google Drive on macOS', () => {
  it('has streamed, mirrored and preferred folders of two accounts, each once', async () => {
    const cloud = '/Users/me/Library/CloudStorage'
    const preferences = JSON.stringify({
      per_account_preferences: [{ value: { mount_point_path: '/Volumes/Drive' } }],
    })
    const computer = {
      system: 'macos' as const,
      files: {
        [macDatabase]: sqliteFile((file) =>
          file.exec(
            `${schema}; ${root('Fotos', '/Volumes/Äußere/Fotos')}; ${medium(10, `${cloud}/GoogleDrive-me@example.org`)}`,
          ),
        ),
        '/Users/me/Library/Preferences/com.google.drivefs.settings.plist': binaryPlist({
          PerAccountPreferences: preferences,
          Token: secret,
        }),
      },
      folders: [
        `${cloud}/GoogleDrive-me@example.org/My Drive`,
        `${cloud}/GoogleDrive-büro@example.org/My Drive`,
        `${cloud}/OneDrive-Personal`,
        '/Volumes/Äußere/Fotos',
        '/Volumes/Drive',
        '/Users/me/My Drive',
      ],
    }
    expect(await placesOf(computer, googleDrive)).toEqual([
      'Google Drive (Fotos) | /Volumes/Äußere/Fotos | ok',
      `Google Drive (streamed) | ${cloud}/GoogleDrive-me@example.org | ok`,
      'Google Drive (streamed) | /Volumes/Drive | streaming',
      `Google Drive (büro@example.org) | ${cloud}/GoogleDrive-büro@example.org | ok`,
      'Google Drive | /Users/me/My Drive | ok',
    ])
  })

  it('says so where its settings are broken', async () => {
    const path = '/Users/me/Library/Preferences/com.google.drivefs.settings.plist'
    expect(
      await problemsOf({ system: 'macos', files: { [path]: `bplist00${secret}` } }, googleDrive),
    ).toHaveLength(1)
  })
})

it('never reads the pages of another table of its database', async () => {
  const platform = fakePlatform({
    system: 'windows',
    files: { [windowsDatabase]: sqliteFile((file) => file.exec(schema)) },
  })
  expect(await googleDrive.discover(platform)).toEqual([])
  expect(platform.bytesRead.some((bytes) => bytes.includes(secret))).toBe(false)
})

it('is not looked for on Linux', async () => {
  expect(await discovered({ system: 'linux', folders: ['/home/me/My Drive'] }, googleDrive)).toMatchObject({
    places: [],
    notInstalled: ['Google Drive'],
  })
})
