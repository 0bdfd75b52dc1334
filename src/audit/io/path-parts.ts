import { basename, dirname, isAbsolute, relative, sep } from 'node:path'

/**
 * The parts of paths as text. A path of this computer is absolute; one in a storage is `NAME:folder/file`, and `NAME:` is a
 * folder like any other: the one above which there is nothing.
 */
const storageName = (path: string): string => (isAbsolute(path) ? '' : (/^[^:/\\]*:/.exec(path)?.[0] ?? ''))

/** The path as Node's functions take it: its parts behind the storage's name begin with a separator. */
const rooted = (path: string): string => {
  const name = storageName(path)
  return name ? `${sep}${name}${sep}${path.slice(name.length)}` : path
}

/** The folder around a path; a root is its own. */
export const parentPath = (path: string): string => {
  const name = storageName(path)
  if (!name) return dirname(path)
  const parent = dirname(path)
  return parent.startsWith(name) ? parent : name
}

/** The last part. */
export const lastPart = (path: string): string => {
  const name = storageName(path)
  return name ? basename(path.slice(name.length)) || name : basename(path)
}

/** Whether two paths are of the same storage, or both of this computer. */
export const inSameStorage = (a: string, b: string): boolean => storageName(a) === storageName(b)

/** The steps from one folder to another, `..` for each one up. */
export const stepsTo = (from: string, to: string): string[] =>
  relative(rooted(from), rooted(to)).split(sep).filter(Boolean)

/** Whether a path of this computer is a folder or lies somewhere below it. */
export const isBelow = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
