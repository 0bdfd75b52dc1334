import { describe, expect, it } from 'vitest'
import {
  claimOfCheck,
  handChecks,
  leftoverGroups,
  leftoverKey,
  leftoversOf,
} from '../../../../../src/renderer/rooms/guide/leftovers/leftovers.ts'
import { kindSchema } from '../../../../../src/shared/report.ts'
import { isExposed, readableByOrder } from '../../../../../src/shared/verdict.ts'
import * as en from '../../../../../src/words/en/index.ts'
import { finding, reportWith } from '../report.ts'

describe('leftoversOf', () => {
  it('has each finding that others can read in one group, and no other', () => {
    const findings = kindSchema.options.flatMap((kind) =>
      readableByOrder.map((readableBy) => finding({ path: `/${kind}/${readableBy}`, kind, readableBy })),
    )
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
