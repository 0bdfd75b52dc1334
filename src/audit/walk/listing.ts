import type { Buffer } from 'node:buffer'
import { type Dirent, readdir, readdirSync } from 'node:fs'
import { asLatin1 } from '../../shared/byte-mark.ts'
import type { FolderEntry, FolderListing } from '../format.ts'
import { lastPart } from '../io/path-parts.ts'
import {
  joinPath,
  type LocalPath,
  pathText,
  StoredPath,
  type SystemPath,
  systemName,
} from '../io/system-path.ts'

/** What a listing tells of an entry: of Node's `Dirent`, what a storage can tell too. */
export interface AnyDirent extends Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'> {
  readonly name: string | Buffer
}

/** Signs from here on may be written in more than one way; up to it, every text is its own NFC. */
const mayBeComposed = /[\u0300-\uffff]/

/**
 * Characters: names on disks are at most 255 bytes, three characters each where they are no text. Only a storage lists longer
 * ones, and rules take long over them.
 */
const longestName = 1024

/** A name as text, in NFC. */
const nameText = (name: string): string => (mayBeComposed.test(name) ? name.normalize('NFC') : name)

/**
 * A listed folder. Of the hundred thousand that a walk lists, nearly all hold nothing of interest: paths and entries are
 * only put together where they are asked for.
 */
export class Listing implements FolderListing {
  readonly path: SystemPath
  readonly dirents: readonly AnyDirent[]
  #entries: readonly FolderEntry[] | undefined

  constructor(path: SystemPath, dirents: readonly AnyDirent[]) {
    this.path = path
    this.dirents = dirents
  }

  /** How many files lie in it. */
  get files(): number {
    let files = 0
    for (const dirent of this.dirents) if (dirent.isFile()) files++
    return files
  }

  get text(): string {
    return pathText(this.path)
  }

  get name(): string {
    const { path, text } = this
    if (path instanceof StoredPath) return lastPart(text)
    return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  }

  get entries(): readonly FolderEntry[] {
    this.#entries ??= this.dirents.map((dirent) => this.entry(dirent))
    return this.#entries
  }

  entry(dirent: AnyDirent): FolderEntry {
    const name = rawName(dirent)
    return {
      name: nameText(pathText(name)),
      path: joinPath(this.path, name),
      type: dirent.isFile() ? 'file' : dirent.isDirectory() ? 'folder' : 'other',
      link: dirent.isSymbolicLink(),
    }
  }

  /** The names in it and its own as one text, a line each, as rules read them: one test of it costs less than a test of each name. */
  get names(): string {
    let names = this.name.slice(-longestName)
    for (const dirent of this.dirents) names += `\n${pathText(rawName(dirent)).slice(-longestName)}`
    return nameText(asLatin1(names))
  }
}

export const rawName = ({ name }: AnyDirent): string | Buffer =>
  typeof name === 'string' ? name : systemName(name)

/** A name that was decoded with a loss. */
const isLossy = ({ name }: Dirent<string>): boolean => name.includes('\ufffd')

/**
 * Lists a folder by types, without a `stat`. Names that are not valid UTF-8 keep their bytes: the listing is asked for
 * again as bytes where a name shows that it was decoded with a loss.
 */
export const listFolder = (folder: SystemPath): Promise<Listing> =>
  folder instanceof StoredPath ? listStored(folder) : listSystem(folder)

const listStored = async (folder: StoredPath): Promise<Listing> => {
  const entries = await folder.storage.list(folder.text)
  const dirents = entries.map(({ name, type }) => ({
    name,
    isFile: () => type === 'file',
    isDirectory: () => type === 'folder',
    isSymbolicLink: () => false,
  }))
  return new Listing(folder, dirents)
}

const listSystem = (folder: LocalPath): Promise<Listing> =>
  new Promise((resolve, reject) => {
    const asBytes = () =>
      readdir(folder, { withFileTypes: true, encoding: 'buffer' }, (error, dirents) => {
        if (error) reject(error)
        else resolve(new Listing(folder, dirents))
      })
    if (typeof folder !== 'string') return asBytes()
    readdir(folder, { withFileTypes: true }, (error, dirents) => {
      if (error) reject(error)
      else if (dirents.some(isLossy)) asBytes()
      else resolve(new Listing(folder, dirents))
    })
  })

/** The same at once: where a file system answers from this computer, waiting for another thread takes longer than listing. */
export const listFolderNow = (folder: LocalPath): Listing => {
  if (typeof folder === 'string') {
    const dirents = readdirSync(folder, { withFileTypes: true })
    if (!dirents.some(isLossy)) return new Listing(folder, dirents)
  }
  return new Listing(folder, readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }))
}
