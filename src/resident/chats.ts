import { basename } from 'node:path'
import type { Finding, Kind } from '../shared/report.ts'
import { isExposed } from '../shared/verdict.ts'

/** Kinds of findings that hold a phone's chats. */
const chatKinds: ReadonlySet<Kind> = new Set([
  'android-backup',
  'plaintext-database',
  'icloud-backup',
  'device-backup',
  'phone-tool-backup',
])

export const holdsChats = ({ kind, path }: Pick<Finding, 'kind' | 'path'>): boolean =>
  chatKinds.has(kind) && (kind !== 'android-backup' || /msgstore/i.test(basename(path)))

/** Clocks of two computers differ by less. Milliseconds. */
const apart = 60 * 60_000

/**
 * When a backup was made, in milliseconds, and never after now. One from the future cannot be said to be newer than any other,
 * which is no comfort where others can read it: then it counts as made now.
 * @param wall the time, in milliseconds
 */
export const madeAt = (
  { modifiedAt, readableBy }: Pick<Finding, 'modifiedAt' | 'readableBy'>,
  wall: number,
): number => {
  const made = Date.parse(modifiedAt)
  return made > wall + apart && !isExposed(readableBy) ? Number.NEGATIVE_INFINITY : Math.min(made, wall)
}
