import { Buffer } from 'node:buffer'
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Skipped } from '../../../src/shared/report.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { zip } from '../../samples/zip.ts'

/** What lies in the home folder of anybody leaves a sealed backup "only you", however its name reads; it may be told in `skipped`. */

asNobody()

const backup = 'a/b/Downloads/msgstore.db.crypt15'
const sealed = crypt15(
  Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 5000)]),
)
const noise = (length: number) => fixedBytes('noise', length)
const keynote = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), noise(300_000)])
const sources = (count: number, size: number) =>
  zip(
    Array.from({ length: count }, (_, index) => ({
      name: `src/${index}.ts`,
      content: fixedBytes(`${index}`, size),
    })),
  )

const ordinary: Files = {
  'monkey.log': noise(102_500),
  'turkey.log': noise(100_000),
  'KEYNOTE-slides.PDF.log': noise(71_750),
  'Urlaub.key': keynote,
  'Backup plan.key': keynote,
  'Key to success.key': keynote,
  'passwords.kdbx': noise(100_000),
  'small/passwords.kdbx': noise(9000),
  'Boarding.pkpass': noise(100_000),
  'Boardingpass.PKPASS': noise(100_000),
  'Monkey Island.mpg': noise(200_000),
  'Passport.jfif': noise(200_000),
  'Passbild.dng': noise(200_000),
  'Passport-scan.tif': noise(100_000),
  'Compass.apkm': noise(100_000),
  'code-64.AppImage': noise(200_000),
  'code_1.92.2-1723660989_amd64.deb': noise(90_000),
  'VSCode-x64-1.9.pkg': noise(90_000),
  'donkey.torrent': noise(100_000),
  'ubuntu-24.04-desktop-amd64.iso.zsync': noise(100_000),
  'keyboard-drivers.tar.xz': Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), noise(5000)]),
  'code.zip': sources(60, 40_000),
  'code.tar.gz': noise(500),
  'Passport photos.zip': zip([{ name: 'a.jpg', content: noise(600), encryption: 'aes' }]),
  'keyboard.zip': zip([{ name: 'layout.txt', content: noise(60), encryption: 'aes' }]),
  'recovery-codes-github.txt': 'abc12-def34\n'.repeat(10),
  'keyring.log': 'k'.repeat(100_000),
  'keywords.dat': noise(90_000),
  'key4.db': noise(290_000),
  'keybindings.json': '[]',
  x86_64: noise(90_000),
  'my keys.txt': 'under the mat\n'.repeat(6000),
}

/** @returns what is wrong: the verdict where it is not "only you" */
const verdict = async (root: string, place: string): Promise<string | undefined> => {
  const { findings } = await reportOf(join(root, place))
  const found = findings.find(({ path }) => path === join(root, backup))
  return found?.readableBy === 'only-you'
    ? undefined
    : `${place}: ${found?.readableBy} ${found?.evidence[0]?.where}`
}

const wrong = async (make: (root: string) => Promise<void>): Promise<(string | undefined)[]> => {
  const root = temporaryFolder()
  await layDown(root, { [backup]: sealed })
  await make(root)
  const places = ['a', dirname(backup), backup]
  return (await Promise.all(places.map((place) => verdict(root, place)))).filter((one) => one !== undefined)
}

const folders = ['a/b/Downloads', 'a/b/Downloads/x/y', 'a/b', 'a', 'a/b/Documents']

describe('an ordinary file near a sealed backup cries no wolf', () => {
  it.each(folders)('in %s', async (folder) => {
    const found = await wrong((root) =>
      layDown(
        root,
        Object.fromEntries(Object.entries(ordinary).map(([name, content]) => [join(folder, name), content])),
      ),
    )
    expect(found).toEqual([])
  })

  it.each([
    'Urlaub.key',
    'monkey.txt',
    'keyboard',
    'passport.txt',
    'Compass.json',
    'code',
    'x86_64',
    'monkey.zip',
  ])('where it is only in the cloud, or closed: %s', async (name) => {
    for (const folder of folders) {
      const path = (root: string) => join(root, folder, name)
      const cloudOnly = async (root: string) => {
        await layDown(root, { [join(folder, name)]: '' })
        await truncate(path(root), 5000)
      }
      const closed = async (root: string) => {
        await layDown(root, { [join(folder, name)]: noise(500) })
        await chmod(path(root), 0)
      }
      const stub = (root: string) => layDown(root, { [join(folder, `.${name}.icloud`)]: noise(170) })
      for (const make of [cloudOnly, closed, stub]) expect(await wrong(make)).toEqual([])
    }
  })

  it.each(['code', 'keys', '.code-lock', 'key', 'keys.zip'])('where it is a link: %s', async (name) => {
    for (const folder of folders)
      for (const target of ['/usr/share', 'host:123'])
        expect(
          await wrong(async (root) => {
            await mkdir(join(root, folder), { recursive: true })
            await symlink(target, join(root, folder, name))
          }),
        ).toEqual([])
  })
})

