import { describe, expect, it } from 'vitest'
import { Engine } from '../../src/engine/engine.ts'
import { type EngineMessage, engineMessageSchema } from '../../src/shared/engine-protocol.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

const engineWithAnswers = () => {
  const answers: EngineMessage[] = []
  const engine = new Engine((message) => answers.push(engineMessageSchema.parse(structuredClone(message))))
  return { engine, answers }
}

describe('the engine', () => {
  it('answers a start with progress and then the report, of the version that it was told', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db': messageStore() })
    const { engine, answers } = engineWithAnswers()
    await engine.receive({ type: 'start', paths: [folder], version: '1.2.3' })
    expect(new Set(answers.slice(0, -1).map(({ type }) => type))).toEqual(new Set(['progress']))
    expect(answers.at(-1)).toMatchObject({
      type: 'done',
      report: { generator: { version: '1.2.3' }, findings: [{ readableBy: 'anyone' }] },
    })
  })

  it('says so when it was cancelled, and audits again', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const audited = engine.receive({ type: 'start', paths: [folder], version: '1' })
    await engine.receive({ type: 'cancel' })
    await audited
    expect(answers.at(-1)).toEqual({ type: 'cancelled' })
    await engine.receive({ type: 'start', paths: [folder], version: '1' })
    expect(answers.at(-1)?.type).toBe('done')
  })

  it('ends the running audit when another starts', async () => {
    const folder = temporaryFolder()
    const { engine, answers } = engineWithAnswers()
    const start = { type: 'start', paths: [folder], version: '1' }
    await Promise.all([engine.receive(start), engine.receive(start)])
    const ends = answers.filter(({ type }) => type !== 'progress').map(({ type }) => type)
    expect(ends.sort()).toEqual(['cancelled', 'done'])
  })

  it.each([null, 'start', {}, { type: 'start' }, { type: 'start', paths: [], version: '1' }])(
    'answers an order that it cannot read (%j) with a sentence',
    async (order) => {
      const { engine, answers } = engineWithAnswers()
      await engine.receive(order)
      expect(answers).toEqual([{ type: 'failed', message: 'The engine got an order it cannot read.' }])
    },
  )
})
