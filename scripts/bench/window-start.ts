import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { type Command, electronCommand } from '../electron-runtime.ts'
import { bareCommand } from './bare-window.ts'
import { quantile, say } from './say.ts'

/** Starts of each app, in turn. */
const rounds = 15
/** As often as long as the start of a bare window. */
const startGoal = 1.3
/** After this many milliseconds even a slow start is over. */
const settled = 3000

interface Start {
  /** Milliseconds from the start of the process until the largest part of the page was painted. */
  readonly painted: number
  /** ... and until the page takes input, where it says so. */
  readonly awake: number
}

const startOf = `new Promise((resolve) => {
  const [awake] = performance.getEntriesByName('awake')
  new PerformanceObserver((list) => {
    const { startTime } = list.getEntries().at(-1)
    const since = (time) => performance.timeOrigin + time
    if (document.querySelector('h1')) resolve({ painted: since(startTime), awake: since(awake?.startTime ?? NaN) })
  }).observe({ type: 'largest-contentful-paint', buffered: true })
})`

/** As a user starts it, in a new profile: a debugger that is attached from the first moment holds the app back. */
const start = async ({ program, args }: Command): Promise<Start> => {
  const profile = mkdtempSync(join(tmpdir(), 'start-'))
  const home = join(profile, 'home')
  mkdirSync(home)
  const began = Date.now()
  const app = spawn(program, [...args, `--user-data-dir=${profile}`, '--remote-debugging-port=0'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, USERPROFILE: home },
  })
  try {
    await sleep(settled)
    const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`)
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('there is no window')
    const { painted, awake } = (await page.evaluate(startOf)) as Start
    await browser.close()
    return { painted: painted - began, awake: awake - began }
  } finally {
    app.kill('SIGKILL')
    await sleep(200)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The first useful paint of Sealwatch, beside that of a bare window. */
export const measureStart = async (): Promise<void> => {
  const command = electronCommand()
  if (!command) throw new Error('there is no Electron')
  say(`from the start of the process to the first useful paint, median of ${rounds}`)
  const bareApp = bareCommand()
  const bare: Start[] = []
  const ours: Start[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await start(bareApp))
    ours.push(await start(command))
  }
  const median = (starts: readonly Start[], what: keyof Start) =>
    quantile(
      starts.map((start) => start[what]),
      0.5,
    )
  const line = (name: string, time: number) => say(`  ${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms`)
  line('a bare Electron window, static HTML', median(bare, 'painted'))
  line('Sealwatch', median(ours, 'painted'))
  line('Sealwatch, until it takes input', median(ours, 'awake'))
  const ratio = median(ours, 'painted') / median(bare, 'painted')
  say(`  ${ratio.toFixed(2)} x  goal: at most ${startGoal} x`)
  if (ratio > startGoal) process.exitCode = 1
}
