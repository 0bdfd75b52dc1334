import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listenToNotifications } from '../../tests/desktop/session-bus.ts'
import { layGround, quiet, startHidden, until } from './hidden-app.ts'
import { watches } from './processes.ts'

/** Between two looks through a place, in milliseconds: a file may come at any moment of it. */
const between = 50_000

/** A folder as deep in a tree as a random way down leads. */
export const randomFolder = (root: string): string => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const next = folders[Math.floor(Math.random() * folders.length)]
  return next ? randomFolder(join(root, next.name)) : root
}

/** A place of three hundred folders. */
export const smallPlace = (root: string): string => {
  const place = join(root, 'Papers')
  for (let index = 0; index < 100; index++)
    mkdirSync(join(place, `${2000 + (index % 20)}`, `case ${index}`, 'letters', 'sent'), { recursive: true })
  return place
}

/**
 * From a file's appearance in a folder that nobody watches to its notification, in milliseconds. The app has looked into all
 * places by then and is at rest; the file comes at a random moment.
 */
export const dropAnywhere = async (
  place: string,
  backups: { readonly sealed: Uint8Array; readonly exposed: Uint8Array },
): Promise<number> => {
  const ground = layGround(backups.sealed)
  const notifications = listenToNotifications()
  const folder = randomFolder(place)
  const file = join(folder, 'msgstore-2026-11-01.1.db.crypt14')
  const { pid, close } = await startHidden(ground, [place])
  try {
    await quiet(pid)
    await sleep(Math.random() * between)
    if (watches(pid, folder)) throw new Error('this folder is watched')
    const outside = join(place, 'outside.part')
    writeFileSync(outside, backups.exposed)
    const count = notifications.all.length
    const appeared = performance.now()
    renameSync(outside, file)
    await until(() => notifications.all.length > count, 'a notification', 600_000)
    return performance.now() - appeared
  } finally {
    notifications.stop()
    await close()
    rmSync(file, { force: true })
    ground.remove()
  }
}
