import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isStub, stubbedName } from '../../../src/audit/io/cloud-stub.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { ciphertext } from '../../samples/icloud.ts'
import { binaryPlist } from '../../samples/plist.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

it('names the file that a stub stands for', () => {
  expect(stubbedName('.msgstore.db.crypt15.icloud')).toBe('msgstore.db.crypt15')
  for (const name of ['msgstore.db.icloud', '.icloud', '.a.icloud.txt', '.msgstore.db'])
    expect(stubbedName(name)).toBe(undefined)
  expect([isStub({ size: 190 }), isStub({ size: 5000 })]).toEqual([true, false])
})

it('reports a stub as only in the cloud, and as a finding where the name is certain', async () => {
  const place = temporaryFolder()
  const stub = binaryPlist({ NSURLNameKey: 'x' })
  await layDown(place, {
    '.msgstore.db.crypt15.icloud': stub,
    '.notes.db.icloud': stub,
    '.a.txt.icloud': stub,
  })
  const { findings, skipped } = await reportOf(place)
  expect(findings).toMatchObject([
    { path: join(place, '.msgstore.db.crypt15.icloud'), format: 'crypt15', readableBy: 'unknown' },
  ])
  expect(findings[0]?.reason).toContain('only in the cloud')
  expect(skipped.map(({ reason }) => reason)).toEqual(['only in the cloud', 'only in the cloud'])
})

it('judges a longer file by its bytes, whatever its name', async () => {
  const place = temporaryFolder()
  await layDown(place, {
    '.msgstore.db.icloud': messageStore(),
    '.msgstore.db.crypt15.icloud': crypt15(ciphertext(5000)),
  })
  const { findings } = await reportOf(place)
  expect(findings.map(({ readableBy }) => readableBy)).toEqual(['anyone', 'only-you'])
})
