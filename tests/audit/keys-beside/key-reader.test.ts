import { chmod, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, keyGrid, sampleRoot } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { backup, laidDown, payload } from './laid-down.ts'

it('a stub, a link and a harmed key are keys that cannot be read', async () => {
  const key = 'a/b/WhatsApp/encrypted_backup.key'
  const files = { [`a/b/${backup}`]: crypt15(payload), 'a/key': e2eeKeyFile() }
  const stubbed = await laidDown({
    [`a/b/${backup}`]: crypt15(payload),
    'a/.encrypted_backup.key.icloud': 'x'.repeat(160),
  })
  const harmed = await laidDown({ ...files, [key]: e2eeKeyFile().subarray(1), 'a/key': '' })
  const linked = await laidDown({ [`a/b/${backup}`]: crypt15(payload), 'elsewhere/key': e2eeKeyFile() })
  await symlink(join(linked, 'elsewhere/key'), join(linked, key))
  for (const root of [stubbed, harmed, linked]) {
    const { findings, skipped } = await reportOf(join(root, 'a/b/WhatsApp/Databases'))
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['unknown'])
    expect(skipped).toHaveLength(1)
  }
})

it('a file whose name says key and that is too large is told, and leaves nobody for sure where it says WhatsApp', async () => {
  const large = `${sampleRoot.toString('hex')}\n${'notes and so on\n'.repeat(4500)}`
  const names = ['WhatsApp/my key.txt', 'keys/WhatsApp key.log', 'keys/my key.txt', 'WhatsApp/keys.mp4']
  const root = await laidDown({
    [backup]: crypt15(payload),
    ...Object.fromEntries(names.map((name) => [name, large])),
  })
  for (const place of [backup, '']) {
    const { findings, skipped } = await reportOf(join(root, place))
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['only-you'])
    expect(skipped).toEqual(
      ['WhatsApp/my key.txt', 'keys/WhatsApp key.log'].map((name) => ({
        path: join(root, name),
        reason: 'too large to be looked through',
      })),
    )
  }
  await writeFile(join(root, 'WhatsApp/WhatsApp key.txt'), large)
  expect((await reportOf(join(root, backup))).findings.map(({ readableBy }) => readableBy)).toEqual([
    'unknown',
  ])
})

describe('a file close to a backup that cannot be read', () => {
  asNobody()

  it.each([
    ['key.hex', 'unknown'],
    ['msgstore.db.crypt15 (key).txt', 'unknown'],
    ['holiday.jpg', 'only-you'],
    // Words like these stand in many names of what is no note.
    ['monkey.jpg', 'only-you'],
    ['keyboard.js', 'only-you'],
    // Of the name of a backup, nothing says that it is a key.
    ['avatar-password.bkup.crypt15.md5', 'only-you'],
  ])('is told, and a key only by its name: %s', async (name, verdict) => {
    const root = await laidDown({ [backup]: crypt15(payload), [`WhatsApp/${name}`]: keyGrid() })
    await chmod(join(root, 'WhatsApp', name), 0)
    for (const place of [backup, 'WhatsApp']) {
      const { findings, skipped } = await reportOf(join(root, place))
      expect(findings.find(({ path }) => path === join(root, backup))?.readableBy).toBe(verdict)
      expect(skipped).toEqual([{ path: join(root, 'WhatsApp', name), reason: 'no permission' }])
    }
  })
})
