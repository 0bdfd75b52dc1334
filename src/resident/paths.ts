import { dirname, sep } from 'node:path'

/** Whether a path is a folder or lies somewhere below it. */
export const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** The path itself and every folder above it, the nearest first. */
export function* upwards(path: string): Generator<string> {
  for (let current = path; ; current = dirname(current)) {
    yield current
    if (dirname(current) === current) return
  }
}

/** The one of several folders that holds the path and is nearest to it. */
export const nearest = <T extends { readonly path: string }>(folders: readonly T[], path: string) =>
  folders.reduce<T | undefined>(
    (best, folder) =>
      isInside(folder.path, path) && folder.path.length > (best?.path.length ?? -1) ? folder : best,
    undefined,
  )

/** Without those that lie in another of them. */
export const outermost = (folders: readonly string[]): string[] =>
  folders.filter((one) => !folders.some((other) => other !== one && isInside(other, one)))
