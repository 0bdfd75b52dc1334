import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { portraitSchema } from '../../src/shared/portrait.ts'
import { crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore, sqliteFile } from '../samples/whatsapp-database.ts'
import { runCli } from './run-cli.ts'

/** Two messages: 2023-11-14 at 22:13 and on the 15th at 02:00, in UTC. */
const twoMessages = () =>
  sqliteFile((database) =>
    database.exec(`CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZMESSAGEDATE REAL, ZTEXT TEXT);
      CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID TEXT);
      INSERT INTO ZWACHATSESSION (ZCONTACTJID) VALUES ('4915550001@s.whatsapp.net');
      INSERT INTO ZWAMESSAGE (ZISFROMME, ZMESSAGETYPE, ZMESSAGEDATE, ZTEXT) VALUES
        (1, 0, 1700000000 - 978307200, 'a secret word'), (0, 0, 1700013600 - 978307200, 'https://secret.example')`),
  )

describe('sealwatch portrait', () => {
  it('shows numbers, and nothing of what was written or by whom', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'ChatStorage.sqlite': twoMessages() })
    const path = join(root, 'ChatStorage.sqlite')
    for (const args of [
      ['portrait', path],
      ['portrait', path, '--json'],
    ]) {
      const { code, out, err } = await runCli(args)
      expect(code).toBe(0)
      expect(err).toBe('')
      expect(out).not.toMatch(/secret|4915550001|whatsapp\.net/)
    }
    const { out } = await runCli(['portrait', path], { env: { TZ: 'UTC' } })
    expect(out).toContain('1 chat\n')
    expect(out).toContain('1 person\n')
    expect(out).toContain('2 messages, 1 of them sent')
    expect(out).toContain('from 2023-11-14 to 2023-11-15')
    expect(out).toMatch(/Hours of the day\n.*█/)
    expect((await runCli(['portrait', path], { env: { LC_ALL: 'C' } })).out).not.toMatch(/[^\0-\x7f]/)
  })

  it.each([
    ['UTC', 22, 2],
    ['Asia/Kathmandu', 3, 7],
    ['America/New_York', 17, 21],
  ])('tells hours as clocks in %s do', async (zone, first, second) => {
    const root = temporaryFolder()
    await layDown(root, { 'ChatStorage.sqlite': twoMessages() })
    const { out } = await runCli(['portrait', join(root, 'ChatStorage.sqlite'), '--json'], {
      env: { TZ: zone },
    })
    const { hours } = portraitSchema.parse(JSON.parse(out))
    expect(hours.flatMap((count, hour) => (count > 0 ? [hour] : []))).toEqual(
      [first, second].sort((a, b) => a - b),
    )
  })

  it('refuses in a sentence with exit code 2', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db.crypt15': crypt15(messageStore()), 'notes.txt': 'notes' })
    for (const [args, words] of [
      [['portrait', join(root, 'msgstore.db.crypt15')], 'is encrypted'],
      [['portrait', join(root, 'notes.txt')], 'nothing to count'],
      [['portrait', join(root, 'none.db')], 'There is no file'],
      [['portrait', root], 'was not read'],
      [['portrait'], 'Name one file'],
      [['portrait', 'a', 'b'], 'Name one file'],
      [['portrait', '--what'], 'no option --what'],
    ] as const) {
      const { code, out, err } = await runCli(args)
      expect(code, args.join(' ')).toBe(2)
      expect(out).toBe('')
      expect(err).toContain(words)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    }
  })
})
