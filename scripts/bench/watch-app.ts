import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApp } from '../../tests/desktop/app.ts'
import { desktopMissing } from '../../tests/desktop/availability.ts'
import { listenToNotifications, sessionBusMissing, TrayItem } from '../../tests/desktop/session-bus.ts'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { bareWindow } from './bare-window.ts'
import { type Cost, costOf } from './processes.ts'
import { quantile, say, within } from './say.ts'

const root = join(import.meta.dirname, '..', '..')

/** MB, and milliseconds. */
const goals = { notified: 2000, memory: 150 }

const idleSeconds = 30
const sealed = crypt15(messageStore(20))
const exposed = crypt14(messageStore(20))

const homeWith = (backup: Uint8Array): string => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-bench-'))
  mkdirSync(join(home, 'Documents'))
  writeFileSync(join(home, 'Documents', 'msgstore.db.crypt15'), backup)
  return home
}

const until = async (isSo: () => boolean, what: string): Promise<void> => {
  for (const began = performance.now(); !isSo(); await sleep(2))
    if (performance.now() - began > 60_000) throw new Error(`waited in vain: ${what}`)
}

const startHidden = async (home: string, placesAdded: readonly string[] = []) => {
  const began = performance.now()
  const settings = { introduced: true, placesAdded: [...placesAdded] }
  const started = await startApp({ home, settings, args: ['--hidden'] })
  const pid = started.app.process().pid ?? 0
  const isReady = () => /closed|can be read/.test(TrayItem.find(pid)?.toolTip ?? '')
  await until(isReady, 'the tray')
  return { ...started, pid, ready: performance.now() - began }
}

/** From a file's appearance to its notification, in an app of its own: one that has told of a backup groups what follows. */
const drop = async (): Promise<number> => {
  const home = homeWith(sealed)
  const notifications = listenToNotifications()
  const { close } = await startHidden(home)
  try {
    const count = notifications.all.length
    writeFileSync(join(home, 'outside'), exposed)
    const appeared = performance.now()
    renameSync(join(home, 'outside'), join(home, 'Documents', 'msgstore-2026-11-01.1.db.crypt14'))
    await until(() => notifications.all.length > count, 'a notification')
    return performance.now() - appeared
  } finally {
    notifications.stop()
    await close()
    rmSync(home, { recursive: true, force: true })
  }
}

const idle = async (name: string, pid: number): Promise<Cost> => {
  await sleep(5000)
  const before = costOf(pid)
  await sleep(idleSeconds * 1000)
  const after = costOf(pid)
  const hour = 3600 / idleSeconds
  const cost = {
    memory: after.memory,
    processor: (after.processor - before.processor) * hour,
    wakeups: (after.wakeups - before.wakeups) / idleSeconds,
  }
  say(
    `${name.padEnd(44)} ${cost.memory.toFixed(0).padStart(6)} MB, ${cost.processor.toFixed(0)} s of processor time in an idle hour, ${cost.wakeups.toFixed(0)} wake-ups a second`,
  )
  return cost
}

/** The real app in its tray, beside a bare Electron window. @param tree a large place, where it is there */
export const measureApp = async (tree: string, drops: number): Promise<void> => {
  const missing = desktopMissing ?? sessionBusMissing
  if (missing) return say(`\nthe app was not measured: ${missing}`)
  execFileSync(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  say('\nthe app in its tray')
  const times: number[] = []
  for (let index = 0; index < drops; index++) times.push(await drop())
  within(`a file appears → notification, median of ${drops}`, quantile(times, 0.5), goals.notified, 'ms')
  within('  p95', quantile(times, 0.95), goals.notified, 'ms')

  const bare = await bareWindow()
  await bare.firstWindow()
  const bareCost = await idle('a bare Electron window', bare.process().pid ?? 0)
  await bare.close()
  const home = homeWith(sealed)
  const places = existsSync(tree) ? [[], [tree]] : [[]]
  for (const added of places) {
    const app = await startHidden(home, added)
    const name =
      added.length === 0 ? 'Sealwatch, one small place' : 'Sealwatch, and a place of 100,000 folders'
    const cost = await idle(name, app.pid)
    within('  memory beyond the bare window', cost.memory - bareCost.memory, goals.memory, 'MB')
    say(`  first audit known after ${app.ready.toFixed(0)} ms, start included`)
    await app.close()
  }
  rmSync(home, { recursive: true, force: true })
}
