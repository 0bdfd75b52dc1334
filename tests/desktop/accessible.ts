import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const everyRule: RunOptions = { runOnly: standards, resultTypes: ['violations'] }
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
}

/** All but what React Aria has announced, which names its button though that may be gone by now. */
const wholePage = { exclude: ['[data-live-announcer]'] }

/** What axe finds, one line for each element. */
const axeSays = async (page: Page, options: RunOptions): Promise<string[]> => {
  // Through the inspector, since the page's own policy lets no script in.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(wholePage)}, ${JSON.stringify(options)})`,
  )) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, html }) => `${id}: ${target.join(' ')} (${any[0]?.message ?? html.slice(0, 120)})`,
    ),
  )
}

/** In the page: what is wrong with its outline. */
const outlineFaults = `(() => {
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true })
  const titles = [...document.querySelectorAll('main h1')].filter(shown)
  return [
    titles.length === 1 ? [] : [titles.length + ' first headings'],
    document.querySelectorAll('main').length === 1 ? [] : ['not one main'],
    document.documentElement.lang ? [] : ['no language'],
    document.title ? [] : ['no title'],
  ].flat()
})()`

/** In the page: what moves for longer than 0.01 s. */
const motionFaults = `(() => {
  const long = (list) => list.split(',').some((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 10)
  return [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
    return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
  }).map((element) => 'moves: ' + element.tagName + '.' + element.className)
})()`

/** In the page: what does not fit into it. What ends in dots by design has its whole in its title. */
const roomFaults = `(() => {
  const page = document.scrollingElement
  const faults = page.scrollWidth > page.clientWidth ? ['wider than its window by ' + (page.scrollWidth - page.clientWidth)] : []
  const name = (element) => element.tagName + '.' + (element.getAttribute('class') ?? '')
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue
    const style = getComputedStyle(element)
    if (style.overflowX === 'hidden' && element.clientWidth > 1 && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
      faults.push('cut off: ' + name(element))
    if (!hasText(element)) continue
    const scrolls = (above) => above && (/auto|scroll|hidden/.test(getComputedStyle(above).overflowX) || scrolls(above.parentElement))
    const { left, right, width } = element.getBoundingClientRect()
    if (width > 1 && (left < -1 || right > page.clientWidth + 1) && !scrolls(element)) faults.push('outside: ' + name(element))
  }
  return faults
})()`

const faultsIn = (page: Page, script: string): Promise<string[]> => page.evaluate(script) as Promise<string[]>

/**
 * Everything that a person who sees, hears or moves otherwise would stumble over in what is shown now: at 200 % zoom, with
 * reduced motion, and, with `everyTheme`, in the dark and with forced colours too.
 */
export const stumblingBlocks = async (page: Page, everyTheme: boolean): Promise<string[]> => {
  const found: string[] = []
  const take = (view: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${view}, ${fault}`))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' })
  take('light', await axeSays(page, everyRule))
  take('light', await faultsIn(page, outlineFaults))
  take('reduced motion', await faultsIn(page, motionFaults))
  if (everyTheme) {
    await page.emulateMedia({ colorScheme: 'dark' })
    take('dark', await axeSays(page, colours))
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    take('forced colours', await axeSays(page, colours))
    await page.emulateMedia({ forcedColors: 'none' })
  }
  // Zoom halves what a window of 1280 by 800 has room for.
  await page.setViewportSize({ width: 640, height: 400 })
  take('200 %', await faultsIn(page, roomFaults))
  take('200 %', await faultsIn(page, outlineFaults))
  await page.setViewportSize({ width: 1280, height: 800 })
  return found
}
