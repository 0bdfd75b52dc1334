import type { Storage, StoredEntry } from '../audit/io/storage.ts'
import { Unreadable } from '../audit/io/unreadable.ts'
import { listRemote, type RemoteListing } from './list-remote.ts'
import { RemoteFile } from './remote-file.ts'
import { Requests } from './requests.ts'
import type { Rclone } from './run-rclone.ts'

/** Files whose bytes are kept, up to 64 KiB each: keys are tried on backups that were read before. */
const filesKept = 256

/** A folder of a remote, or one file, listed once and read in ranges. */
export class RcloneStorage implements Storage {
  readonly #rclone: Rclone
  readonly #root: string
  readonly #found: StoredEntry | Unreadable
  readonly #whole: boolean
  readonly #requests: Requests
  readonly #files = new Map<string, RemoteFile>()
  #listing: Promise<RemoteListing> | undefined
  #listed: RemoteListing | undefined

  /**
   * @param found what is at the root, or why that could not be told
   * @param whole allow whole files to cross the network
   */
  constructor(rclone: Rclone, root: string, found: StoredEntry | Unreadable, whole: boolean) {
    this.#rclone = rclone
    this.#root = root
    this.#found = found
    this.#whole = whole
    this.#requests = new Requests(rclone)
  }

  async stat(path: string): Promise<StoredEntry> {
    if (this.#found instanceof Unreadable) throw this.#found
    if (this.#found.type !== 'folder') {
      if (path === this.#root) return this.#found
      throw new Unreadable('vanished')
    }
    // That the root is there says little: whether it can be listed is its state.
    const { tree } = await this.#all()
    if (path === this.#root) return this.#found
    const below = this.#below(path)
    const slash = below.lastIndexOf('/')
    const entry = tree.folder(below.slice(0, Math.max(0, slash)))?.get(below.slice(slash + 1))
    if (!entry) throw new Unreadable('vanished')
    return entry
  }

  async list(folder: string): Promise<readonly StoredEntry[]> {
    const entries = (await this.#all()).tree.folder(this.#below(folder))
    if (!entries) throw new Unreadable('vanished')
    return [...entries.values()]
  }

  async open(path: string): Promise<RemoteFile> {
    const { size } = await this.stat(path)
    const known = this.#files.get(path)
    if (known) return known
    const file = new RemoteFile(this.#requests, path, size, this.#whole)
    const [oldest] = this.#files.keys()
    if (this.#files.size >= filesKept && oldest !== undefined) this.#files.delete(oldest)
    this.#files.set(path, file)
    return file
  }

  skipped(): readonly { readonly path: string; readonly reason: string }[] {
    return (this.#listed?.skipped ?? []).map(({ path, reason }) => ({
      path: path === '' ? this.#root : this.#prefix + path,
      reason,
    }))
  }

  get #prefix(): string {
    return /[:/]$/.test(this.#root) ? this.#root : `${this.#root}/`
  }

  #below(path: string): string {
    return path === this.#root ? '' : path.slice(this.#prefix.length)
  }

  async #all(): Promise<RemoteListing> {
    if (this.#found instanceof Unreadable) throw this.#found
    this.#listing ??= listRemote(this.#rclone, this.#root)
    this.#listed = await this.#listing
    return this.#listed
  }
}
