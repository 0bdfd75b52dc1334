import type { FolderEntry, FolderListing } from '../format.ts'
import { joinPath, pathText, type SystemPath } from '../io/system-path.ts'
import { unreadable } from '../io/unreadable.ts'
import { type Listing, listFolder, rawName } from '../walk/listing.ts'
import { type DeviceFile, deviceFiles } from './device-files.ts'

/** A file that has the name of a database of WhatsApp's, or may have it where its folder could not be listed. */
export interface NamedDeviceFile extends DeviceFile {
  readonly path: SystemPath
  /** Its path inside the backup, such as `7c/7c7f…`. */
  readonly where: string
}

/** What the names in a device backup tell: nothing was opened. */
export interface HashedNames {
  readonly files: readonly NamedDeviceFile[]
  /** Folders of the backup in which nothing lies but files under hashed names. */
  readonly onlyHashed: ReadonlySet<string>
}

const hashFolder = /^[\da-f]{2}$/i
const hashName = /^[\da-f]{40}$/i
const snapshot = /^snapshot$/i
/** What the Finder puts into a folder that it shows. */
const finderFile = '.DS_Store'

export const isHashFile = ({ type, name }: Pick<FolderEntry, 'type' | 'name'>): boolean =>
  type === 'file' && hashName.test(name)
export const isHashFolder = ({ type, name }: Pick<FolderEntry, 'type' | 'name'>): boolean =>
  type === 'folder' && hashFolder.test(name)
export const isSnapshot = ({ type, name }: Pick<FolderEntry, 'type' | 'name'>): boolean =>
  type === 'folder' && snapshot.test(name)

/** Folders listed at the same time. */
const listedAtOnce = 16

/**
 * Looks through the names in a device backup, its folders and its `Snapshot`, which holds what a backup has fetched anew until
 * it is finished: some 256 listings, whatever the number of files.
 */
export const hashedNames = async (folder: FolderListing, signal: AbortSignal): Promise<HashedNames> => {
  const own = await namesIn(folder, '', signal)
  const files = [...own.files]
  const onlyHashed = new Set(own.onlyHashed)
  for (const entry of folder.entries.filter(isSnapshot)) {
    const listing = await listed(entry.path)
    if (!listing) continue
    const inner = await namesIn(listing, `${entry.name}/`, signal)
    files.push(...inner.files)
    const isOnly = listing.entries.every(
      (one) => isHashFile(one) || (isHashFolder(one) && inner.onlyHashed.has(one.name)),
    )
    if (isOnly) onlyHashed.add(entry.name)
  }
  return { files, onlyHashed }
}

const namesIn = async (folder: FolderListing, before: string, signal: AbortSignal): Promise<HashedNames> => {
  const files: NamedDeviceFile[] = folder.entries
    .filter(isHashFile)
    .flatMap(({ name, path }) => namedFile(name, path, before))
  const onlyHashed = new Set<string>()
  const folders = folder.entries.filter(isHashFolder)
  for (let index = 0; index < folders.length; index += listedAtOnce) {
    signal.throwIfAborted()
    const batch = folders.slice(index, index + listedAtOnce)
    const seen = await Promise.all(batch.map((entry) => inHashFolder(entry, before)))
    for (const [at, { found, isOnly }] of seen.entries()) {
      files.push(...found)
      const entry = batch[at]
      if (isOnly && entry) onlyHashed.add(entry.name)
    }
  }
  return { files, onlyHashed }
}

const inHashFolder = async ({ name, path }: FolderEntry, before: string) => {
  const where = `${before}${name}/`
  const prefix = name.toLowerCase()
  const listing = await listed(path)
  if (!listing) {
    // Opening them tells why not, or that one of them is not there.
    const here = deviceFiles.filter(({ id }) => id.startsWith(prefix))
    const found = here.map((file) => ({ ...file, path: joinPath(path, file.id), where: where + file.id }))
    return { found, isOnly: false }
  }
  const found: NamedDeviceFile[] = []
  let isOnly = true
  // Without entries: hundreds of thousands of files may lie in these folders.
  for (const dirent of listing.dirents) {
    const raw = rawName(dirent)
    const text = pathText(raw)
    const isHashed = hashName.test(text) && text.slice(0, 2).toLowerCase() === prefix
    if (isHashed && wanted.has(text.toLowerCase())) found.push(...namedFile(text, joinPath(path, raw), where))
    if (!dirent.isFile() || !(isHashed || text === finderFile)) isOnly = false
  }
  return { found, isOnly }
}

const wanted = new Map(deviceFiles.map((file) => [file.id, file]))

const namedFile = (name: string, path: SystemPath, before: string): NamedDeviceFile[] => {
  const file = wanted.get(name.toLowerCase())
  return file ? [{ ...file, path, where: before + name }] : []
}

const listed = async (path: SystemPath): Promise<Listing | undefined> => {
  try {
    return await listFolder(path)
  } catch (error) {
    // The walk meets the same error, and reports it.
    unreadable(error)
    return undefined
  }
}
