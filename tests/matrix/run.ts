import { realpathSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonReport, runCli } from '../cli/run-cli.ts'
import { unspoken } from '../words/spoken.ts'
import { cases } from './cases.ts'
import { type Comparison, compare, inAll } from './compare.ts'
import { folderOf, layDownTree } from './tree.ts'

export interface MatrixRun extends Comparison {
  readonly cases: number
  readonly files: number
  /** Sentences of the report that could not be said in another language. */
  readonly unspoken: readonly string[]
}

/** Cases in one audit: what is looked into beside what is named has its bounds, for each audit anew. */
const atOnce = 64

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
    all.slice(part * atOnce, (part + 1) * atOnce),
  )

/** Lays the tree down in a new folder, runs the terminal over it as a child, and removes it again. Each case is a place. */
export const runMatrix = async (options: readonly { readonly deep: boolean }[]): Promise<MatrixRun[]> => {
  const root = await mkdtemp(join(realpathSync(tmpdir()), 'sealwatch-matrix-'))
  try {
    const files = layDownTree(root, cases)
    const runs: MatrixRun[] = []
    for (const { deep } of options) {
      const comparisons: Comparison[] = []
      const unsaid = new Set<string>()
      for (const part of parts([...cases.entries()])) {
        const folders = part.map(([index]) => join(root, folderOf(index)))
        const ended = await runCli(['audit', ...folders, '--json', ...(deep ? ['--deep'] : [])])
        if (ended.code !== 0 && ended.code !== 1)
          throw new Error(`The terminal ended with ${ended.code}: ${ended.err}`)
        const report = jsonReport(ended)
        comparisons.push(compare(report, part, root, deep))
        for (const sentence of unspoken(report)) unsaid.add(sentence)
      }
      runs.push({ ...inAll(comparisons), cases: cases.length, files, unspoken: [...unsaid] })
    }
    return runs
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
