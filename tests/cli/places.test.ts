import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discoverySchema } from '../../src/shared/discovery.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { jsonReport, runCli } from './run-cli.ts'

const payload = messageStore()
const secret = 'SECRET-eyJhbGciOiJub25lIn0'

/** A home folder with Dropbox, moved, and pCloud's drive, on a computer with Linux. */
const homeWithPlaces = async (): Promise<string> => {
  const home = temporaryFolder()
  await layDown(home, {
    '.dropbox/info.json': JSON.stringify({ personal: { path: join(home, 'Größe'), host: secret } }),
    'Größe/msgstore.db.crypt15': crypt15(payload),
    'pCloudDrive/Backup/msgstore.db.crypt14': crypt14(payload),
    'pCloudDrive/Backup/key': 'x',
  })
  return home
}

describe.skipIf(process.platform !== 'linux')('places', () => {
  it('are printed for programs, and no secret of a configuration is', async () => {
    const home = await homeWithPlaces()
    const { out, err, code } = await runCli(['places', '--json'], { env: { HOME: home } })
    expect([err, code]).toEqual(['', 0])
    const { places } = discoverySchema.parse(JSON.parse(out))
    expect(places.filter(({ path }) => path.startsWith(home))).toMatchObject([
      { kind: 'dropbox', path: join(home, 'Größe'), state: 'ok', source: join(home, '.dropbox/info.json') },
      { kind: 'pcloud', path: join(home, 'pCloudDrive'), state: 'streaming' },
    ])
    expect(out).not.toContain(secret)
  })

  it('are printed for a person, with what went wrong', async () => {
    const home = temporaryFolder()
    await layDown(home, { '.dropbox/info.json': `{${secret}` })
    mkdirSync(join(home, 'MEGA'))
    const { out, code } = await runCli(['places'], { env: { HOME: home } })
    expect(code).toBe(0)
    expect(out).toContain(`MEGA  ok\n  ${join(home, 'MEGA')}\n`)
    expect(out).toContain('! Dropbox lists its folders in')
    expect(out).toMatch(/Looked for and not found: .*iCloud Drive/)
    expect(out).not.toContain(secret)
  })

  it('are audited where no path is named; of a streaming one, only the names', async () => {
    const home = await homeWithPlaces()
    const ended = await runCli(['audit', '--json'], { env: { HOME: home } })
    const report = jsonReport(ended)
    expect(ended.code).toBe(0)
    expect(report.places.filter(({ path }) => path.startsWith(home))).toMatchObject([
      { kind: 'dropbox', state: 'ok' },
      { kind: 'pcloud', state: 'streaming' },
    ])
    expect(report.findings.map(({ path, readableBy }) => [path, readableBy])).toEqual([
      [join(home, 'pCloudDrive/Backup/msgstore.db.crypt14'), 'unknown'],
      [join(home, 'Größe/msgstore.db.crypt15'), 'only-you'],
    ])
    const cloudOnly = report.skipped.filter(({ reason }) => reason === 'only in the cloud')
    expect(cloudOnly.map(({ path }) => path).sort()).toEqual([
      join(home, 'pCloudDrive/Backup/key'),
      join(home, 'pCloudDrive/Backup/msgstore.db.crypt14'),
    ])
  })

  it('with a configuration that is broken: the audit says so on standard error, and goes on', async () => {
    const home = temporaryFolder()
    await layDown(home, { '.dropbox/info.json': '{', 'a/msgstore.db.crypt15': crypt15(payload) })
    const ended = await runCli(['audit', '--json'], { env: { HOME: home } })
    expect(ended.err).toMatch(/^Dropbox lists its folders in .*\.\n$/)
    expect(jsonReport(ended).places.length).toBeGreaterThan(0)
  })

  it('take no path', async () => {
    const { code, err } = await runCli(['places', '/tmp'])
    expect([code, err]).toEqual([2, expect.stringContaining('sealwatch audit PATH')])
  })
})
