import type { Buffer } from 'node:buffer'
import { type Dirent, readdir } from 'node:fs'
import type { FolderEntry, FolderListing } from '../format.ts'
import { type SkipReason, unreadable } from '../io/bounded-file.ts'
import { lastPart } from '../io/path-parts.ts'
import { joinPath, pathText, StoredPath, type SystemPath, systemName } from '../io/system-path.ts'
import { prunedFolders } from './pruned.ts'

export interface WalkVisitor {
  /** Sees each folder before what is in it; says which of its entries the walk goes on with. */
  folder(listing: FolderListing): Promise<(entry: FolderEntry) => boolean> | ((entry: FolderEntry) => boolean)
  file(entry: FolderEntry, folder: FolderListing): void
  skipped(path: string, reason: SkipReason): void
}

/** Folders listed at the same time. More only fills the queue of Node's four file threads. */
const inFlight = 32

/**
 * Walks the tree below a folder: breadth as it comes, no links followed, nothing opened or stat'ed.
 * Ends when every folder was listed, or rejects with the signal's reason.
 */
export const walk = (root: SystemPath, visitor: WalkVisitor, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const waiting: SystemPath[] = [root]
    let running = 0
    let ended = false

    const end = (error?: unknown) => {
      if (ended) return
      ended = true
      if (error === undefined) resolve()
      else reject(error)
    }
    const next = () => {
      if (signal.aborted) return end(signal.reason)
      // The newest folder first: the queue stays as short as the tree is deep and wide, not as large as the tree.
      while (running < inFlight && waiting.length > 0 && !ended) {
        running++
        list(waiting.pop() as SystemPath)
      }
      if (running === 0) end()
    }
    const list = (folder: SystemPath) => {
      listFolder(folder)
        .then((listing) => visit(listing, visitor, waiting))
        .catch((error: unknown) => visitor.skipped(pathText(folder), unreadable(error).reason))
        .then(() => {
          running--
          next()
        })
        .catch(end)
    }
    next()
  })

const visit = async (listing: FolderListing, visitor: WalkVisitor, waiting: SystemPath[]): Promise<void> => {
  const answer = visitor.folder(listing)
  const goOn = answer instanceof Promise ? await answer : answer
  for (const entry of listing.entries) {
    if (entry.type === 'other')
      visitor.skipped(pathText(entry.path), entry.link ? 'symbolic link, not followed' : 'not a regular file')
    else if (!goOn(entry)) continue
    else if (entry.type === 'file') visitor.file(entry, listing)
    else {
      const pruned = prunedFolders.get(entry.name.toLowerCase())
      if (pruned) visitor.skipped(pathText(entry.path), pruned)
      else waiting.push(entry.path)
    }
  }
}

const entryOf = (
  folder: SystemPath,
  name: string | Buffer,
  dirent: Dirent<string> | Dirent<Buffer>,
): FolderEntry => ({
  name: pathText(name).normalize('NFC'),
  path: joinPath(folder, name),
  type: dirent.isFile() ? 'file' : dirent.isDirectory() ? 'folder' : 'other',
  link: dirent.isSymbolicLink(),
})

/**
 * Lists a folder by types, without a `stat`. Names that are not valid UTF-8 keep their bytes: the listing is asked for
 * again as bytes where a name shows that it was decoded with a loss.
 */
export const listFolder = (folder: SystemPath): Promise<FolderListing> =>
  folder instanceof StoredPath ? listStored(folder) : listSystem(folder)

const listStored = async (folder: StoredPath): Promise<FolderListing> => {
  const entries = await folder.storage.list(folder.text)
  return {
    path: folder,
    text: folder.text,
    name: lastPart(folder.text),
    entries: entries.map(({ name, type }) => ({
      name: name.normalize('NFC'),
      path: joinPath(folder, name),
      type,
      link: false,
    })),
  }
}

const listSystem = (folder: string | Buffer): Promise<FolderListing> =>
  new Promise((resolve, reject) => {
    const done = (entries: FolderEntry[]) => {
      const text = pathText(folder)
      resolve({
        path: folder,
        text,
        name: text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1),
        entries,
      })
    }
    const asBytes = () =>
      readdir(folder, { withFileTypes: true, encoding: 'buffer' }, (error, dirents) => {
        if (error) reject(error)
        else done(dirents.map((dirent) => entryOf(folder, systemName(dirent.name), dirent)))
      })
    if (typeof folder !== 'string') return asBytes()
    readdir(folder, { withFileTypes: true }, (error, dirents) => {
      if (error) reject(error)
      else if (dirents.some(({ name }) => name.includes('\ufffd'))) asBytes()
      else done(dirents.map((dirent) => entryOf(folder, dirent.name, dirent)))
    })
  })
