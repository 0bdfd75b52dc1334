import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApp } from '../../tests/desktop/app.ts'
import { TrayItem } from '../../tests/desktop/session-bus.ts'
import { costOf, watches } from './processes.ts'

/** A home folder and a profile that outlive the app, so that it remembers from one start to the next. */
export interface Ground {
  readonly home: string
  readonly profile: string
  /** Holds a backup. */
  readonly known: string
  remove(): void
}

export const layGround = (backup: Uint8Array): Ground => {
  const root = mkdtempSync(join(tmpdir(), 'sealwatch-bench-'))
  const [home, profile] = [join(root, 'home'), join(root, 'profile')]
  const known = join(home, 'Documents')
  for (const folder of [profile, known]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(known, 'msgstore.db.crypt15'), backup)
  return { home, profile, known, remove: () => rmSync(root, { recursive: true, force: true }) }
}

export const until = async (isSo: () => boolean, what: string, patience = 60_000): Promise<void> => {
  for (const began = performance.now(); !isSo(); await sleep(2))
    if (performance.now() - began > patience) throw new Error(`waited in vain: ${what}`)
}

export interface HiddenApp {
  readonly pid: number
  /** Milliseconds from the start of its process until it is in the tray and watches the known folder. */
  readonly ready: number
  close(): Promise<void>
}

/**
 * Starts the app as at login: no window, in the tray. It is ready once the system lists a watch on the folder where a backup
 * lies and the tray has its verdict: a new one there is told from then on. The first audit since the start may still run.
 */
export const startHidden = async (ground: Ground, placesAdded: readonly string[]): Promise<HiddenApp> => {
  const began = performance.now()
  const { home, profile, known } = ground
  const settings = { introduced: true, placesAdded: [...placesAdded] }
  const { app, close } = await startApp({ home, profile, settings, args: ['--hidden'] })
  const pid = app.process().pid ?? 0
  const isReady = () =>
    watches(pid, known) && /opens? only|can be read/.test(TrayItem.find(pid)?.toolTip ?? '')
  await until(isReady, 'the tray and a watched folder', 300_000)
  return { pid, ready: performance.now() - began, close }
}

/** Waits until the app has nothing to do, and answers with the most memory that it took meanwhile, in MB. */
export const quiet = async (pid: number): Promise<number> => {
  let peak = 0
  let before = costOf(pid)
  for (let still = 0; still < 3; ) {
    await sleep(1000)
    const now = costOf(pid)
    peak = Math.max(peak, now.memory)
    still = now.processor - before.processor < 0.1 ? still + 1 : 0
    before = now
  }
  return peak
}
