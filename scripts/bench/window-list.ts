import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../tests/desktop/app.ts'
import { bareWindow } from './bare-window.ts'
import { backups, filesPerBackup, manyBackups } from './many-backups.ts'
import { say, within } from './say.ts'

/** Milliseconds. */
const goals = { opens: 300, task: 50 }

const tree = join(import.meta.dirname, '..', '..', '.bench', 'many-backups')

/** Resolves to the milliseconds until what the expression looks for is on the screen and painted. */
const paintedAfter = (begun: string, isThere: string): string => `new Promise((resolve) => {
  const look = () => {
    if (!(${isThere})) return requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - (${begun}))))
  }
  look()
})`

interface Scrolled {
  readonly pixels: number
  readonly frames: number
  /** Of the tasks that took longer than 50 ms, in milliseconds; Chromium tells of no shorter ones. */
  readonly longTasks: readonly number[]
}

/** Scrolls through to the end, a screen in each frame. */
const scrollThrough = (selector: string): string => `(async () => {
  const box = document.querySelector(${JSON.stringify(selector)})
  const longTasks = []
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  let frames = 0
  const step = Math.max(box.clientHeight, box.scrollHeight / 600)
  while (box.scrollTop + box.clientHeight < box.scrollHeight - 2) {
    box.scrollTop += step
    frames++
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { pixels: box.scrollTop, frames, longTasks }
})()`

const sayScrolled = (name: string, { pixels, frames, longTasks }: Scrolled): number => {
  const longest = Math.max(0, ...longTasks)
  say(
    `  ${name.padEnd(42)} ${Math.round(pixels)} px in ${frames} frames: ${longTasks.length} tasks over 50 ms, the longest ${Math.round(longest)} ms`,
  )
  return longest
}

/** The list's counterpart: as many rows of static HTML, which Chromium alone lays out. */
const staticRows = (): string => {
  const row = (index: number) => `<li>Phone ${index} · Anyone with this file · 12 items</li>`
  const rows = Array.from({ length: backups }, (_, index) => row(index)).join('')
  const style = '<style>ul{height:90vh;overflow:auto}li{height:60px;content-visibility:auto}</style>'
  return `${style}<h1>Backups</h1><ul id="rows">${rows}</ul>`
}

/** In the page: remembers when the report came. */
const noteReport = `window.sealwatch.onNotice('auditState', ({ phase }) => {
  if (phase === 'done') window.reportCame ??= performance.now()
})`

/** In the page: resolves once the report has come and the overview of it is painted. */
const overviewPainted = `new Promise((resolve) => {
  const isThere = () => document.querySelector('h1')?.textContent.includes('of your')
  const wait = () => {
    if (window.reportCame === undefined) setTimeout(wait, 1)
    else resolve(${paintedAfter('window.reportCame', 'isThere()')})
  }
  wait()
})`

/** How soon the list of very many backups is there, and whether it scrolls without a hitch. */
export const measureList = async (): Promise<void> => {
  mkdirSync(join(tree, '..'), { recursive: true })
  manyBackups(tree)
  say(`\n${backups} backups with ${backups * filesPerBackup} findings, audited by the app itself`)
  const { window: page, request, choose, close } = await launch()
  await choose(tree)
  await page.evaluate(noteReport)
  await request('startAudit', { paths: [tree] })
  const overview = (await page.evaluate(overviewPainted)) as number
  say(`  the report is there → the overview             ${overview.toFixed(0).padStart(6)} ms`)

  const list = "document.querySelector('.backup-tree [role=treeitem]')?.checkVisibility()"
  await page.evaluate(
    `addEventListener('pointerdown', () => { window.pressed = performance.now() }, { capture: true, once: true })`,
  )
  await page.getByRole('navigation').getByRole('button', { name: 'Backups' }).click()
  const opens = (await page.evaluate(paintedAfter('window.pressed', list))) as number
  within('  Backups is pressed → the list', opens, goals.opens, 'ms')

  const bare = await bareWindow(staticRows())
  const barePage = await bare.firstWindow()
  sayScrolled(
    'a bare window, as many rows of HTML',
    (await barePage.evaluate(scrollThrough('#rows'))) as Scrolled,
  )
  await bare.close()
  const longest = sayScrolled('Sealwatch', (await page.evaluate(scrollThrough('.backup-tree'))) as Scrolled)
  within('  the longest task while scrolling', longest, goals.task, 'ms')
  await close()
}
