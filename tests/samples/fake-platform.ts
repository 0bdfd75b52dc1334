import { Buffer } from 'node:buffer'
import path from 'node:path'
import { Unreadable } from '../../src/audit/io/unreadable.ts'
import type { Platform, PlatformEntry, RegistryValue, System } from '../../src/audit/places/platform.ts'

/** A computer as a test describes it; all paths are absolute, in the system's own way of writing them. */
export interface FakeComputer {
  readonly system: System
  readonly home?: string
  readonly env?: Readonly<Record<string, string>>
  /** Contents by path. The folders above them are there too. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly folders?: readonly string[]
  /** Values by key, such as `HKCU\Software\Name`; the default value is ''. The keys above are there too. */
  readonly registry?: Readonly<Record<string, Readonly<Record<string, RegistryValue>>>>
  /** Full paths by the path of the link that leads there. */
  readonly links?: Readonly<Record<string, string>>
  /** Files that are there, and that another program does not let us read. */
  readonly locked?: readonly string[]
  /** Files and folders that the system does not let us into, or below. */
  readonly denied?: readonly string[]
  /** Paths, and everything below them, of which nothing is ever heard, as on a dead network drive. */
  readonly hanging?: readonly string[]
}

export const homes: Readonly<Record<System, string>> = {
  windows: 'C:\\Users\\Me',
  macos: '/Users/me',
  linux: '/home/me',
}

export interface FakePlatform extends Platform {
  /** All that was read of files, piece by piece. */
  readonly bytesRead: readonly Buffer[]
}

/** The platform of such a computer, on whatever machine the test runs. Windows does not tell upper from lower case. */
export const fakePlatform = (computer: FakeComputer): FakePlatform => {
  const { system, home = homes[system] } = computer
  const tools = system === 'windows' ? path.win32 : path.posix
  const keyOf = (text: string) => {
    const normal = tools.normalize(text)
    const bare = normal.length > 3 ? normal.replace(/[\\/]+$/, '') : normal
    return system === 'windows' ? bare.toLowerCase() : bare
  }

  const entries = new Map<string, { path: string; bytes?: Buffer }>()
  const add = (at: string, bytes?: Buffer) => {
    if (!entries.has(keyOf(at)) || bytes) entries.set(keyOf(at), { path: at, ...(bytes && { bytes }) })
    const parent = tools.dirname(at)
    if (parent !== at) add(parent)
  }
  add(home)
  for (const folder of computer.folders ?? []) add(folder)
  for (const [at, content] of Object.entries(computer.files ?? {})) add(at, Buffer.from(content))
  for (const at of computer.locked ?? []) add(at, Buffer.alloc(0))

  const within = (at: string, list: readonly string[] = []) =>
    list.map(keyOf).some((key) => keyOf(at) === key || keyOf(at).startsWith(`${key}${tools.sep}`))
  const links = new Map(Object.entries(computer.links ?? {}).map(([at, target]) => [keyOf(at), target]))
  const followed = async (at: string) => {
    if (within(at, computer.hanging)) await new Promise(() => {})
    return links.get(keyOf(at)) ?? at
  }
  const look = async (at: string) => entries.get(keyOf(await followed(at)))

  const keys = new Map<string, { name: string; values: Readonly<Record<string, RegistryValue>> }>()
  for (const [name, values] of Object.entries(computer.registry ?? {})) {
    const parts = name.split('\\')
    for (let length = 1; length <= parts.length; length++) {
      const above = parts.slice(0, length).join('\\')
      const own = length === parts.length ? values : (keys.get(above.toLowerCase())?.values ?? {})
      keys.set(above.toLowerCase(), { name: above, values: own })
    }
  }

  const bytesRead: Buffer[] = []
  const readAt: Platform['readAt'] = async (at, position, length) => {
    const entry = await look(at)
    if (!entry) return undefined
    if (within(at, computer.denied)) throw new Unreadable('no permission')
    if (within(at, computer.locked)) throw new Unreadable('cannot be read (EBUSY)')
    if (!entry.bytes) throw new Unreadable('not a regular file')
    const bytes = Buffer.from(entry.bytes.subarray(position, position + length))
    bytesRead.push(bytes)
    return bytes
  }

  return {
    system,
    home,
    path: tools,
    bytesRead,
    env: (name) => {
      const found = Object.entries(computer.env ?? {}).find(([key]) =>
        system === 'windows' ? key.toLowerCase() === name.toLowerCase() : key === name,
      )
      return found?.[1]
    },
    registry: {
      values: async (key) => keys.get(key.toLowerCase())?.values,
      subkeys: async (key) => {
        const start = `${key.toLowerCase()}\\`
        return [...keys.entries()]
          .filter(([other]) => other.startsWith(start) && !other.slice(start.length).includes('\\'))
          .map(([, { name }]) => name.slice(start.length))
      },
    },
    read: (at, maxBytes) => readAt(at, 0, maxBytes),
    readAt,
    followed,
    async list(named) {
      const at = await followed(named)
      const folder = await look(at)
      if (!folder) return undefined
      if (within(at, computer.denied)) throw new Unreadable('no permission')
      if (folder.bytes) return undefined
      return [...entries.entries()]
        .filter(([key]) => key !== keyOf(at) && tools.dirname(key) === keyOf(at))
        .map(
          ([, entry]): PlatformEntry => ({
            name: tools.basename(entry.path),
            type: entry.bytes ? 'file' : 'folder',
          }),
        )
    },
    async kind(at) {
      const entry = await look(at)
      return entry && (entry.bytes ? 'file' : 'folder')
    },
  }
}
