import { backupFolder } from '../../audit/group.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import type { Memory } from './memory.ts'
import type { Seen } from './seen.ts'

export type Standing = Finding | MemoryRecord

/** What was seen, and what is remembered and was not looked at. */
export const standingIn = (
  { records }: Memory,
  { findings, covers }: Pick<Seen, 'findings' | 'covers'>,
): Standing[] => {
  const here = new Set(findings.map(({ path }) => path))
  const isThere = ({ path, goneSince }: MemoryRecord) =>
    goneSince === null && !here.has(path) && !covers(path)
  return [...findings, ...[...records.values()].filter(isThere)]
}

/** Whether something was not there, with these bytes, at the last audit of all places. */
export const comeSince =
  ({ atLastAudit }: Memory) =>
  (one: Standing): boolean => {
    const then = atLastAudit.get(one.path)
    return then === undefined || bytesOf(then) !== bytesOf(one)
  }

export const folderOf = ({ path, kind }: Standing): string => backupFolder(path, kind)

/** What has the same is taken for the same file, whatever its verdict. */
export const bytesOf = ({ size, modifiedAt, kind, format }: Standing): string =>
  [size, modifiedAt, kind, format].join(' ')
