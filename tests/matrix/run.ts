import { realpathSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonReport, runCli } from '../cli/run-cli.ts'
import { unspoken } from '../words/spoken.ts'
import { cases } from './cases.ts'
import { type Comparison, compare } from './compare.ts'
import { layDownTree } from './tree.ts'

export interface MatrixRun extends Comparison {
  readonly cases: number
  readonly files: number
  /** Sentences of the report that could not be said in another language. */
  readonly unspoken: readonly string[]
}

/** Lays the tree down in a new folder, runs the terminal over it as a child, and removes it again. */
export const runMatrix = async (options: readonly { readonly deep: boolean }[]): Promise<MatrixRun[]> => {
  const root = await mkdtemp(join(realpathSync(tmpdir()), 'sealwatch-matrix-'))
  try {
    const files = layDownTree(root, cases)
    const runs: MatrixRun[] = []
    for (const { deep } of options) {
      const ended = await runCli(['audit', root, '--json', ...(deep ? ['--deep'] : [])])
      if (ended.code !== 1) throw new Error(`The terminal ended with ${ended.code}: ${ended.err}`)
      const report = jsonReport(ended)
      const comparison = compare(report, cases, root, deep)
      runs.push({ ...comparison, cases: cases.length, files, unspoken: unspoken(report) })
    }
    return runs
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
