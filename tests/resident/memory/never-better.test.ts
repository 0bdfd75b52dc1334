import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { Waiting } from '../../../src/audit/walk/waiting.ts'
import { fullAudit } from '../../../src/resident/audits/full.ts'
import { remember } from '../../../src/resident/audits/remember.ts'
import { systemClock } from '../../../src/resident/clock.ts'
import { Knowledge } from '../../../src/resident/knowledge.ts'
import { proofOf } from '../../../src/resident/proof/proof.ts'
import { type Report, reportSchema } from '../../../src/shared/report.ts'
import { byExposure, isExposed } from '../../../src/shared/verdict.ts'
import { verdictMessage } from '../../../src/shared/verdict-message.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { unspoken } from '../../words/spoken.ts'

asNobody()

const bytes = {
  opened: crypt15(messageStore(5)),
  openedToo: crypt15(messageStore(9)),
  otherKey: crypt15(messageStore(6), { root: Buffer.alloc(32, 7) }),
  exposed: crypt14(messageStore(5)),
}
const names = ['msgstore.db.crypt15', 'msgstore-2026-01-01.1.db.crypt15']
const folders = ['keys', 'keys/inner']

const step = fc.oneof(
  fc.record({
    what: fc.constant('backup' as const),
    name: fc.constantFrom(...names),
    is: fc.constantFrom(...(Object.keys(bytes) as (keyof typeof bytes)[])),
  }),
  fc.record({
    what: fc.constantFrom('key' as const, 'no key' as const, 'close' as const, 'open' as const),
    folder: fc.constantFrom(...folders),
  }),
  fc.record({ what: fc.constant('no backup' as const), name: fc.constantFrom(...names) }),
)

const audited = async (root: string, knowledge: Knowledge, earlier: Report | undefined): Promise<Report> => {
  const result = await fullAudit({
    places: [placeOfPath(root)],
    version: '0.0.0',
    signal: new AbortController().signal,
    background: true,
    streaming: true,
    earlier,
    leftAlone: [],
    waiting: new Waiting(),
    progress: () => {},
  })
  return reportSchema.parse(remember(knowledge, result, [], new Map()))
}

test('whatever comes, goes or gets out of sight, nobody is told better than what is remembered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      async (rounds) => {
        const root = temporaryFolder()
        await mkdir(join(root, 'keys/inner'), { recursive: true })
        const knowledge = new Knowledge(
          { dataFolder: undefined, version: '0.0.0', places: async () => [], emit: () => {} },
          systemClock,
          () => {},
        )
        const isOpen = new Map(folders.map((folder) => [folder, true]))
        const canEnter = (folder: string) => isOpen.get('keys') === true && isOpen.get(folder) === true
        /** What lies there, and what an audit has seen of the keys that lie there. */
        const holds = new Map<string, keyof typeof bytes>()
        const seenKeys = new Set<string>()
        writeFileSync(join(root, 'keys/encrypted_backup.key'), e2eeKeyFile())
        writeFileSync(join(root, names[0] ?? ''), bytes.opened)
        holds.set(names[0] ?? '', 'opened')
        seenKeys.add('keys')
        let report: Report | undefined = await audited(root, knowledge, undefined)
        for (const steps of rounds) {
          for (const one of steps) {
            if (one.what === 'backup') {
              writeFileSync(join(root, one.name), bytes[one.is])
              holds.set(one.name, one.is)
            } else if (one.what === 'no backup') {
              rmSync(join(root, one.name), { force: true })
              holds.delete(one.name)
            } else if (one.what === 'close' && canEnter('keys')) {
              closeFolder(join(root, one.folder))
              isOpen.set(one.folder, false)
            } else if (one.what === 'open' && (one.folder === 'keys' || isOpen.get('keys'))) {
              openFolder(join(root, one.folder))
              isOpen.set(one.folder, true)
            } else if (one.what === 'key' && canEnter(one.folder)) {
              writeFileSync(join(root, one.folder, 'encrypted_backup.key'), e2eeKeyFile())
            } else if (one.what === 'no key' && canEnter(one.folder)) {
              rmSync(join(root, one.folder, 'encrypted_backup.key'), { force: true })
            }
          }
          report = await audited(root, knowledge, report)
          for (const folder of folders) {
            if (!canEnter(folder)) continue
            if (existsSync(join(root, folder, 'encrypted_backup.key'))) seenKeys.add(folder)
            else seenKeys.delete(folder)
          }
          expect(unspoken(report)).toEqual([])

          const byPath = new Map(report.findings.map((finding) => [finding.path, finding.readableBy]))
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
          const proof = await proofOf(
            { kind: 'android-backup', app: 'messenger', since: '2020-01-01T00:00:00.000Z' },
            { reports: [report], heard: new Map(), isWaitedFor: () => false, wall: Date.now() },
          )
          for (const [name, is] of holds) {
            const path = join(root, name)
            const opens = is === 'opened' || is === 'openedToo'
            // A key that was seen once, and is out of sight or there, opens it still.
            if (!(opens && seenKeys.size > 0)) continue
            expect(byPath.get(path)).not.toBe('only-you')
            expect(knowledge.memory.records.get(path)?.readableBy).not.toBe('only-you')
            expect(verdictMessage(report).id).not.toBe('only-you')
            if (proof.state === 'found' && basename(proof.finding.path) === name)
              expect(proof.finding.readableBy).not.toBe('only-you')
          }
        }
        for (const folder of folders) openFolder(join(root, folder))
        await knowledge.close()
      },
    ),
    { numRuns: 60 },
  )
})
