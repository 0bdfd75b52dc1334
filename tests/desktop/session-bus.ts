import { execFileSync, spawn, spawnSync } from 'node:child_process'

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** Why tray and notifications cannot be asked here; undefined where they can. */
export const sessionBusMissing = ((): string | undefined => {
  if (process.platform !== 'linux') return 'this is not Linux'
  const missing = ['busctl', 'dbus-monitor'].find((program) => !has(program))
  if (missing) return `${missing} is not installed`
  const names = spawnSync('busctl', ['--user', 'list', '--acquired', '--json=short'], {
    encoding: 'utf8',
  }).stdout
  if (!names?.includes('org.kde.StatusNotifierWatcher')) return 'there is no tray'
  return names.includes('org.freedesktop.Notifications') ? undefined : 'there is no notification service'
})()

const ask = (...args: string[]): unknown =>
  JSON.parse(execFileSync('busctl', ['--user', '--json=short', ...args], { encoding: 'utf8' })).data

const watcher = 'org.kde.StatusNotifierWatcher'

interface MenuItem {
  readonly id: number
  readonly label: string
  readonly enabled: boolean
  readonly children: readonly MenuItem[]
}

interface RawItem {
  readonly data: readonly [number, Readonly<Record<string, { data: unknown }>>, readonly RawItem[]]
}

const menuItem = ([id, properties, children]: RawItem['data']): MenuItem => ({
  id,
  label: String(properties['label']?.data ?? ''),
  enabled: properties['enabled']?.data !== false,
  children: children.map(({ data }) => menuItem(data)),
})

/** Undefined where the process has ended: the panel may go on listing its icon. */
const processOf = (name: string): number | undefined => {
  const bus = 'org.freedesktop.DBus'
  try {
    const [pid] = ask('call', bus, '/', bus, 'GetConnectionUnixProcessID', 's', name) as [number]
    return pid
  } catch {
    return undefined
  }
}

/** The only icon in the tray that belongs to a process, as the desktop's panel sees it. */
export class TrayItem {
  readonly #name: string
  readonly #path: string

  private constructor(item: string) {
    const slash = item.indexOf('/')
    this.#name = item.slice(0, slash)
    this.#path = item.slice(slash)
  }

  static find(pid: number): TrayItem | undefined {
    const items = ask(
      'get-property',
      watcher,
      '/StatusNotifierWatcher',
      watcher,
      'RegisteredStatusNotifierItems',
    )
    const own = (items as string[]).find((item) => processOf(item.slice(0, item.indexOf('/'))) === pid)
    return own === undefined ? undefined : new TrayItem(own)
  }

  /** The pixels of its icon in every size that it has. */
  get icon(): string {
    return JSON.stringify(this.#property('IconPixmap'))
  }

  get toolTip(): string {
    return (this.#property('ToolTip') as unknown[])
      .filter((part) => typeof part === 'string')
      .join(' ')
      .trim()
  }

  get menu(): readonly MenuItem[] {
    const call = ['call', this.#name, this.#menuPath, 'com.canonical.dbusmenu', 'GetLayout', 'iias']
    const [, root] = ask(...call, '--', '0', '-1', '0') as [number, RawItem['data']]
    return menuItem(root).children
  }

  get labels(): string[] {
    return this.menu.map(({ label }) => label).filter(Boolean)
  }

  /**
   * Chooses an item as a click does; by its label, and that of the menu around it. The menu may be given anew between
   * the look and the click, and is then looked at once more.
   */
  choose(...labels: string[]): void {
    try {
      this.#choose(labels)
    } catch {
      this.#choose(labels)
    }
  }

  #choose(labels: readonly string[]): void {
    let items = this.menu
    let chosen: MenuItem | undefined
    for (const label of labels) {
      chosen = items.find((item) => item.label === label)
      if (!chosen) throw new Error(`no "${label}" in ${items.map((item) => item.label).join(', ')}`)
      items = chosen.children
    }
    const event = ['com.canonical.dbusmenu', 'Event', 'isvu', String(chosen?.id), 'clicked', 's', '', '0']
    execFileSync('busctl', ['--user', 'call', this.#name, this.#menuPath, ...event])
  }

  get #menuPath(): string {
    return this.#property('Menu') as string
  }

  #property(name: string): unknown {
    return ask('get-property', this.#name, this.#path, 'org.kde.StatusNotifierItem', name)
  }
}

/** App, number, icon, title, body, and then the actions. */
const notified =
  /string "[^\n]*"\n\s+uint32 \d+\n\s+string "[^\n]*"\n\s+string "([^\n]*)"\n\s+string "([\s\S]*?)"\n\s+array/

/** What is sent to the notification service, by whoever sends it: `title: body`. */
export const listenToNotifications = () => {
  const monitor = spawn('dbus-monitor', ["interface='org.freedesktop.Notifications',member='Notify'"])
  let text = ''
  monitor.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return {
    get all(): string[] {
      return text
        .split(/^method call .*member=Notify$/m)
        .slice(1)
        .flatMap((call) => {
          const [, title, body] = notified.exec(call) ?? []
          return title === undefined ? [] : [`${title}: ${body}`]
        })
    },
    stop: () => monitor.kill(),
  }
}
