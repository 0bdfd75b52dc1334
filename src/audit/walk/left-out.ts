import type { AnyDirent } from './listing.ts'

/**
 * Folders that are not walked, by lower-case name, and why. They are reported as skipped. Each holds many files and
 * nothing that a person or a sync client puts there.
 */
export const prunedFolders: ReadonlyMap<string, string> = new Map([
  ['node_modules', 'program files, not looked into'],
  ['.git', 'version history, not looked into'],
  ['.hg', 'version history, not looked into'],
  ['.svn', 'version history, not looked into'],
])

/** Why a folder of such a name is not walked; undefined where it is. */
export const prunedReason = (name: string): string | undefined => prunedFolders.get(name.toLowerCase())

/** Why the walk leaves out an entry that is no file; undefined for a folder that it goes into. */
export const leftOut = (dirent: AnyDirent): string | undefined =>
  dirent.isDirectory()
    ? prunedReason(String(dirent.name))
    : dirent.isSymbolicLink()
      ? 'symbolic link, not followed'
      : 'not a regular file'
