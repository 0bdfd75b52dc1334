import type { FolderEntry, FolderListing } from '../format.ts'
import { type Look, lookInto } from '../io/look-into.ts'
import { measure } from '../io/measure.ts'
import { pathText } from '../io/system-path.ts'
import type { SkipReason } from '../io/unreadable.ts'
import type { DeviceFile } from './device-files.ts'
import {
  type DeviceManifest,
  type FormOfFile,
  fileNamed,
  formOfFile,
  readFinished,
  readManifest,
} from './device-signs.ts'
import { hashedNames, isHashFile, isHashFolder, isSnapshot, type NamedDeviceFile } from './hash-folders.ts'

/** A database of WhatsApp's that lies in the backup. */
export interface PresentFile extends DeviceFile {
  /** Its path inside the backup, such as `7c/7c7f…`. */
  readonly where: string
  readonly look: Look<FormOfFile>
}

/** What was seen of a device backup. */
export interface DeviceBackup {
  readonly manifest: Look<DeviceManifest | undefined> | undefined
  /** `Manifest.db`, or `Manifest.mbdb` of iOS before 10. */
  readonly index: { readonly name: string; readonly look: Look<FormOfFile> } | undefined
  readonly finished: boolean | null
  readonly present: readonly PresentFile[]
  /** Bytes of the backup's lists and of WhatsApp's databases in it; the other apps' files are not counted. */
  readonly size: number
  readonly modified: Date
  readonly skipped: readonly { readonly path: string; readonly reason: SkipReason }[]
  /** Names of its lists that were looked at. */
  readonly lists: ReadonlySet<string>
  /** Folders of it in which nothing lies but files under hashed names. */
  readonly onlyHashed: ReadonlySet<string>
}

const listName = /^(?:manifest\.(?:plist|db|mbdb|mbdx)(?:-wal|-shm|-journal)?|info\.plist|status\.plist)$/i

/** Whether nothing lies in such a folder that the backup does not put there. */
export const holdsOnlyDeviceBackup = (
  { entries }: FolderListing,
  isSystemFile: (name: string) => boolean,
): boolean =>
  entries.every((entry) =>
    entry.type === 'folder'
      ? isHashFolder(entry) || isSnapshot(entry)
      : listName.test(entry.name) || isHashFile({ ...entry, type: 'file' }) || isSystemFile(entry.name),
  )

/** Whether a listing may be that of a device backup, whole or with parts missing. */
export const mayBeDeviceBackup = (folder: FolderListing): boolean => {
  const list = fileNamed(folder, 'manifest.plist') !== undefined
  const index = ['manifest.db', 'manifest.mbdb'].some((name) => fileNamed(folder, name))
  if (!list && !index) return false
  const others = ['info.plist', 'status.plist'].some((name) => fileNamed(folder, name))
  return (list && index) || others || folder.entries.some(isHashed)
}

const isHashed = (entry: FolderEntry): boolean => isHashFolder(entry) || isHashFile(entry)

/** Undefined where the folder is no device backup after all. */
export const lookAtDeviceBackup = async (
  folder: FolderListing,
  signal: AbortSignal,
): Promise<DeviceBackup | undefined> => {
  const list = fileNamed(folder, 'manifest.plist')
  const index = fileNamed(folder, 'manifest.db') ?? fileNamed(folder, 'manifest.mbdb')
  const status = fileNamed(folder, 'status.plist')
  const manifest = list && (await readManifest(list))
  const indexLook = index && (await lookInto(index.path, formOfFile))
  const names = await hashedNames(folder, signal)
  const found = await lookAtFiles(names.files, signal)
  const known = manifest && 'seen' in manifest && manifest.seen !== undefined
  if (!known && found.length === 0 && !folder.entries.some(isHashed)) return undefined
  const measured = [...found, ...[list, index, status].filter((entry) => entry !== undefined)]
  const unread = [
    { path: list?.path, look: manifest },
    { path: index?.path, look: indexLook },
    ...found,
  ].flatMap(({ path, look }) =>
    path !== undefined && look && 'unread' in look ? [{ path: pathText(path), reason: look.unread }] : [],
  )
  if (list && manifest && 'seen' in manifest && manifest.seen === undefined)
    unread.push({ path: pathText(list.path), reason: 'not a list of a device backup that can be read' })
  return {
    manifest,
    index: index && indexLook && { name: index.name, look: indexLook },
    finished: await readFinished(status),
    // A link or folder of that name holds no chats that are in this backup.
    present: found.filter(({ look }) => !('unread' in look && look.unread === 'not a regular file')),
    ...(await measure(measured.map(({ path }) => path))),
    skipped: unread,
    lists: new Set([list, index, status].flatMap((entry) => (entry ? [entry.name] : []))),
    onlyHashed: names.onlyHashed,
  }
}

const lookAtFiles = async (files: readonly NamedDeviceFile[], signal: AbortSignal) => {
  const found: (PresentFile & NamedDeviceFile)[] = []
  for (const file of files) {
    signal.throwIfAborted()
    const look = await lookInto(file.path, formOfFile)
    if (!('unread' in look && look.unread === 'vanished')) found.push({ ...file, look })
  }
  return found
}
