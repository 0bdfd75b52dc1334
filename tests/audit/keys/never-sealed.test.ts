import { Buffer } from 'node:buffer'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

/**
 * A key that opens a backup and lies near it never leaves "only you" with nothing skipped: however it is written, whatever its
 * name and wherever it lies, whether it can be read, and whatever was audited. What is excepted is in `isOverlooked`.
 */

asNobody()

const backup = 'a/b/WhatsApp/Databases/msgstore.db.crypt15'
const sealed = crypt15(
  Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 5000)]),
)

const hex = sampleRoot.toString('hex')
const pairs = hex.match(/../g)?.join(' ') ?? ''
const base64 = sampleRoot.toString('base64')
const other = (index: number) => fixedBytes(`other ${index}`, 32).toString('hex')
const others = (count: number) => Array.from({ length: count }, (_, index) => other(index))

const notations: Readonly<Record<string, string | Buffer>> = {
  grid: keyGrid(),
  'one line': hex,
  pairs,
  base64,
  '0x': `0x${hex}`,
  'nothing but its bytes': sampleRoot,
  'the key file': e2eeKeyFile(),
  'the key file as digits': e2eeKeyFile().toString('hex'),
  'behind an older key': `WhatsApp backup key (old phone): ${other(0)}\nnew phone: ${pairs}\n`,
  'in base64 behind an older key': `WhatsApp backup key (old phone): ${other(0)}\nnew phone: ${base64}\n`,
  'the last of nine': [...others(8), hex].join('\n'),
  'the last of 300': [...others(299), hex].join('\n'),
  'at the top of a long text': `${hex}\n${'notes and so on\n'.repeat(600)}`,
}

const latin1 = (name: string) => Buffer.from(name, 'latin1')

/** Names that say key: to be looked at beside a backup. */
const telling: readonly (string | Buffer)[] = [
  'encrypted_backup.key',
  'encrypted_backup.key.part',
  'key',
  'key.txt',
  'WhatsApp key.txt',
  'WhatsApp key.hex',
  'WhatsApp key.log',
  'WhatsApp key',
  'msgstore.db.crypt15 key.txt',
  'msgstore.db.crypt15_key.txt',
  'msgstore.db.crypt15-key',
  'msgstore.db.crypt15 (key).txt',
  'Schlüssel.txt',
  'Schlüssel.txt'.normalize('NFD'),
  latin1('Schlüssel.txt'),
  latin1('clé.txt'),
]
/** Names that say nothing: to be looked at close to a backup. */
const silent: readonly (string | Buffer)[] = [
  'notes.txt',
  'notes',
  'notes.tmp',
  'holiday.jpg',
  'a.log',
  'msgstore.db.crypt15.md5',
  latin1('für mich.txt'),
]

const close = [
  'a/b/WhatsApp/Databases',
  'a/b/WhatsApp/Databases/x/y',
  'a/b/WhatsApp/Backups',
  'a/b/WhatsApp',
  'a/b',
  'a',
]
const aside = ['a/b/keys', 'a/keys/x/y']

const audited = { 'a place': 'a', 'the folder': 'a/b/WhatsApp/Databases', 'the file': backup }

const writeKey = async (root: string, folder: string, name: string | Buffer, key: string | Buffer) => {
  await mkdir(join(root, folder), { recursive: true })
  const path = Buffer.concat([Buffer.from(`${join(root, folder)}/`), Buffer.from(name)])
  await writeFile(path, key)
  return path
}

/** What docs/formats.md says is not looked through, and is told only where a name says key. */
const isOverlooked = (name: string | Buffer, notation: string): boolean =>
  silent.includes(name) &&
  // Above 8 KiB, and not a note; more values than are tried.
  (notation === 'the last of 300' ||
    (notation === 'at the top of a long text' && !/\.txt$|^[^.]+$/.test(name.toString('latin1'))))

const places = Object.keys(audited) as (keyof typeof audited)[]

interface Lying {
  readonly place: keyof typeof audited
  readonly folder: string
  readonly names: readonly (string | Buffer)[]
}

/** One notation for each name, another in each folder and place: over all of those close to the backup, each pair comes up. */
const contentsOf = ({ place, folder }: Lying, nth: number) => {
  const turn = [...close, ...aside].indexOf(folder) + close.length * places.indexOf(place) + nth
  const all = Object.entries(notations)
  return all.filter((_, index) => index === turn % all.length)
}

/** The cases in which a backup is called sealed, and nothing was skipped. */
const wrong = async (lying: Lying, closed: boolean): Promise<string[]> => {
  const found: string[] = []
  for (const [nth, name] of lying.names.entries())
    for (const [notation, key] of closed ? [['closed', hex] as const] : contentsOf(lying, nth)) {
      if (!closed && isOverlooked(name, notation)) continue
      const root = temporaryFolder()
      await layDown(root, { [backup]: sealed })
      const path = await writeKey(root, lying.folder, name, key)
      if (closed) await chmod(path, 0)
      const { findings, skipped } = await reportOf(join(root, audited[lying.place]))
      const verdict = findings.find((finding) => finding.path === join(root, backup))?.readableBy
      if (verdict !== 'anyone' && verdict !== 'unknown' && skipped.length === 0)
        found.push(`${lying.folder}/${name.toString('latin1')}: ${notation}`)
    }
  return found
}

describe.each(places)('where %s is audited, a key near a backup never leaves it sealed', (place) => {
  it.each(close)('in %s, whatever its name', async (folder) => {
    expect(await wrong({ place, folder, names: [...telling, ...silent] }, false)).toEqual([])
  })

  it.each(aside)('in %s, where its name says key', async (folder) => {
    expect(await wrong({ place, folder, names: telling }, false)).toEqual([])
  })

  it('where it cannot be read', async () => {
    for (const folder of close)
      expect(await wrong({ place, folder, names: [...telling, ...silent] }, true)).toEqual([])
    for (const folder of aside) expect(await wrong({ place, folder, names: telling }, true)).toEqual([])
  })
})
