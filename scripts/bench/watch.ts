import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeOfPath } from '../../src/audit/places/place.ts'
import { Resident, type ResidentEvent } from '../../src/resident/resident.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { bigTree, folders } from './big-tree.ts'
import { quantile, say, within } from './say.ts'
import { measureApp } from './watch-app.ts'

/** Milliseconds and MB. */
const goals = { alert: 2000, memory: 150, idle: 60 }

const option = (name: string, otherwise: number): number => {
  const asked = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return Number(asked?.slice(`--${name}=`.length) ?? otherwise)
}

const drops = option('drops', 60)
const tree = fileURLToPath(new URL('../../.bench/walk-tree', import.meta.url))

/** A resident over a folder, and the first alert that it gives. */
const watching = async (folder: string, settings = defaultSettings) => {
  let told: (event: ResidentEvent) => void = () => {}
  const alert = new Promise<number>((resolve) => {
    told = (event) => event.type === 'alert' && resolve(performance.now())
  })
  const resident = new Resident({
    dataFolder: undefined,
    version: '0.0.0',
    places: async () => [placeOfPath(folder)],
    emit: (event) => told(event),
  })
  await resident.start(settings)
  return { resident, alert }
}

/** From the moment at which a backup has its name to the alert, in milliseconds; each time in a folder of its own. */
const drop = async (root: string): Promise<number> => {
  const folder = mkdtempSync(join(root, 'sync-'))
  writeFileSync(join(folder, 'msgstore.db.crypt15'), sealed)
  const { resident, alert } = await watching(folder, { ...defaultSettings, schedule: 'daily' })
  const outside = join(root, 'outside')
  writeFileSync(outside, exposed)
  const appeared = performance.now()
  renameSync(outside, join(folder, 'msgstore-2026-11-01.1.db.crypt14'))
  const took = (await alert) - appeared
  await resident.close()
  return took
}

const exposed = crypt14(messageStore(20))
const sealed = crypt15(messageStore(20))

const measureDrops = async (): Promise<void> => {
  const root = mkdtempSync(join(tmpdir(), 'sealwatch-bench-'))
  try {
    const times: number[] = []
    // The first one loads code.
    await drop(root)
    for (let index = 0; index < drops; index++) times.push(await drop(root))
    within(`a file appears → alert, median of ${drops}`, quantile(times, 0.5), goals.alert, 'ms')
    within('  p95', quantile(times, 0.95), goals.alert, 'ms')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const measureTree = async (): Promise<void> => {
  if (!existsSync(tree)) say(`building a tree of ${folders} folders in .bench, once`)
  mkdirSync(join(tree, '..'), { recursive: true })
  bigTree(tree)
  const began = performance.now()
  const { resident } = await watching(tree)
  say(`watching ${folders} folders: first audit known after ${(performance.now() - began).toFixed(0)} ms`)
  within('  memory', process.memoryUsage.rss() / 1e6, goals.memory, 'MB')
  const before = process.cpuUsage()
  await new Promise((resolve) => setTimeout(resolve, 20_000))
  const { user, system } = process.cpuUsage(before)
  within('  processor time of an idle hour', ((user + system) / 1e6 / 20) * 3600, goals.idle, 's')
  await resident.close()
}

/**
 * How long it takes to tell, and what it costs to watch. `--only-drops` leaves the large tree out, `--only-app` the core;
 * `--drops=N` sets how many files come into a known folder, `--anywhere=N` how many into other folders of each place (each waits up
 * to a minute and more), `--idle=SECONDS` how long an idle app is watched.
 */
export const run = async (): Promise<void> => {
  if (!process.argv.includes('--only-app')) {
    say('the resident under plain Node')
    await measureDrops()
    if (!process.argv.includes('--only-drops')) await measureTree()
  }
  await measureApp({
    tree: process.argv.includes('--only-drops') ? '' : tree,
    drops,
    anywhere: option('anywhere', 3),
    idle: option('idle', 180),
  })
}
