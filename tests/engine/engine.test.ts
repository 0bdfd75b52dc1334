import { appendFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Engine } from '../../src/engine/engine.ts'
import { type EngineMessage, engineMessageSchema } from '../../src/shared/engine-protocol.ts'
import { defaultSettings, type Settings } from '../../src/shared/settings.ts'
import { crypt15 } from '../samples/android-backup.ts'
import { sampleRoot } from '../samples/android-key.ts'
import { type FakeComputer, fakePlatform } from '../samples/fake-platform.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

/** Nothing is audited but what is asked for. */
const manual = { ...defaultSettings, introduced: true, schedule: 'manual' } as const

const engineWithAnswers = (computer: FakeComputer = { system: 'linux' }) => {
  const answers: EngineMessage[] = []
  const engine = new Engine(fakePlatform(computer), (message) =>
    answers.push(engineMessageSchema.parse(structuredClone(message))),
  )
  onTestFinished(() => engine.receive({ type: 'close' }))
  const open = (opening: { version?: string; settings?: Settings; dataFolder?: string } = {}) =>
    engine.receive({
      type: 'open',
      version: '1',
      settings: manual,
      dataFolder: temporaryFolder(),
      leftAlone: [],
      lost: false,
      ...opening,
    })
  /** The first answer of one of these types, as soon as there is one. */
  const until = (...types: EngineMessage['type'][]) =>
    vi.waitFor(() => {
      const answer = answers.find(({ type }) => types.includes(type))
      if (!answer) throw new Error(`none of ${types}`)
      return answer
    }, 30_000)
  return { engine, answers, open, until }
}

