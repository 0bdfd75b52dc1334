import { describe, expect, it } from 'vitest'
import {
  claimOfCheck,
  handChecks,
  leftoverGroups,
  leftoverKey,
  leftoversOf,
} from '../../../../../src/renderer/rooms/guide/leftovers/leftovers.ts'
import { kindSchema } from '../../../../../src/shared/report.ts'
import { sealedWithKey } from '../../../../../src/shared/sealed-with-key.ts'
import { isExposed, readableByOrder } from '../../../../../src/shared/verdict.ts'
import * as en from '../../../../../src/words/en/index.ts'
import { finding, reportWith } from '../report.ts'

describe('leftoversOf', () => {
  it('has each finding that others can read in one group, and no other', () => {
    const withKey = finding({ path: '/key/anyone', readableBy: 'anyone', reason: sealedWithKey })
    const findings = [
      withKey,
      ...kindSchema.options.flatMap((kind) =>
        readableByOrder.map((readableBy) => finding({ path: `/${kind}/${readableBy}`, kind, readableBy })),
      ),
    ]
    const groups = leftoversOf(reportWith(...findings))
    expect(groups.map(([group]) => group)).toEqual([...leftoverGroups])
    const listed = groups.flatMap(([, members]) => members.map(({ path }) => path))
    const exposed = findings.filter(({ readableBy }) => isExposed(readableBy)).map(({ path }) => path)
    expect(listed.sort()).toEqual(exposed.sort())
  })

  it('leaves out groups with nothing in them', () => {
    expect(leftoversOf(reportWith(finding()))).toEqual([])
    const chat = finding({ kind: 'chat-export', readableBy: 'anyone' })
    expect(leftoversOf(reportWith(chat))).toEqual([['export', [chat]]])
  })

  it('does not take an end-to-end encrypted backup with its key beside it for one that was not encrypted', () => {
    const withKey = finding({ readableBy: 'anyone', reason: sealedWithKey })
    const plain = finding({ path: '/msgstore.db.crypt14', format: 'crypt14', readableBy: 'whatsapp' })
    expect(leftoversOf(reportWith(withKey, plain))).toEqual([
      ['key-beside', [withKey]],
      ['old-backup', [plain]],
    ])
  })

  it('tells two findings of one path apart', () => {
    expect(leftoverKey(finding({ kind: 'key-file' }))).not.toBe(leftoverKey(finding()))
  })
})

describe('the checks by hand', () => {
  it('name the bin, the versions and encrypted iPhone backups', () => {
    expect(handChecks).toEqual(
      expect.arrayContaining(['trash', 'versions', 'iphone-computer', 'iphone-icloud']),
    )
    expect(en.leftovers.checks['iphone-computer'].todo).toContain('Encrypt local backup')
  })

  it('rest on a claim, but for plain advice', () => {
    expect(handChecks.filter((check) => claimOfCheck(check) === null)).toEqual(['other-places'])
  })
})
