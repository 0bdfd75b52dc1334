import { basename } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Knowledge } from '../../../src/resident/knowledge.ts'
import { proofOf } from '../../../src/resident/proof/proof.ts'
import type { Report } from '../../../src/shared/report.ts'
import { byExposure, isExposed } from '../../../src/shared/verdict.ts'
import { verdictMessage } from '../../../src/shared/verdict-message.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { unspoken } from '../../words/spoken.ts'
import { Looking } from './looking.ts'
import { holder, MovingPhone, step } from './moving-phone.ts'

asNobody()

const verdictsOf = ({ findings }: Report) =>
  new Map(findings.map(({ path, readableBy }) => [path, readableBy]))

/** Each count and sentence agrees with the findings, and none of them is better than what is remembered. */
const expectOneVerdict = (report: Report, knowledge: Knowledge): void => {
  expect(unspoken(report)).toEqual([])
  const byPath = verdictsOf(report)
  for (const record of knowledge.present) {
    const told = byPath.get(record.path)
    if (told !== undefined) expect(byExposure(told, record.readableBy)).toBeLessThanOrEqual(0)
    else expect(isExposed(record.readableBy)).toBe(false)
  }
  const { findings, backups, summary } = report
  expect(summary.worst).toBe(findings[0]?.readableBy ?? null)
  expect(backups[0]?.readableBy).toBe(findings[0]?.readableBy)
  if (knowledge.present.some(({ readableBy }) => isExposed(readableBy)))
    expect(verdictMessage(report).id).toMatch(/exposed|whatsapp/)
}

/** A key that was seen once, and is out of sight or there, opens it still: wherever the two were moved. */
const expectNoSeal = async (name: string, phone: MovingPhone, report: Report, knowledge: Knowledge) => {
  const path = phone.path(name)
  expect(verdictsOf(report).get(path)).not.toBe('only-you')
  expect(knowledge.memory.records.get(path)?.readableBy).not.toBe('only-you')
  expect(verdictMessage(report).id).not.toBe('only-you')
  const proof = await proofOf(
    { kind: 'android-backup', app: 'messenger', since: '2020-01-01T00:00:00.000Z' },
    { reports: [report], heard: new Map(), isWaitedFor: () => false, wall: Date.now() },
  )
  if (proof.state === 'found' && basename(proof.finding.path) === name)
    expect(proof.finding.readableBy).not.toBe('only-you')
}

const round = fc.record({
  steps: fc.array(step, { maxLength: 3 }),
  look: fc.oneof(
    fc.constantFrom('all' as const, 'restart' as const, 'alone' as const),
    fc.record({ heard: MovingPhone.heard, mayBeGone: fc.boolean() }),
  ),
})

test('whatever comes, goes, moves or gets out of sight, nobody is told better than what is remembered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 8 }), holder, async (rounds, keyIn) => {
      const phone = new MovingPhone(temporaryFolder(), keyIn)
      const looking = new Looking(phone.root)
      const { knowledge } = looking
      await looking.all()
      phone.audited()
      for (const { steps, look } of [...rounds, { steps: [], look: 'all' as const }]) {
        for (const one of steps) phone.do(one)
        if (phone.isAnother) break
        if (look === 'restart') looking.restart()
        else if (look === 'alone') {
          const told = new Map((await looking.alone(phone.folder)).map((one) => [one.path, one.readableBy]))
          for (const name of phone.opened())
            if (phone.hasKey) expect(told.get(phone.path(name))).not.toBe('only-you')
        } else if (look === 'all') {
          const report = await looking.all()
          phone.audited()
          expectOneVerdict(report, knowledge)
          for (const name of phone.opened()) await expectNoSeal(name, phone, report, knowledge)
        } else {
          const heard = look.heard.map((path) => phone.heardOf(path))
          const { told, seen } = await looking.at(heard, look.mayBeGone)
          for (const name of phone.opened())
            if (phone.hasKey && seen.has(phone.path(name))) await expectNoSeal(name, phone, told, knowledge)
        }
      }
      phone.end()
      await knowledge.close()
    }),
    { numRuns: 60 },
  )
})
