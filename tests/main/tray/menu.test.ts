import type { MenuItemConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TrayActions, trayMenu } from '../../../src/main/tray/menu.ts'
import { shapeOf } from '../../../src/main/tray/shape.ts'
import type { Status } from '../../../src/shared/resident.ts'
import { english } from '../../../src/words/english.ts'
import { exposedBackup, statusOf } from './status.ts'

const now = new Date(2026, 2, 2, 12)

describe('the menu', () => {
  let done: unknown[]
  const actions: TrayActions = {
    open: () => done.push('open'),
    openBackup: ({ backup }) => done.push(backup),
    audit: () => done.push('audit'),
    pause: (until) => done.push(until),
    quit: () => done.push('quit'),
  }
  beforeEach(() => {
    done = []
  })

  const menu = (status: Status) => trayMenu(status, actions, now, { words: english, locale: 'en' })
  const labels = (items: MenuItemConstructorOptions[]) => items.map(({ label }) => label ?? '-')
  const choose = (items: MenuItemConstructorOptions[], label: string) => {
    const item = items.find((other) => other.label === label)
    if (!item) throw new Error(`no "${label}"`)
    ;(item.click as () => void)()
  }

  it('says the state, offers an audit, a pause, the window and the end', () => {
    const items = menu(
      statusOf({ state: 'sealed', backups: 3, lastAudit: new Date(2026, 2, 1, 9, 5).toISOString() }),
    )
    expect(labels(items)).toEqual([
      'Your 3 backups open only with their key or password',
      'Last audit: yesterday, 9:05 AM',
      '-',
      'Audit now',
      'Pause watching',
      '-',
      'Open Sealwatch',
      'Quit',
    ])
    expect(items.slice(0, 2).map(({ enabled }) => enabled)).toEqual([false, false])
    for (const label of ['Audit now', 'Open Sealwatch', 'Quit']) choose(items, label)
    expect(done).toEqual(['audit', 'open', 'quit'])
  })

  it('says that the last audit was before the start, until the first one since has ended', () => {
    const lastAudit = new Date(2026, 2, 1, 9, 5).toISOString()
    const items = menu(statusOf({ state: 'sealed', backups: 3, lastAudit, caughtUp: false }))
    expect(labels(items)[1]).toBe('Last audit: yesterday, 9:05 AM, before this start')
  })

  it('names what others can read by a hostile name made visible, and opens it', () => {
    const label = `R&D \u202Egpj ${'x'.repeat(100)} 2026.db`
    const exposed = exposedBackup({ label, readableBy: 'whatsapp' })
    const items = menu(statusOf({ state: 'exposed', backups: 5, exposed: 1, newestExposed: [exposed] }))
    expect(labels(items)[0]).toBe('1 of your 5 backups can be read by others')
    const named = labels(items)[3] ?? ''
    expect(named).toMatch(/^R&&D ⟨U\+202E⟩gpj x+…x+ 2026\.db – You and WhatsApp$/)
    expect(named.length).toBeLessThan(70)
    choose(items, named)
    expect(done).toEqual(['b1'])
  })

  it('does not hide what others can read behind an audit or a pause', () => {
    const known = { backups: 2, exposed: 2, newestExposed: [exposedBackup()] }
    const auditing = menu(statusOf({ state: 'auditing', ...known }))
    expect(labels(auditing).slice(0, 2)).toEqual([
      'Looking for backups',
      'All 2 of your backups can be read by others',
    ])
    expect(auditing.find(({ label }) => label === 'Audit now')?.enabled).toBe(false)
    const until = new Date(2026, 2, 3, 8).toISOString()
    const paused = menu(statusOf({ state: 'paused', pausedUntil: until, ...known }))
    expect(labels(paused).slice(0, 2)).toEqual([
      'Watching is paused until tomorrow, 8:00 AM',
      'All 2 of your backups can be read by others',
    ])
    choose(paused, 'Resume watching')
    expect(done).toEqual([null])
  })

  it('pauses for an hour, until tomorrow and until told', () => {
    const pause = menu(statusOf()).find(({ label }) => label === 'Pause watching')
    const choices = pause?.submenu as MenuItemConstructorOptions[]
    for (const label of labels(choices)) choose(choices, label)
    const [hour, tomorrow, told] = done as [string, string, string]
    expect(Date.parse(hour)).toBeGreaterThan(Date.now())
    expect(new Date(tomorrow).getHours()).toBe(0)
    expect(new Date(tomorrow).toDateString()).not.toBe(new Date().toDateString())
    expect(told).toBe('resumed')
  })

  it('says since when no scheduled audit has finished, and leads to why', () => {
    const failing = { since: new Date(2026, 2, 2, 9, 50).toISOString(), why: 'It stopped.' }
    const items = menu(statusOf({ lastAudit: new Date(2026, 2, 2, 9, 5).toISOString(), failing }))
    expect(labels(items).slice(1, 3)).toEqual([
      'Last audit: today, 9:05 AM',
      'No scheduled audit has finished since today, 9:50 AM…',
    ])
    choose(items, 'No scheduled audit has finished since today, 9:50 AM…')
    expect(done).toEqual(['open'])
  })

  it('says that watching is not complete', () => {
    const items = menu(statusOf({ limits: [{ why: 'Too many folders.', todo: 'Audit by hand.' }] }))
    choose(items, 'Not everything is watched…')
    expect(done).toEqual(['open'])
  })
})

describe('the shape', () => {
  it('has the narrow gap only where all that is exposed is known to be open to WhatsApp alone', () => {
    const whatsapp = exposedBackup({ readableBy: 'whatsapp' })
    const exposed = (newestExposed: Status['newestExposed'], count: number) =>
      shapeOf(statusOf({ state: 'exposed', backups: 9, exposed: count, newestExposed }))
    expect(exposed([whatsapp], 1)).toBe('whatsapp')
    expect(exposed([whatsapp], 2)).toBe('anyone')
    expect(exposed([whatsapp, exposedBackup()], 2)).toBe('anyone')
    expect(shapeOf(statusOf({ state: 'sealed', backups: 1 }))).toBe('sealed')
  })
})
