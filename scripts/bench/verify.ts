import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { e2eeKeyFile } from '../../tests/samples/android-key.ts'
import { bigBackup } from './big-backup.ts'

const mebibytes = 1024
const roundCount = 9
const goals = { ratio: 0.6, memory: 100 }

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = here('../../.bench/')
const backup = `${folder}msgstore.db.crypt15`
const keyFile = `${folder}encrypted_backup.key`
const cli = here('../../bin/sealwatch.mjs')

interface Measured {
  readonly milliseconds: number
  /** MB, at its peak. */
  readonly memory: number
  readonly out: string
}

const measured = (script: string, args: readonly string[]): Measured => {
  const began = performance.now()
  const child = spawnSync(
    process.execPath,
    ['--import', new URL('peak-memory.mjs', import.meta.url).href, script, ...args],
    {
      encoding: 'utf8',
    },
  )
  const milliseconds = performance.now() - began
  if (child.status !== 0)
    throw new Error(`${script} ended with ${child.status}: ${child.stdout}${child.stderr}`)
  const peak = /peak (\d+)/.exec(child.stderr)?.[1]
  return { milliseconds, memory: (Number(peak) * 1024) / 1e6, out: child.stdout }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const speed = (milliseconds: number): string =>
  `${((mebibytes * 1024 * 1.024) / milliseconds).toFixed(0)} MB/s`

/**
 * `sealwatch verify` on 1 GiB, as a whole process from its start to its end, and the platform's raw AES-256-GCM over
 * as much, in turns. `--keep` keeps the file for the next run.
 */
export const run = async (): Promise<void> => {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`Building ${mebibytes} MiB in .bench (once)`)
  await bigBackup(backup, mebibytes)
  writeFileSync(keyFile, e2eeKeyFile())
  try {
    const idle = measured(cli, ['--version'])
    const rounds: { readonly whole: Measured; readonly raw: number }[] = []
    for (let round = 0; round <= roundCount; round++) {
      const whole = measured(cli, ['verify', backup, '--key-file', keyFile])
      const raw = Number(measured(here('raw-gcm.ts'), [String(mebibytes)]).out)
      // The first round only brings the file into memory.
      if (round > 0) rounds.push({ whole, raw })
    }
    const raw = median(rounds.map((round) => round.raw))
    const time = median(rounds.map(({ whole }) => whole.milliseconds))
    // By round: what else the machine does slows both of a round.
    const ratio = median(rounds.map((round) => round.raw / round.whole.milliseconds))
    const memory = Math.max(...rounds.map(({ whole }) => whole.memory)) - idle.memory
    say(`raw AES-256-GCM  ${raw.toFixed(0)} ms  ${speed(raw)}`)
    say(`sealwatch verify ${time.toFixed(0)} ms  ${speed(time)}, start and end of the process with it`)
    say(
      `ratio ${(ratio * 100).toFixed(0)} % (goal: at least ${goals.ratio * 100} %), medians of ${roundCount} rounds`,
    )
    say(`memory ${memory.toFixed(0)} MB above an idle process (goal: at most ${goals.memory} MB)`)
    if (ratio < goals.ratio || memory > goals.memory) process.exitCode = 1
  } finally {
    rmSync(keyFile, { force: true })
    if (!process.argv.includes('--keep')) rmSync(backup, { force: true })
  }
}
