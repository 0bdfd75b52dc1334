import type { Change } from '../../shared/memory.ts'
import type { Alert, ExposedBackup } from '../../shared/resident.ts'
import { byExposure } from '../../shared/verdict.ts'
import type { Memory } from '../memory/memory.ts'

type Told = Pick<Memory, 'told'>

/** Notes that the user knows of these. */
export const noteTold = ({ told }: Told, backups: readonly ExposedBackup[]): void => {
  for (const { backup, readableBy } of backups) told.set(backup, readableBy)
}

/** Of the exposed backups those of which the user does not know, or not how far. */
export const untold = ({ told }: Told, exposed: readonly ExposedBackup[]): ExposedBackup[] =>
  exposed.filter(({ backup, readableBy }) => {
    const known = told.get(backup)
    return known === undefined || byExposure(readableBy, known) < 0
  })

/**
 * Forgets what the user knew of backups that are no longer exposed, so that it is told if they are again, and takes it along
 * where a backup moved.
 * @param exposed all that are exposed, ignored or not, there or not
 */
export const followTold = (
  { told }: Told,
  exposed: readonly ExposedBackup[],
  changes: readonly Change[],
  backupOf: (path: string) => string | undefined,
): void => {
  for (const { change, from, backup } of changes) {
    const before = change === 'moved' && from !== null ? told.get(backupOf(from) ?? '') : undefined
    if (before !== undefined && !told.has(backup)) told.set(backup, before)
  }
  const still = new Set(exposed.map(({ backup }) => backup))
  for (const backup of told.keys()) if (!still.has(backup)) told.delete(backup)
}

/** One alert for all of them, about the most exposed, newest one. */
export const exposedAlert = (backups: readonly ExposedBackup[]): Alert | undefined => {
  const [first] = [...backups].sort((a, b) => byExposure(a.readableBy, b.readableBy))
  if (!first) return undefined
  const { backup, label, path, readableBy } = first
  return { type: 'exposed', readableBy, backups: backups.length, backup, label, path }
}
