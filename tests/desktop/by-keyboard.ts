import type { Page } from 'playwright-core'

/** What has the focus, as a person meets it. */
export interface Focus {
  /** Its role, or the name of its element. */
  readonly role: string
  /** What a screen reader calls it. */
  readonly name: string
  readonly inView: boolean
  /** Whether it, or what is drawn for it, is marked by an outline, a shadow or the colour of the focus. */
  readonly marked: boolean
  /** Whether it can be acted on; a heading takes the focus only so that it is read. */
  readonly control: boolean
}

/** In the page. */
const focused = `(() => {
  const element = document.activeElement
  const shown = (node) => getComputedStyle(node)
  const colour = (() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'var(--focus)'
    const { color } = shown(probe)
    probe.remove()
    return color
  })()
  const isMarked = (node) => {
    const { outlineStyle, outlineWidth, boxShadow, stroke } = shown(node)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || stroke === colour
  }
  const label = element.closest('label')
  const drawn = [element, label, ...(label ?? element).querySelectorAll('*')].filter(Boolean)
  const box = (label ?? element).getBoundingClientRect()
  const words = (id) => document.getElementById(id)?.textContent ?? ''
  const name = element.getAttribute('aria-label')
    ?? element.getAttribute('aria-labelledby')?.split(' ').map(words).join(' ')
    ?? (element.labels?.[0] ?? element).textContent
  return {
    role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    name: name.trim(),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    marked: drawn.some(isMarked),
    control: element.tabIndex >= 0 && element !== document.body,
  }
})()`

/** Drives the window by keyboard alone, and never lets the focus out of sight. */
export class ByKeyboard {
  readonly #page: Page
  /** Where the focus was lost, hidden or without a name. */
  readonly faults: string[] = []

  constructor(page: Page) {
    this.#page = page
  }

  async focus(): Promise<Focus> {
    return (await this.#page.evaluate(focused)) as Focus
  }

  async press(key: string): Promise<Focus> {
    await this.#page.keyboard.press(key)
    return this.focus()
  }

  /** Notes what is wrong with where the focus is now. */
  async check(where: string): Promise<Focus> {
    const focus = await this.focus()
    const told = `${where}: ${focus.role} "${focus.name}"`
    if (focus.role === 'body') this.faults.push(`${where}: the focus is lost`)
    else if (focus.name === '') this.faults.push(`${told} has no name`)
    else if (!focus.inView) this.faults.push(`${told} is out of sight`)
    else if (focus.control && !focus.marked) this.faults.push(`${told} does not show the focus`)
    return focus
  }

  /** Presses a key until the focus is on something of this name, and checks each stop on the way. */
  async goTo(name: string | RegExp, key = 'Tab'): Promise<void> {
    const met: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await this.press(key)
      const focus = await this.check(`on the way to ${name}`)
      met.push(focus.name)
      if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return
    }
    throw new Error(`no way to ${name} by ${key}; met ${met.slice(-20).join(' | ')}`)
  }

  async activate(name: string | RegExp, by = 'Enter'): Promise<void> {
    await this.goTo(name)
    await this.press(by)
  }

  /** Waits for a screen, whose heading takes the focus. */
  async screen(heading: string | RegExp): Promise<void> {
    const name = typeof heading === 'string' ? new RegExp(`^${escaped(heading)}$`) : heading
    await this.#page.locator('h1:focus, h2:focus', { hasText: name }).waitFor()
    await this.check(`screen ${heading}`)
  }

  /** To another room, by the rail. */
  async enter(room: string, rooms: readonly string[]): Promise<void> {
    const inRail = new RegExp(`^(?:${rooms.join('|')})$`)
    await this.goTo(inRail, 'Shift+Tab')
    const { name } = await this.check('rail')
    const steps = rooms.indexOf(room) - rooms.indexOf(name)
    for (let step = 0; step < Math.abs(steps); step++) {
      await this.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
      await this.check('rail')
    }
    if ((await this.focus()).name !== room) throw new Error(`no way to ${room}`)
    await this.press('Enter')
  }

  /** Every stop of the Tab key from here once around, which ends where it began; a trap never does. */
  async around(where: string): Promise<string[]> {
    const stops: string[] = []
    for (let presses = 0; presses < 200; presses++) {
      await this.press('Tab')
      // Where the page ends, Chromium goes through its frame, and the next press begins at the top.
      if ((await this.focus()).role === 'body') await this.press('Tab')
      const { role, name } = await this.check(where)
      const place = `${role} ${name} ${await this.#page.evaluate('[...document.querySelectorAll("*")].indexOf(document.activeElement)')}`
      if (stops.includes(place)) return stops
      stops.push(place)
    }
    throw new Error(`${where}: Tab does not come around`)
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
