import type { MemoryRecord } from '../shared/memory.ts'
import type { ExposedBackup } from '../shared/resident.ts'
import { byExposure, isExposed } from '../shared/verdict.ts'

/**
 * The backups that others can read, of those records that count, the newest first. `path` is the most exposed finding, of
 * several the newest one.
 */
export const exposedBackups = (records: Iterable<MemoryRecord>): ExposedBackup[] => {
  const backups = new Map<string, { worst: MemoryRecord; newest: string }>()
  for (const record of records) {
    if (!isExposed(record.readableBy)) continue
    const known = backups.get(record.backup)
    if (!known) {
      backups.set(record.backup, { worst: record, newest: record.firstSeen })
      continue
    }
    const order = byExposure(record.readableBy, known.worst.readableBy)
    if (order < 0 || (order === 0 && record.firstSeen > known.worst.firstSeen)) known.worst = record
    if (record.firstSeen > known.newest) known.newest = record.firstSeen
  }
  return [...backups.values()]
    .sort((a, b) => (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0))
    .map(({ worst: { backup, label, path, readableBy }, newest }) => ({
      backup,
      label,
      path,
      readableBy,
      firstSeen: newest,
    }))
}