describe('what may well be the key and was not read still leaves nobody for sure', () => {
  it.each([
    'encrypted_backup.key',
    'key',
    'key.txt',
    'key1.txt',
    'mykey.txt',
    'myKey.txt',
    'my_keys.md',
    'backupkey',
    'whatsappkey.txt',
    'WhatsAppKey.log',
    'WhatsApp key.hex',
    'backup.key',
    'Backupschlüssel.txt',
    'WhatsAppSchlüssel',
    'Mein Passwort.txt',
    'passwords.txt',
    'pass.txt',
    'PIN.txt',
    '64.txt',
    '64 digits.txt',
    'clé.txt',
    'ключ.txt',
    '密码.txt',
    'WhatsApp code.txt',
    'key.zip',
    'WhatsApp keys.7z',
  ])('%s', async (name) => {
    const at = join(dirname(backup), name)
    const closed = await wrong(async (root) => {
      await layDown(root, { [at]: noise(500) })
      await chmod(join(root, at), 0)
    })
    expect(closed).toHaveLength(3)
  })

  it.each(['encrypted_backup.key', 'WhatsApp key.txt', 'backup-key.md', 'msgstore.db.crypt15 (key).txt'])(
    'too large, or a link: %s',
    async (name) => {
      const at = join(dirname(backup), name)
      const large = (root: string) => layDown(root, { [at]: noise(70_000) })
      const link = (root: string) => symlink('/usr/share', join(root, at))
      for (const make of [large, link]) expect(await wrong(make)).toHaveLength(3)
    },
  )
})

describe('two backups in one audit', () => {
  const reportOn = async (files: Files, ...places: readonly string[]) => {
    const root = temporaryFolder()
    await layDown(root, files)
    const report = await reportOf(places.map((place) => join(root, place)))
    const short = ({ path, reason }: Skipped) => `${path.slice(root.length + 1)}: ${reason}`
    return {
      verdicts: report.findings
        .map(({ path, readableBy }) => `${path.slice(root.length + 1)}: ${readableBy}`)
        .sort(),
      skipped: report.skipped.map(short),
    }
  }

  it('tell a large file beside the second, that lies aside from the first', async () => {
    const [first, second] = ['t/a/msgstore.db.crypt15', 't/b/msgstore.db.crypt15']
    const files = { [first]: sealed, [second]: sealed, 't/b/my key.txt': 'x'.repeat(100_000) }
    const told = ['t/b/my key.txt: too large to be looked through']
    expect((await reportOn(files, second)).skipped).toEqual(told)
    expect((await reportOn(files, first, second)).skipped).toEqual(told)
  })

  it('take nothing of each other’s allowance', async () => {
    const [first, second] = ['a/x/y/z/msgstore.db.crypt15', 'b/x/y/z/msgstore.db.crypt15']
    const files: Files = { [first]: sealed, [second]: sealed, 'b/x/y/z/list.txt': 'milk\n' }
    for (let index = 0; index < 1200; index++) files[`a/x/y/z/${index}.txt`] = '- bread\n'
    files['b/x/y/z/passwords.kdbx'] = noise(9000)
    files['b/x/y/z/monkey.log'] = noise(2000)
    expect(await reportOn(files, first, second)).toEqual({
      verdicts: [`${first}: only-you`, `${second}: only-you`],
      skipped: ['a/x/y/z: more files than are searched for keys'],
    })
  })
})

it('thousands of pictures take no allowance', async () => {
  const root = temporaryFolder()
  const files: Files = { [backup]: sealed }
  for (let index = 0; index < 4500; index++) files[`a/b/Downloads/IMG-${index}.jpg`] = ''
  await layDown(root, files)
  const { findings, skipped } = await reportOf(join(root, backup))
  expect(findings.map(({ readableBy }) => readableBy)).toEqual(['only-you'])
  expect(skipped).toEqual([])
})
