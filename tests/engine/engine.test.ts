import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../src/engine/engine.ts'
import { type EngineMessage, engineMessageSchema } from '../../src/shared/engine-protocol.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { type FakeComputer, fakePlatform } from '../samples/fake-platform.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

const engineWithAnswers = (computer: FakeComputer = { system: 'linux' }) => {
  const answers: EngineMessage[] = []
  const engine = new Engine(fakePlatform(computer), (message) =>
    answers.push(engineMessageSchema.parse(structuredClone(message))),
  )
  return { engine, answers }
}

describe('the engine', () => {
  it('answers a start with progress and then the report, of the version that it was told', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db': messageStore() })
    const { engine, answers } = engineWithAnswers()
    await engine.receive({ type: 'open', version: '1.2.3', settings: defaultSettings })
    await engine.receive({ type: 'start', paths: [folder] })
    expect(new Set(answers.slice(0, -1).map(({ type }) => type))).toEqual(new Set(['progress']))
    expect(answers.at(-1)).toMatchObject({
      type: 'done',
      report: { generator: { version: '1.2.3' }, findings: [{ readableBy: 'anyone' }] },
    })
  })

  it('says so when it was cancelled, and audits again', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const audited = engine.receive({ type: 'start', paths: [folder] })
    await engine.receive({ type: 'cancel' })
    await audited
    expect(answers.at(-1)).toEqual({ type: 'cancelled' })
    await engine.receive({ type: 'start', paths: [folder] })
    expect(answers.at(-1)?.type).toBe('done')
  })

  it('ends the running audit when another starts', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const start = { type: 'start', paths: [folder] }
    await Promise.all([engine.receive(start), engine.receive(start)])
    const ends = answers.filter(({ type }) => type !== 'progress').map(({ type }) => type)
    expect(ends.sort()).toEqual(['cancelled', 'done'])
  })

  it('finds places, with those that the user added, and audits those that are not switched off', async () => {
    const [added, off] = [temporaryFolder(), temporaryFolder()]
    await layDown(added, { 'msgstore.db': messageStore() })
    await layDown(off, { 'msgstore.db': messageStore() })
    const { engine, answers } = engineWithAnswers({ system: 'linux', folders: [added, off] })
    const settings = { ...defaultSettings, placesAdded: [added, off], placesOff: [off] }
    await engine.receive({ type: 'open', version: '1', settings })
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
    await engine.receive({ type: 'start', paths: [] })
    expect(answers.at(-1)).toMatchObject({
      type: 'done',
      report: { places: [{ path: added }], findings: [{ readableBy: 'anyone' }] },
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

  it.each([null, 'start', {}, { type: 'start' }, { type: 'start', paths: [''] }])(
    'answers an order that it cannot read (%j) with a sentence',
    async (order) => {
      const { engine, answers } = engineWithAnswers()
      await engine.receive(order)
      expect(answers).toEqual([{ type: 'failed', message: 'The engine got an order it cannot read.' }])
    },
  )
})
