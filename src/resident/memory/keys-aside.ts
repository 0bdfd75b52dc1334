import { backupFolder, idOf } from '../../audit/group.ts'
import { KeyReach } from '../../audit/keys/key-reach.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { pathsOfKeysBeside } from '../../shared/sealed-with-key.ts'
import type { Memory } from './memory.ts'
import type { Seen } from './seen.ts'

/** Where the keys lie that were seen to open a backup beside them. */
export const openersIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(pathsOfKeysBeside))

/** What may be known of such keys that are gone by what an audit saw: it looked where they lay, and found none. */
export const goneAside = (
  { keysAside }: Pick<Memory, 'keysAside'>,
  { findings, coversAside }: Pick<Seen, 'findings' | 'coversAside'>,
): MemoryRecord[] => {
  const openers = openersIn(findings)
  const isNear = nearBackups(findings)
  return [...keysAside.values()].filter(({ path }) => !openers.has(path) && coversAside(path) && isNear(path))
}

/** Away from all backups, nobody looks into an archive, and a note is none with a key. */
const nearBackups = (findings: readonly Finding[]): ((key: string) => boolean) => {
  const backups = findings.filter(({ kind }) => kind !== 'key-file')
  const folders = new Set(backups.map(({ path, kind }) => backupFolder(path, kind)))
  const reach = new KeyReach(folders.entries())
  return (key) => reach.anyOf(key) !== undefined
}

/**
 * Remembers the keys that opened a backup and are no findings of their own, and forgets those that are gone. For the records as
 * they are once it was merged.
 */
export const rememberAside = (memory: Memory, seen: Seen, at: string): void => {
  const { keysAside } = memory
  if (seen.full) {
    for (const { path } of goneAside(memory, seen)) keysAside.delete(path)
    const isNear = nearBackups(seen.findings)
    const wentSince = ({ path, goneSince }: MemoryRecord) =>
      goneSince === at || (goneSince !== null && memory.atLastAudit.has(path))
    for (const note of memory.records.values())
      if (wentSince(note) && note.format === 'hex-key' && !isNear(note.path))
        keysAside.set(note.path, { ...note, goneSince: null })
  }
  const own = new Set(seen.findings.flatMap(({ kind, path }) => (kind === 'key-file' ? [path] : [])))
  for (const path of openersIn(seen.findings))
    if (own.has(path)) keysAside.delete(path)
    else keysAside.set(path, recordOf(path, keysAside.get(path), at))
}

const recordOf = (path: string, known: MemoryRecord | undefined, at: string): MemoryRecord => ({
  path,
  kind: 'key-file',
  format: 'unknown',
  app: 'unknown',
  readableBy: 'anyone',
  complete: null,
  size: 0,
  modifiedAt: known?.firstSeen ?? at,
  backup: idOf('backup', backupFolder(path, 'key-file')),
  label: path,
  firstSeen: known?.firstSeen ?? at,
  hereSince: known?.hereSince ?? at,
  lastSeen: at,
  goneSince: null,
})
