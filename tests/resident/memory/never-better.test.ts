import { renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Knowledge } from '../../../src/resident/knowledge.ts'
import { proofOf } from '../../../src/resident/proof/proof.ts'
import { thereIn } from '../../../src/resident/status.ts'
import type { Report } from '../../../src/shared/report.ts'
import { byExposure, isExposed } from '../../../src/shared/verdict.ts'
import { verdictMessage } from '../../../src/shared/verdict-message.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { unspoken } from '../../words/spoken.ts'
import { Looking } from './looking.ts'
import { MovingPhone } from './moving-phone.ts'
import { beginning, type Look, round } from './phone-steps.ts'

asNobody()

const verdictsOf = ({ findings }: Report) =>
  new Map(findings.map(({ path, readableBy }) => [path, readableBy]))

/** Each count and sentence agrees with the findings, and none of them is better than what is remembered. */
const expectOneVerdict = (report: Report, knowledge: Knowledge): void => {
  expect(unspoken(report)).toEqual([])
  const byPath = verdictsOf(report)
  const there = thereIn(knowledge)
  for (const record of there) {
    const told = byPath.get(record.path)
    if (told !== undefined) expect(byExposure(told, record.readableBy)).toBeLessThanOrEqual(0)
    else expect(isExposed(record.readableBy)).toBe(false)
  }
  const { findings, backups, summary } = report
  expect(summary.worst).toBe(findings[0]?.readableBy ?? null)
  expect(backups[0]?.readableBy).toBe(findings[0]?.readableBy)
  if (there.some(({ readableBy }) => isExposed(readableBy)))
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

/** However often the same is looked at, no more is remembered than after the second time. */
const expectNoGrowth = async ({ knowledge: { memory } }: Looking, again: () => Promise<unknown>) => {
  const paths = () => [...memory.records.keys(), ...memory.keysAside.keys()]
  await again()
  const known = new Set(paths())
  await again()
  expect(paths().filter((path) => !known.has(path))).toEqual([])
}

const heardIn = ({ heard }: Extract<Look, { what: 'part' | 'part while all' }>, phone: MovingPhone) =>
  heard.map((one) => phone.heardOf(one))

/** Looks at the phone, and expects that it is told no better than what is remembered. */
const lookAt = async (phone: MovingPhone, looking: Looking, look: Look): Promise<void> => {
  const { knowledge } = looking
  const expectAll = async (report: Report, names = phone.opened()) => {
    for (const name of names) await expectNoSeal(name, phone, report, knowledge)
  }
  switch (look.what) {
    case 'restart':
      looking.restart()
      return
    case 'offline':
      renameSync(phone.root, `${phone.root} off`)
      await looking.all()
      await expectNoGrowth(looking, () => looking.all())
      renameSync(`${phone.root} off`, phone.root)
      return
    case 'all':
    case 'all but the keys': {
      const isAll = look.what === 'all'
      const report = await looking.all(isAll ? [] : [phone.keys])
      phone.audited(!isAll)
      expectOneVerdict(report, knowledge)
      await expectAll(report)
      return expectNoGrowth(looking, () => looking.all(isAll ? [] : [phone.keys]))
    }
    case 'alone': {
      const { home, folder, root, hasKey, isFar } = phone
      for (const backup of phone.opened().map((name) => phone.path(name))) {
        const at = { backup, folder, home, above: dirname(home), root }
        const told = (await looking.alone(at[look.at])).find(({ path }) => path === backup)
        if (hasKey && !isFar) expect(told?.readableBy).not.toBe('only-you')
      }
      return
    }
    case 'part': {
      const { told, seen } = await looking.at(heardIn(look, phone), look.mayBeGone)
      if (phone.hasKey)
        await expectAll(
          told,
          phone.opened().filter((name) => seen.has(phone.path(name))),
        )
      return
    }
    case 'part while all': {
      let seen: ReadonlySet<string> = new Set()
      const report = await looking.all([], async () => {
        phone.audited()
        for (const one of look.meanwhile) phone.do(one)
        const result = await looking.at(heardIn(look, phone), look.mayBeGone)
        if (look.mayBeGone) phone.keysMayBeSeenGone()
        seen = result.seen
        return result.changed
      })
      if (phone.hasKey && !phone.isAnother)
        await expectAll(
          report,
          phone.opened().filter((name) => seen.has(phone.path(name)) || phone.isAsAudited(name)),
        )
    }
  }
}

test('whatever comes, goes, moves or gets out of sight, nobody is told better than what is remembered', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 8 }), beginning, async (rounds, begun) => {
      const phone = new MovingPhone(temporaryFolder(), begun)
      const looking = new Looking(phone.root)
      await looking.all()
      phone.audited()
      for (const { steps, look } of [...rounds, { steps: [], look: { what: 'all' as const } }]) {
        for (const one of steps) phone.do(one)
        if (phone.isAnother) break
        await lookAt(phone, looking, look)
        if (phone.isAnother) break
      }
      phone.end()
      const last = verdictsOf(await looking.all())
      for (const [name, is] of phone.holds)
        expect(last.get(phone.path(name))).toBe(is === 'exposed' ? 'whatsapp' : 'only-you')
      await looking.knowledge.close()
    }),
    { numRuns: 60 },
  )
})
