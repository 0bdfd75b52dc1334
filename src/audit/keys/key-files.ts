import type { Claim, FolderEntry, FolderListing } from '../format.ts'
import { nameRule } from '../formats/index.ts'
import { type KeyDoubt, keyDoubt } from '../formats/key-doubt.ts'
import { hintsAtKey, isNoteName, namesKey, whatsappWords } from '../formats/key-names.ts'
import { stubbedName } from '../io/cloud-stub.ts'
import type { SkipReason } from '../io/unreadable.ts'
import { largestKeyFile } from './key.ts'

/** A file that may hold a key, by its name and by where it lies. */
export interface KeyFile {
  readonly entry: FolderEntry
  /** 0 where its name says key, 1 where it hints at one, 2 for any note, 3 for any file. */
  readonly rank: 0 | 1 | 2 | 3
  /** What it is where its bytes cannot tell. */
  readonly claim: Claim
  /** Its name is that of WhatsApp's own key file. */
  readonly certain: boolean
  /** What its name says where it was not read: `own` of a certain one; undefined where it leaves no doubt. */
  readonly doubt: 'own' | KeyDoubt | undefined
}

/** Bytes of a file whose name says nothing at all that is opened all the same: a key needs no more. */
const mostUnnamed = 8192

export const mostBytes = ({ rank }: KeyFile): number => (rank === 3 ? mostUnnamed : largestKeyFile)

/** Told to `skipped` where a limit ends the search: a key may lie in what was not looked at. */
export const tooMany: SkipReason = 'more files than are searched for keys'

export const tooLarge: SkipReason = 'too large to be looked through'

const note: Claim = { kind: 'key-file', format: 'hex-key' }

const keyFileOf = (entry: FolderEntry): KeyFile | undefined => {
  if (entry.type !== 'file' && !entry.link) return undefined
  const name = stubbedName(entry.name) ?? entry.name
  const rule = nameRule(name)
  const isKeyName = rule?.kind === 'key-file'
  if (rule?.weight === 'certain') {
    // What checks a password is no key.
    if (isKeyName)
      return rule.format === 'unknown'
        ? undefined
        : { entry, rank: 0, claim: rule, certain: true, doubt: 'own' }
    // A backup, or a note that is named after one; and a chat that was exported, in which people keep notes.
    const isAfterBackup = rule.kind === 'android-backup' && namesKey(name)
    if (!isAfterBackup && !isNoteName(name)) return undefined
    const doubt = isAfterBackup ? keyDoubt(name) : undefined
    return { entry, rank: isAfterBackup ? 0 : 3, claim: note, certain: false, doubt }
  }
  const rank = namesKey(name) ? 0 : !isKeyName ? 3 : rule.weight === 'possible' ? 1 : 2
  const doubt = rank === 0 ? keyDoubt(name) : undefined
  return { entry, rank, claim: isKeyName ? rule : note, certain: false, doubt }
}

/** Aside from a backup, a name has to be that of a note, or to say what it is a key of. */
const isWorthAside = ({ entry, rank, certain }: KeyFile): boolean => {
  const name = stubbedName(entry.name) ?? entry.name
  return certain || (rank <= 1 && (isNoteName(name) || whatsappWords.test(name)))
}

/**
 * The files of a folder that are worth opening in search of a key.
 * @param mode `close` to a backup that is any file but a backup; `aside` from it, what is named like a key
 */
export const keyFilesIn = ({ entries }: FolderListing, mode: 'close' | 'aside'): KeyFile[] =>
  entries.flatMap((entry) => {
    if (mode === 'aside' && !hintsAtKey(entry.name)) return []
    const file = keyFileOf(entry)
    return file && (mode === 'close' || isWorthAside(file)) ? [file] : []
  })
