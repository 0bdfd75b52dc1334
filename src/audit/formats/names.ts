import type { FormatName } from '../../shared/report.ts'
import type { NameRule } from '../format.ts'

/** Name rules that several formats share; the names are listed in docs/formats.md, "Names on Android". */

/**
 * The number in a name's `.cryptNN`; 0 for `.crypt` itself, undefined without one. What copying and syncing put
 * behind it (` (1)`, `.sync-conflict-...`) does not matter.
 */
export const cryptNumber = (name: string): number | undefined => {
  const match = /\.crypt(\d{0,2})(?![\da-z])/i.exec(name)
  return match ? Number(match[1]) : undefined
}

/** What WhatsApp calls its backups, before `.db`, dates, increments and `.cryptNN`. */
const backupBase =
  'msgstore|wa\\.db|chatsettingsbackup|backup_settings|stickers|wallpapers|commerce_backup|avatar-password|chatlock_backup|status_backup|statusranking'

/** In front of a base name there may be words of a copy (`Copy of `), but no letter. */
const beforeBase = '(?:^|[^a-z])'

/** Behind an ending: nothing, the mark of a copy, or a word for one; any other ending is another file about the backup. */
const copyMark = '(?=$|[ _(~-]|\\.(?:\\d|bak|old|orig|copy|sync-conflict))'

/** Endings that stand for WhatsApp alone; others have used `.crypt` and may use `.crypt1`. */
const ownEnding = (number: number): boolean => number > 1

/**
 * The rules for files that end in `.cryptNN` (0 for `.crypt`). An ending behind it (`.crypt15.zip`, `.crypt15.md5`) makes it
 * another file, so that only its bytes can make it a finding.
 */
export const cryptNames = (number: number): NameRule[] => {
  const format = `crypt${number || ''}` as FormatName
  const ending = `\\.crypt${number || ''}`
  const before = ownEnding(number) ? '' : `${beforeBase}(?:${backupBase})(?:[^a-z].*)?`
  const rule = (weight: NameRule['weight'], source: string): NameRule => ({
    pattern: new RegExp(source, 'i'),
    weight,
    kind: 'android-backup',
    format,
  })
  return [
    { ...rule('certain', before + ending + copyMark), covered: true },
    rule('possible', `${ending}(?![\\da-z])`),
  ]
}

const isNamed = (base: string) => {
  const pattern = new RegExp(`${beforeBase}(?:${base})(?![a-z])`, 'i')
  return (name: string): boolean => pattern.test(name)
}

/** True for names of WhatsApp's own backups, with dates, increments and copy marks. */
export const isBackupName = isNamed(backupBase)

/** Old backups of these were written without a checksum: a missing one says nothing. */
const mayLackChecksum = isNamed('stickers|wallpapers')

/**
 * `complete` of a backup that ends with a checksum.
 * @param fits whether it fits; null where it was not compared
 */
export const completeness = (fits: boolean | null, name: string): boolean | null =>
  fits === false && (mayLackChecksum(name) || !isBackupName(name)) ? null : fits
