import type { Kind } from '../shared/report.ts'
import { besideBackup, isUnfinishedCopy } from './beside-backup.ts'
import type { FolderListing } from './format.ts'
import { folderFormats, nameRule } from './formats/index.ts'
import { backupFolder } from './group.ts'
import { stubbedName } from './io/cloud-stub.ts'
import { parentPath, stepsTo } from './io/path-parts.ts'
import { pathText, systemPath } from './io/system-path.ts'
import { foldersAbove, levelsBelow, liesClose, liesNear } from './keys/near.ts'
import { listFolder } from './walk/listing.ts'
import { Waiting } from './walk/waiting.ts'

/** A finding of an earlier audit. */
export interface Known {
  readonly path: string
  readonly kind: Kind
}

export interface Surroundings {
  /** What to audit, as places of their own. */
  readonly paths: readonly string[]
  /** Every key was seen that an audit of all places would try as one beside these. */
  readonly whole: boolean
}

/** What is looked at around one change, at most: folders listed for keys, their entries, and files or folders audited. */
const mostFolders = 64
const mostEntries = 20_000
const mostPaths = 256

/**
 * What to look into so that changed files are judged as an audit of all places would judge them: themselves, or the folder
 * that they are a part of, and the keys and backups that lie near enough to change a verdict.
 * @param changed files and folders
 * @param known findings of earlier audits
 * @param inPlaces whether a path lies in a place: what lies elsewhere is not looked at
 * @param waiting knows which folder has not answered yet
 */
export const surroundings = async (
  changed: { readonly files: readonly string[]; readonly folders: readonly string[] },
  known: readonly Known[],
  inPlaces: (path: string) => boolean,
  waiting = new Waiting(),
): Promise<Surroundings> => {
  const around = new Around(known, inPlaces, waiting)
  for (const path of changed.files) await around.addFile(path)
  for (const path of changed.folders) await around.addFolder(path)
  return { paths: [...around.paths], whole: around.whole }
}

const folderKinds: ReadonlySet<Kind> = new Set([
  'icloud-backup',
  'device-backup',
  'live-data',
  'media-folder',
])

class Around {
  readonly paths = new Set<string>()
  whole = true
  readonly #known: readonly Known[]
  readonly #inPlaces: (path: string) => boolean
  readonly #waiting: Waiting
  readonly #listings = new Map<string, FolderListing | undefined>()
  #entries = 0

  constructor(known: readonly Known[], inPlaces: (path: string) => boolean, waiting: Waiting) {
    this.#known = known
    this.#inPlaces = inPlaces
    this.#waiting = waiting
  }

  async addFile(path: string): Promise<void> {
    const folder = parentPath(path)
    const owner = this.#ownerOf(path)
    if (owner) return this.addFolder(owner.path)
    const listing = await this.#list(folder)
    if (!listing) return
    if (folderFormats.some((format) => format.claims(listing))) return this.addFolder(folder)
    const name = path
      .slice(folder.length)
      .replace(/^[/\\]/, '')
      .normalize('NFC')
    const rule = nameRule(stubbedName(name) ?? name)
    if (!rule || isUnfinishedCopy(name) || (rule.weight === 'beside' && !this.#mayHoldKey(listing))) return
    this.#look(path)
    if (rule.kind === 'key-file') this.#backupsNear(folder)
    else await this.#keysNear(backupFolder(path, rule.kind))
  }

  /** Close to a backup, any note may hold its key. */
  #mayHoldKey(listing: FolderListing): boolean {
    const isClose = ({ path, kind }: Known) => liesClose(listing.text, backupFolder(path, kind))
    return besideBackup(listing) || this.#known.some((one) => one.kind !== 'key-file' && isClose(one))
  }

  /** All in it is looked into; keys may lie above it, too. */
  async addFolder(path: string): Promise<void> {
    this.#look(this.#ownerOf(path)?.path ?? path)
    this.#knownKeysNear(path)
    await this.#keysAbove(path)
  }

  /** The known folder of which a path is a part. */
  #ownerOf(path: string): Known | undefined {
    return this.#known.find((one) => folderKinds.has(one.kind) && stepsTo(one.path, path)[0] !== '..')
  }

  #look(path: string): void {
    if (!this.#inPlaces(path)) return
    if (this.paths.size < mostPaths) this.paths.add(path)
    else this.whole = false
  }

  #backupsNear(keyFolder: string): void {
    for (const { path, kind } of this.#known)
      if (kind !== 'key-file' && liesNear(keyFolder, backupFolder(path, kind))) this.#look(path)
  }

  async #keysNear(backup: string): Promise<void> {
    this.#knownKeysNear(backup)
    await this.#keysAbove(backup)
    let level = [backup]
    for (let depth = 0; depth <= levelsBelow; depth++) {
      const next: string[] = []
      for (const folder of level) next.push(...(await this.#keysIn(folder)))
      level = next
    }
  }

  #knownKeysNear(backup: string): void {
    for (const { path, kind } of this.#known)
      if (kind === 'key-file' && liesNear(parentPath(path), backup)) this.#look(path)
  }

  async #keysAbove(backup: string): Promise<void> {
    for (const folder of foldersAbove(backup)) await this.#keysIn(folder)
  }

  /** Looks for keys in one folder and answers with the folders in it. */
  async #keysIn(folder: string): Promise<string[]> {
    const listing = this.#inPlaces(folder) ? await this.#list(folder) : undefined
    if (!listing) return []
    const folders: string[] = []
    for (const { name, path, type } of listing.entries) {
      if (type === 'folder') folders.push(pathText(path))
      if (type !== 'file' || isUnfinishedCopy(name)) continue
      const rule = nameRule(name)
      // Whatever its name hints at, a key is known by its bytes; only WhatsApp's own names for backups are none of a key.
      if (!rule || (rule.weight === 'certain' && rule.kind !== 'key-file')) continue
      if (rule.weight !== 'beside' || this.#mayHoldKey(listing)) this.#look(pathText(path))
    }
    return folders
  }

  async #list(folder: string): Promise<FolderListing | undefined> {
    if (this.#listings.has(folder)) return this.#listings.get(folder)
    if (this.#listings.size >= mostFolders || this.#entries > mostEntries) {
      this.whole = false
      return undefined
    }
    const listing = await this.#waiting.on(folder, listFolder(systemPath(folder))).catch(() => undefined)
    if (!listing) this.whole = false
    this.#entries += listing?.entries.length ?? 0
    this.#listings.set(folder, listing)
    return listing
  }
}
