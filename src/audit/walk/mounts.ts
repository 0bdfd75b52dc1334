import { readFile, statfs } from 'node:fs/promises'
import { pathText, type SystemPath } from '../io/system-path.ts'

/** One line of `/proc/self/mountinfo`, see proc(5). */
interface Mount {
  /** Device numbers, as `8:1`. */
  readonly device: string
  /** The folder of that file system which is mounted. */
  readonly root: string
  readonly point: string
}

/** Blanks, tabs, line breaks and backslashes stand there as octal numbers. */
const unescaped = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))

export const parseMounts = (text: string): Mount[] =>
  text.split('\n').flatMap((line) => {
    const [, , device, root, point] = line.split(' ')
    return device && root && point ? [{ device, root: unescaped(root), point: unescaped(point) }] : []
  })

/** What is mounted where on Linux; nothing where the system does not tell. */
export const readMounts = async (): Promise<Mount[]> => {
  if (process.platform !== 'linux') return []
  try {
    return parseMounts(await readFile('/proc/self/mountinfo', 'utf8'))
  } catch {
    return []
  }
}

/** What follows `folder` in a path below it; undefined for other paths. */
const below = (folder: string, path: string): string | undefined => {
  if (path === folder) return ''
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? `/${path.slice(start.length)}` : undefined
}

const joined = (folder: string, rest: string): string => (folder === '/' && rest ? rest : folder + rest)

/** The path itself and every other one that leads to the same folder because its file system is mounted more than once. */
export const samePaths = (path: string, mounts: readonly Mount[]): string[] => {
  // The last mount over a point is the one that is seen, and the longest point the nearest.
  const over = mounts.reduce<Mount | undefined>(
    (best, mount) =>
      below(mount.point, path) !== undefined && mount.point.length >= (best?.point.length ?? 0)
        ? mount
        : best,
    undefined,
  )
  if (!over) return [path]
  const inside = joined(over.root, below(over.point, path) ?? '')
  const others = mounts.flatMap(({ device, root, point }) => {
    const rest = device === over.device ? below(root, inside) : undefined
    return rest === undefined ? [] : [joined(point, rest)]
  })
  return [...new Set([path, ...others])]
}

/**
 * File systems of Linux that answer from this computer, by `f_type` of statfs(2): ext, XFS, Btrfs, F2FS, ZFS, bcachefs, tmpfs,
 * ramfs, overlayfs, NTFS (ntfs3), exFAT, FAT, ISO 9660. One that a program or a server stands behind may keep its caller waiting.
 */
const localTypes: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0xca451a4e, 0x01021994, 0x858458f6, 0x794c7630,
  0x7366746e, 0x2011bab0, 0x4d44, 0x9660,
])

/** Those of them that give a folder another time of change whenever an entry of it comes, goes or is renamed: not NTFS, FAT and exFAT. */
const keepingTypes: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0xca451a4e, 0x01021994, 0x858458f6, 0x794c7630,
])

const isOneOf = async (folder: SystemPath, types: ReadonlySet<number>): Promise<boolean> => {
  if (process.platform !== 'linux' || typeof folder !== 'string') return false
  try {
    return types.has((await statfs(pathText(folder))).type >>> 0)
  } catch {
    return false
  }
}

/** Whether the folder's file system is known to answer from this computer. */
export const isLocal = (folder: SystemPath): Promise<boolean> => isOneOf(folder, localTypes)

/** Whether what comes into a folder of its file system can be told from the folder's `ctime` alone, which no program can set. */
export const keepsTimes = (folder: SystemPath): Promise<boolean> => isOneOf(folder, keepingTypes)
