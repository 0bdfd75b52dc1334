import { basename } from 'node:path'
import type { Finding, Kind } from '../shared/report.ts'

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
 * When a backup was made, in milliseconds; one from the future cannot be said to be newer than any other.
 * @param wall the time, in milliseconds
 */
export const madeAt = ({ modifiedAt }: Pick<Finding, 'modifiedAt'>, wall: number): number => {
  const made = Date.parse(modifiedAt)
  return made > wall + apart ? Number.NEGATIVE_INFINITY : made
}
