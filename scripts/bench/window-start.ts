import type { ElectronApplication } from 'playwright-core'
import { startApp } from '../../tests/desktop/app.ts'
import { bareWindow } from './bare-window.ts'
import { quantile, say } from './say.ts'

/** Starts of each app, in turn. */
const rounds = 9
/** As often as long as the start of a bare window. */
const startGoal = 1.3

/** When the largest part of the page was painted for the first time, in milliseconds since the epoch. */
const usefulPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1)
    if (document.querySelector('h1')) resolve(performance.timeOrigin + last.startTime)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
})`

const start = async (open: () => Promise<ElectronApplication>): Promise<number> => {
  const began = Date.now()
  const app = await open()
  const page = await app.firstWindow()
  const painted = (await page.evaluate(usefulPaint)) as number
  await app.close()
  return painted - began
}

/** The first useful paint of Sealwatch, beside that of a bare window. */
export const measureStart = async (): Promise<void> => {
  say(`from the start of the process to the first useful paint, median of ${rounds}`)
  const bare: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await start(() => bareWindow()))
    ours.push(await start(async () => (await startApp()).app))
  }
  const ratio = quantile(ours, 0.5) / quantile(bare, 0.5)
  say(`  a bare Electron window, static HTML          ${quantile(bare, 0.5).toFixed(0).padStart(6)} ms`)
  say(`  Sealwatch                                    ${quantile(ours, 0.5).toFixed(0).padStart(6)} ms`)
  say(`  ${ratio.toFixed(2)} x  goal: at most ${startGoal} x`)
  if (ratio > startGoal) process.exitCode = 1
}
