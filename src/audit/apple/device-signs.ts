import type { Buffer } from 'node:buffer'
import type { App } from '../../shared/report.ts'
import type { FolderEntry, FolderListing } from '../format.ts'
import { type BoundedFile, structureBudget } from '../io/bounded-file.ts'
import { type Look, lookInto } from '../io/look-into.ts'
import { parseSqliteHeader, sqliteMagic } from '../sqlite/btree.ts'
import { looksEncrypted } from './ciphertext.ts'
import { appOfId } from './device-files.ts'
import { parsePlist } from './plist.ts'
import { dictOf, type PlistDict } from './plist-value.ts'

/** `Manifest.plist`, which is never encrypted. Null where it does not say. */
export interface DeviceManifest {
  readonly encrypted: boolean | null
  /** The phone's iOS. */
  readonly version: string | null
  /** WhatsApp's apps among those that the backup lists. */
  readonly apps: ReadonlySet<App>
}

/** What the beginning of a file of the backup looks like. */
export type Form = 'readable' | 'sealed' | 'nothing' | 'unclear'

export interface FormOfFile {
  readonly form: Form
  /** False where a database is shorter than its header says. */
  readonly whole: boolean
  /** Bytes. */
  readonly size: number
}

export const fileNamed = (folder: FolderListing, name: string): FolderEntry | undefined =>
  folder.entries.find((entry) => entry.type === 'file' && entry.name.toLowerCase() === name)

const readPlist = async (file: BoundedFile): Promise<PlistDict | undefined> => {
  file.followStructure()
  if (file.size > structureBudget) return undefined
  return dictOf(parsePlist(await file.read(0, file.size)))
}

/** Undefined inside `seen` where the list does not parse, or is none of a device backup. */
export const readManifest = (entry: FolderEntry): Promise<Look<DeviceManifest | undefined>> =>
  lookInto(entry.path, async (file) => {
    const list = await readPlist(file)
    if (!list || !['IsEncrypted', 'Lockdown', 'Applications', 'BackupKeyBag'].some((key) => list.has(key)))
      return undefined
    const encrypted = list.get('IsEncrypted')
    const version = dictOf(list.get('Lockdown'))?.get('ProductVersion')
    const apps = [...(dictOf(list.get('Applications'))?.keys() ?? [])].map(appOfId)
    return {
      encrypted: typeof encrypted === 'boolean' ? encrypted : null,
      version: typeof version === 'string' ? version : null,
      apps: new Set(apps.filter((app) => app !== undefined)),
    }
  })

/** Whether `Status.plist` says that the backup was finished; null where it does not say. */
export const readFinished = async (entry: FolderEntry | undefined): Promise<boolean | null> => {
  if (!entry) return null
  const look = await lookInto(entry.path, readPlist)
  const state = 'seen' in look ? look.seen?.get('SnapshotState') : undefined
  return typeof state === 'string' ? state === 'finished' : null
}

/** Looks at the beginning of a file: `readable` is a SQLite database, or the index of iOS before 10. */
export const formOfFile = async (file: BoundedFile): Promise<FormOfFile> => {
  const head = await file.head()
  return { ...formOfHead(head, file.size), size: file.size }
}

const formOfHead = (head: Buffer, size: number): { form: Form; whole: boolean } => {
  if (!head.some(Boolean)) return { form: 'nothing', whole: false }
  if (head.subarray(0, 16).equals(sqliteMagic)) return { form: 'readable', whole: isWhole(head, size) }
  if (head.toString('latin1', 0, 4) === 'mbdb') return { form: 'readable', whole: true }
  return { form: looksEncrypted(head) ? 'sealed' : 'unclear', whole: true }
}

/** The page count of the header holds where its two change counters agree: SQLite's file format, section 1.3. */
const isWhole = (head: Buffer, size: number): boolean => {
  const header = parseSqliteHeader(head)
  if (!header) return false
  const counted = head.readUInt32BE(24) === head.readUInt32BE(92)
  return !counted || size >= head.readUInt32BE(28) * header.pageSize
}