describe('the engine', () => {
  it('answers a start with progress and then the report, of the version that it was told', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db': messageStore() })
    const { open, engine, answers } = engineWithAnswers()
    await open({ version: '1.2.3' })
    answers.length = 0
    await engine.receive({ type: 'start', audit: 5, paths: [folder] })
    expect(answers[0]).toEqual({ type: 'started', audit: 5 })
    const ofAudit = answers.filter((answer) => 'audit' in answer)
    expect(new Set(ofAudit.slice(1, -1).map(({ type }) => type))).toEqual(new Set(['progress']))
    expect(ofAudit.at(-1)).toMatchObject({
      type: 'done',
      audit: 5,
      report: { generator: { version: '1.2.3' }, findings: [{ readableBy: 'anyone' }] },
    })
  })

  it('says so when it was cancelled, and audits again', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const audited = engine.receive({ type: 'start', audit: 1, paths: [folder] })
    await engine.receive({ type: 'cancel' })
    await audited
    expect(answers.at(-1)).toEqual({ type: 'cancelled', audit: 1 })
    await engine.receive({ type: 'start', audit: 2, paths: [folder] })
    expect(answers.at(-1)).toMatchObject({ type: 'done', audit: 2 })
  })

  it('ends the running audit when another starts', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const start = (audit: number) => engine.receive({ type: 'start', audit, paths: [folder] })
    await Promise.all([start(1), start(2)])
    const ends = answers.flatMap((answer) =>
      answer.type === 'cancelled' || answer.type === 'done' ? [[answer.type, answer.audit]] : [],
    )
    expect(ends.sort()).toEqual([
      ['cancelled', 1],
      ['done', 2],
    ])
  })

  it('finds places, with those that the user added, and audits those that are not switched off', async () => {
    const [added, off] = [temporaryFolder(), temporaryFolder()]
    await layDown(added, { 'msgstore.db': messageStore() })
    await layDown(off, { 'msgstore.db': messageStore() })
    const { open, engine, answers, until } = engineWithAnswers({ system: 'linux', folders: [added, off] })
    await open({ settings: { ...manual, placesAdded: [added, off], placesOff: [off] } })
    await engine.receive({ type: 'discover', id: 7 })
    expect(answers.at(-1)).toMatchObject({
      type: 'discovered',
      id: 7,
      discovery: {
        places: [
          { path: added, kind: 'folder', state: 'ok' },
          { path: off, kind: 'folder', state: 'ok' },
        ],
      },
    })
    await engine.receive({ type: 'start', audit: 1, paths: [] })
    expect(await until('done', 'failed')).toMatchObject({
      type: 'done',
      audit: 1,
      report: { places: [{ path: added }], findings: [{ readableBy: 'anyone' }] },
    })
  })

  it('tells what its resident sees without being asked', async () => {
    const added = temporaryFolder()
    await layDown(added, { 'msgstore.db': messageStore() })
    const { open, until } = engineWithAnswers({ system: 'linux', folders: [added] })
    await open({ settings: { ...defaultSettings, introduced: true, placesAdded: [added] } })
    expect(await until('scheduled')).toMatchObject({ report: { findings: [{ readableBy: 'anyone' }] } })
    expect(await until('alert')).toMatchObject({ alert: { type: 'exposed', readableBy: 'anyone' } })
  })

  it('ignores what it is told to and takes that back, and remembers it the next time', async () => {
    const added = temporaryFolder()
    await layDown(added, { 'msgstore.db': messageStore() })
    const first = engineWithAnswers({ system: 'linux', folders: [added] })
    const settings = { ...manual, placesAdded: [added] }
    const dataFolder = temporaryFolder()
    await first.open({ settings, dataFolder })
    const target = join(added, 'msgstore.db')
    const request = { what: 'finding', target, reason: 'mine', until: { type: 'always' } }
    await first.engine.receive({ type: 'ignore', id: 3, request })
    expect(first.answers).toContainEqual({ type: 'did', id: 3 })
    await first.engine.receive({ type: 'close' })
    const second = engineWithAnswers({ system: 'linux', folders: [added] })
    await second.open({ settings, dataFolder })
    const told = second.answers.findLast(({ type }) => type === 'status')
    expect(told).toMatchObject({ status: { ignores: [{ target, reason: 'mine' }] } })
    const ignore = told?.type === 'status' ? told.status.ignores[0]?.id : undefined
    await second.engine.receive({ type: 'unignore', id: 4, ignore })
    expect(second.answers).toContainEqual({ type: 'did', id: 4 })
    await second.engine.receive({ type: 'close' })
  })

  it('calls no new backup sealed beside a key that it knows and did not read again', async () => {
    const folder = temporaryFolder()
    await layDown(folder, {
      'msgstore.db.crypt15': crypt15(messageStore(5)),
      'notes.txt': `whatsapp ${sampleRoot.toString('hex')}\n`,
    })
    const { open, engine, answers, until } = engineWithAnswers({ system: 'linux', folders: [folder] })
    await open({ settings: { ...manual, placesAdded: [folder] } })
    await engine.receive({ type: 'start', audit: 1, paths: [] })
    expect(await until('done')).toMatchObject({ report: { summary: { anyone: 2 } } })
    answers.length = 0
    await appendFile(join(folder, 'notes.txt'), 'milk and bread\n'.repeat(6000))
    await layDown(folder, { 'newer.crypt15': crypt15(messageStore(6)) })
    await engine.receive({ type: 'start', audit: 2, paths: [folder] })
    expect(answers.find(({ type }) => type === 'done')).toMatchObject({
      report: { findings: [{ readableBy: 'anyone' }, { readableBy: 'unknown' }] },
    })
  })

  it('judges one file on request', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db': messageStore(), 'notes.txt': 'milk' })
    const { engine, answers } = engineWithAnswers()
    await engine.receive({ type: 'check', id: 1, path: join(folder, 'msgstore.db') })
    expect(answers.at(-1)).toMatchObject({
      id: 1,
      checked: { finding: { readableBy: 'anyone' }, message: null },
    })
    await engine.receive({ type: 'check', id: 2, path: join(folder, 'notes.txt') })
    expect(answers.at(-1)).toMatchObject({
      id: 2,
      checked: { finding: null, message: expect.stringMatching(/\.$/) },
    })
  })

  it('shows the beginning of a file on request', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db': messageStore() })
    const { engine, answers } = engineWithAnswers()
    await engine.receive({ type: 'header', id: 1, path: join(folder, 'msgstore.db') })
    expect(answers.at(-1)).toMatchObject({ type: 'header', id: 1, answer: { header: { format: 'sqlite' } } })
  })

  it('remembers its findings, plans what goes, and sees soon what went', async () => {
    const added = temporaryFolder()
    const path = join(added, 'msgstore.db')
    await layDown(added, { 'msgstore.db': messageStore() })
    const { open, engine, answers, until } = engineWithAnswers({ system: 'linux', folders: [added] })
    const settings = { ...defaultSettings, introduced: true, placesAdded: [added] }
    await open({ settings })
    await until('scheduled')
    await engine.receive({ type: 'remember', id: 1, paths: [path, '/etc/passwd'] })
    expect(answers.at(-1)).toMatchObject({ id: 1, answer: [{ path, kind: 'plaintext-database' }] })
    const plan = { type: 'planTrash', paths: [path], going: [path], findings: [], withPlaces: true }
    await engine.receive({ ...plan, id: 2 })
    expect(answers.at(-1)).toMatchObject({
      type: 'plannedTrash',
      id: 2,
      answer: [{ path, refusal: null, onlyCopy: true, newest: true, synced: null }],
    })
    await rm(path)
    await engine.receive({ type: 'changed', paths: [path] })
    await vi.waitFor(async () => {
      await engine.receive({ type: 'remember', id: 3, paths: [path] })
      expect(answers.findLast(({ type }) => type === 'remembered')).toMatchObject({ id: 3, answer: [] })
    }, 30_000)
  })

  it('says that it is there', async () => {
    const { engine, answers } = engineWithAnswers()
    await engine.receive({ type: 'ping' })
    expect(answers).toEqual([{ type: 'alive' }])
  })

  it.each([null, 'start', {}, { type: 'start', audit: 1 }, { type: 'start', audit: 1, paths: [''] }])(
    'answers an order that it cannot read (%j) with a sentence',
    async (order) => {
      const { engine, answers } = engineWithAnswers()
      await engine.receive(order)
      expect(answers).toEqual([{ type: 'confused', message: 'The engine got an order it cannot read.' }])
    },
  )
})
