import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { defaultTar, encFile, jpeg, sealedTar } from '../../samples/icloud.ts'
import { tarOf } from '../../samples/tar.ts'

it.each([
  ['ChatStorage.sqlite.enc', encFile(), 'unknown'],
  ['ChatStorage.sqlite.enc', Buffer.alloc(0), 'unknown'],
  ['Media.tar', defaultTar(), 'anyone'],
  ['Media.tar', sealedTar(), 'only-you'],
])('judges %s that is named by itself', async (name, bytes, readableBy) => {
  const place = temporaryFolder()
  await layDown(place, { [name]: bytes })
  const path = join(place, name)
  expect((await reportOf(path)).findings).toMatchObject([{ path, kind: 'icloud-backup', readableBy }])
})

it('is found under any name by --deep, and other archives are not', async () => {
  const place = temporaryFolder()
  await layDown(place, {
    'a/photo.jpg': defaultTar(),
    'b/old.bin': sealedTar(),
    'c/other.tar': tarOf({ name: 'src/index.ts', contents: jpeg() }),
  })
  expect((await reportOf(place)).findings).toEqual([])
  const { findings } = await reportOf(place, { deep: true })
  expect(findings.map(({ path, readableBy }) => [path.slice(place.length + 1), readableBy])).toEqual([
    ['a/photo.jpg', 'anyone'],
    ['b/old.bin', 'only-you'],
  ])
})
