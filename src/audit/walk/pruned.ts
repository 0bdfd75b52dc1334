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
