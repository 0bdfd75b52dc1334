import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bigTree, filesPerFolder, folders } from './big-tree.ts'

const goals = { walk: 1, deep: 0.25, memory: 120 }

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const bench = here('../../.bench/')
const tree = `${bench}walk-tree`
const cli = here('../../bin/sealwatch.mjs')

interface Contender {
  readonly name: string
  readonly command: readonly string[]
}

interface Measured {
  readonly milliseconds: number
  /** MB, at its peak; undefined where `/usr/bin/time` is missing. */
  readonly memory: number | undefined
}

const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

const timer = '/usr/bin/time'
const hasTimer = existsSync(timer)

/** One run as a whole process, its output thrown away. A found backup or a folder without permission is no failure. */
const measured = ({ name, command }: Contender): Measured => {
  const [program = '', ...args] = hasTimer ? [timer, '-f', 'peak %M', ...command] : command
  const nothing = openSync('/dev/null', 'w')
  const began = performance.now()
  const child = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', nothing, 'pipe'] })
  const milliseconds = performance.now() - began
  if (child.status === null || child.status > 1) throw new Error(`${name} failed: ${child.stderr}`)
  const peak = /peak (\d+)/.exec(child.stderr)?.[1]
  return { milliseconds, memory: peak ? (Number(peak) * 1024) / 1e6 : undefined }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Runs the contenders in turns, so that what else the machine does falls on all, and prints their medians. */
const compare = (contenders: readonly Contender[], rounds: number, goal: number): void => {
  const runs = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const contender of contenders) {
      const run = measured(contender)
      // The first round only brings the tree into memory.
      if (round > 0) runs.get(contender.name)?.push(run)
    }
  const [first] = contenders
  const base = median((runs.get(first?.name ?? '') ?? []).map(({ milliseconds }) => milliseconds))
  for (const [name, list] of runs) {
    const time = median(list.map(({ milliseconds }) => milliseconds))
    const memory = Math.max(...list.map((run) => run.memory ?? Number.NaN))
    const cells = [
      name.padEnd(24),
      `${time.toFixed(0)} ms`.padStart(9),
      `${(time / base).toFixed(2)} x`.padStart(8),
      `${memory.toFixed(0)} MB`.padStart(8),
    ]
    say(cells.join(' '))
    if (!name.startsWith('sealwatch')) continue
    say(`  goal: at most ${goal} x and ${goals.memory} MB`)
    if (time / base > goal || memory > goals.memory) process.exitCode = 1
  }
}

const ours = (...options: string[]): Contender => ({
  name: ['sealwatch audit', ...options].join(' '),
  command: [process.execPath, cli, 'audit', '--json', ...options, tree],
})

/**
 * `sealwatch audit` as a whole process, from its start to its end, against what lists the same tree and what looks into the
 * same files. `--only-walk` leaves the second, longer part out; `--rounds=N` sets the number of rounds.
 */
export const run = async (): Promise<void> => {
  const asked = process.argv.find((argument) => argument.startsWith('--rounds='))
  const rounds = Number(asked?.slice('--rounds='.length) ?? 5)
  say(`Tree of ${folders} folders and ${folders * filesPerFolder} files in .bench (built once, then kept)`)
  mkdirSync(bench, { recursive: true })
  bigTree(tree)
  const fd = ['fdfind', 'fd'].find(isInstalled)
  say(`\nwalk, medians of ${rounds} rounds, peak memory`)
  compare(
    [
      { name: 'find', command: ['find', tree] },
      ...(fd ? [{ name: 'fd -u', command: [fd, '-u', '.', tree] }] : []),
      ours(),
    ],
    rounds,
    goals.walk,
  )
  if (!fd) say('fd: not installed')
  if (process.argv.includes('--only-walk')) return
  if (!isInstalled('file')) return say('file: not installed, so --deep is compared with nothing')
  say('\nlooking into every file, medians of 3 rounds, peak memory')
  compare(
    [
      { name: 'file', command: ['sh', '-c', 'find "$1" -type f -print0 | xargs -0 file', 'sh', tree] },
      ours('--deep'),
    ],
    3,
    goals.deep,
  )
}
