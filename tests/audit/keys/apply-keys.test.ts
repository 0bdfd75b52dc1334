import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/audit/candidate.ts'
import { applyKeys } from '../../../src/audit/keys/apply-keys.ts'

const judgement = { readableBy: 'only-you', complete: true, reason: '', evidence: [] } as const
const firstBlock = randomBytes(4096)

const backup = (_: unknown, index: number): Candidate => {
  const text = `/home/${index}/msgstore.db.crypt15`
  const lock = { type: 'e2ee', iv: randomBytes(16), firstBlock, path: text, bodyStart: 100 } as const
  const judged = { ...judgement, kind: 'android-backup', format: 'crypt15', lock } as const
  return { judgement: judged, text, size: 5000, modified: new Date(0) }
}

const key = (_: unknown, index: number): Candidate => {
  const of = { type: 'e2ee', root: randomBytes(32) } as const
  const judged = { ...judgement, kind: 'key-file', format: 'hex-key', key: of } as const
  return { judgement: judged, text: `/home/a/b/c/d/${index}.txt`, size: 64, modified: new Date(0) }
}

const manyValues = (): Candidate => {
  const roots = Array.from({ length: 4096 }, () => randomBytes(32))
  const judged = {
    ...judgement,
    kind: 'key-file',
    format: 'hex-key',
    key: { type: 'e2ee-candidates', roots },
  } as const
  return { judgement: judged, text: '/home/0/key.txt', size: 64, modified: new Date(0) }
}

it.each([
  ['between two backups', [...Array.from({ length: 100 }, backup), ...Array.from({ length: 40 }, key)]],
  ['between two values of one key', [backup(undefined, 0), manyValues()]],
])('stops %s, however many keys are tried', async (_, candidates) => {
  const abort = new AbortController()
  setImmediate(() => abort.abort())
  const options = { verify: false, signal: abort.signal, placeOf: () => 'place', skipped: () => {} }
  await expect(applyKeys(candidates, options)).rejects.toThrow('aborted')
})
