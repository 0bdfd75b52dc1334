import { isUnfinishedCopy } from '../beside-backup.ts'
import type { FolderEntry, FolderListing, NameRule } from '../format.ts'
import { nameRule } from '../formats/index.ts'
import { namesKey } from '../formats/key-names.ts'
import { stubbedName } from '../io/cloud-stub.ts'

/** A file that may hold a key, by its name and by where it lies. */
export interface KeyFile {
  readonly entry: FolderEntry
  /** 0 where its name says key, 1 where it hints at one, 2 for any note, 3 for any file. */
  readonly rank: 0 | 1 | 2 | 3
  readonly rule: NameRule | undefined
}

const rankOf = (name: string, rule: NameRule | undefined): KeyFile['rank'] => {
  if (rule?.kind !== 'key-file') return 3
  if (rule.weight === 'certain' || namesKey(name)) return 0
  return rule.weight === 'possible' ? 1 : 2
}

/**
 * The files of a folder that are worth opening in search of a key.
 * @param mode `close` to a backup that is any file but a backup; `aside` from it, what is named like a key
 */
export const keyFilesIn = ({ entries }: FolderListing, mode: 'close' | 'aside'): KeyFile[] =>
  entries.flatMap((entry) => {
    const name = stubbedName(entry.name) ?? entry.name
    if ((entry.type !== 'file' && !entry.link) || isUnfinishedCopy(name)) return []
    const rule = nameRule(name)
    if (rule?.weight === 'certain' && rule.kind !== 'key-file') return []
    // What checks a password is no key.
    if (rule?.weight === 'certain' && rule.format === 'unknown') return []
    const rank = rankOf(name, rule)
    if (entry.link && rank > 0) return []
    return rank <= (mode === 'close' ? 3 : 1) ? [{ entry, rank, rule }] : []
  })
