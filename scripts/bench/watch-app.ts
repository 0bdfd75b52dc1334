import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { desktopMissing } from '../../tests/desktop/availability.ts'
import { listenToNotifications, sessionBusMissing } from '../../tests/desktop/session-bus.ts'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { dropAnywhere, smallPlace } from './anywhere.ts'
import { bareWindow } from './bare-window.ts'
import { layGround, quiet, startHidden, until } from './hidden-app.ts'
import { type Cost, costOf } from './processes.ts'
import { quantile, say, within } from './say.ts'

const root = join(import.meta.dirname, '..', '..')

/** Milliseconds, MB, and seconds. */
const goals = { known: 2000, anywhere: 60, memory: 150, ready: 2000, idle: 60 }

/** Of an hour, audits of a place that is looked through in between take at most this many seconds; they are too rare to be seen here. */
const rareAudits = 3600 / 300

const sealed = crypt15(messageStore(20))
const exposed = crypt14(messageStore(20))

export interface Measuring {
  /** A large place; where it is not there, it is left out. */
  readonly tree: string
  /** Files that come into a known folder, and into folders that nobody watches. */
  readonly drops: number
  readonly anywhere: number
  /** Seconds for which an idle app is watched. */
  readonly idle: number
}

/** From a file's appearance to its notification, in an app of its own: one that has told of a backup groups what follows. */
const drop = async (): Promise<number> => {
  const ground = layGround(sealed)
  const notifications = listenToNotifications()
  const { close } = await startHidden(ground, [])
  try {
    const count = notifications.all.length
    writeFileSync(join(ground.home, 'outside'), exposed)
    const appeared = performance.now()
    renameSync(join(ground.home, 'outside'), join(ground.known, 'msgstore-2026-11-01.1.db.crypt14'))
    await until(() => notifications.all.length > count, 'a notification')
    return performance.now() - appeared
  } finally {
    notifications.stop()
    await close()
    ground.remove()
  }
}

const idle = async (pid: number, seconds: number): Promise<Cost> => {
  const before = costOf(pid)
  await sleep(seconds * 1000)
  const after = costOf(pid)
  return {
    memory: after.memory,
    processor: ((after.processor - before.processor) * 3600) / seconds,
    wakeups: (after.wakeups - before.wakeups) / seconds,
  }
}

const measureBare = async (seconds: number): Promise<Cost> => {
  const began = performance.now()
  const bare = await bareWindow()
  await bare.firstWindow()
  const shown = performance.now() - began
  await sleep(5000)
  const cost = await idle(bare.process().pid ?? 0, Math.min(seconds, 30))
  await bare.close()
  say(
    `a bare Electron window: there after ${shown.toFixed(0)} ms, ${cost.memory.toFixed(0)} MB, ${cost.processor.toFixed(0)} s of processor time in an idle hour, ${cost.wakeups.toFixed(0)} wake-ups a second`,
  )
  return cost
}

/** The second start is the one that counts: the first one remembers nothing. */
const measurePlace = async (
  name: string,
  place: string,
  bare: Cost,
  { anywhere, idle: seconds }: Measuring,
): Promise<void> => {
  say(`\nSealwatch, ${name}`)
  const ground = layGround(sealed)
  const first = await startHidden(ground, [place])
  say(`  first start of all, first audit known after ${first.ready.toFixed(0)} ms`)
  await quiet(first.pid)
  await first.close()
  const app = await startHidden(ground, [place])
  within('  ready: memory loaded, known folders watched', app.ready, goals.ready, 'ms')
  const peak = await quiet(app.pid)
  const cost = await idle(app.pid, seconds)
  within('  memory beyond the bare window, at rest', cost.memory - bare.memory, goals.memory, 'MB')
  within('  at its most, during the first audit', peak - bare.memory, goals.memory, 'MB')
  within(
    '  processor time of an idle hour',
    cost.processor + (place.includes('.bench') ? rareAudits : 0),
    goals.idle,
    's',
  )
  say(`  wake-ups ${cost.wakeups.toFixed(0)} a second`)
  await app.close()
  ground.remove()
  const times: number[] = []
  for (let index = 0; index < anywhere; index++)
    times.push((await dropAnywhere(place, { sealed, exposed })) / 1000)
  if (anywhere === 0) return
  say(`  a file appears anywhere → notification, each: ${times.map((time) => time.toFixed(1)).join(', ')} s`)
  within(`  the longest of ${anywhere}`, Math.max(...times), goals.anywhere, 's')
}

/** The real app in its tray, beside a bare Electron window. */
export const measureApp = async (measuring: Measuring): Promise<void> => {
  const missing = desktopMissing ?? sessionBusMissing
  if (missing) return say(`\nthe app was not measured: ${missing}`)
  execFileSync(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  say('\nthe app in its tray')
  const { drops, tree } = measuring
  const times: number[] = []
  for (let index = 0; index < drops; index++) times.push(await drop())
  if (drops > 0) {
    within(`a file appears → notification, median of ${drops}`, quantile(times, 0.5), goals.known, 'ms')
    within('  p95', quantile(times, 0.95), goals.known, 'ms')
  }
  const bare = await measureBare(measuring.idle)
  const papers = mkdtempSync(join(tmpdir(), 'sealwatch-bench-'))
  try {
    await measurePlace('a place of 300 folders', smallPlace(papers), bare, measuring)
    if (existsSync(tree)) await measurePlace('a place of 100,000 folders', tree, bare, measuring)
  } finally {
    rmSync(papers, { recursive: true, force: true })
  }
}
