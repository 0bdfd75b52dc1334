import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { birthOf } from './process-birth.ts'
import { writeToDisk } from './whole-file.ts'

/** The process that holds a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** See `birthOf`. */
  readonly birth: string
}

/** This process, taken down once: a computer that comes into another network may get another name there. */
const own: Holder = { pid: process.pid, host: hostname(), birth: birthOf(process.pid) ?? '' }

/** Between these, others come and go. */
const attempts = 5

/**
 * Lets one process at a time write a file: `FILE.lock` beside it names that process. A lock whose holder has ended, however it
 * did, is worth nothing. What another computer holds, as in a home folder on a network, cannot be told to have ended.
 */
export class FileLock {
  readonly path: string

  constructor(file: string) {
    this.path = `${file}.lock`
  }

  /**
   * Undefined where this process holds it now, also from before; else who does.
   * @throws the system's error where no lock can be written
   */
  async take(): Promise<Holder | undefined> {
    for (let attempt = 0; ; attempt++) {
      const holder = await this.#holder()
      if (holder && isSame(holder, own)) return undefined
      if (holder && mayRun(holder)) return holder
      if (attempt === attempts) throw new Error('the lock changes all the time')
      if (attempt > 0 || holder) await this.#clear(holder)
      if (await this.#create()) return undefined
    }
  }

  /** Gives it back, where this process holds it. */
  async release(): Promise<void> {
    const holder = await this.#holder().catch(() => undefined)
    if (holder && isSame(holder, own)) await unlink(this.path).catch(() => {})
  }

  /** Whole from its first moment: it is written beside its place, and a link to a name that is taken fails. */
  async #create(): Promise<boolean> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 })
    const beside = this.#beside()
    try {
      await writeToDisk(beside, JSON.stringify(own), 'wx')
      await link(beside, this.path)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      // No links on this file system: whoever reads half of it takes it for nobody's, which can only happen in this moment.
      return await writeToDisk(this.path, JSON.stringify(own), 'wx').then(
        () => true,
        (failure: unknown) => {
          if (codeOf(failure) === 'EEXIST') return false
          throw failure
        },
      )
    } finally {
      await unlink(beside).catch(() => {})
    }
  }

  /** Undefined where there is no lock, or one that names nobody. */
  async #holder(path = this.path): Promise<Holder | undefined> {
    try {
      return holderFrom(JSON.parse(await readFile(path, 'utf8')))
    } catch (error) {
      if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  }

  /** Takes away what was read, and puts back what somebody else has put in its place meanwhile. */
  async #clear(read: Holder | undefined): Promise<void> {
    const aside = this.#beside()
    try {
      await rename(this.path, aside)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return
      throw error
    }
    const moved = await this.#holder(aside).catch(() => undefined)
    if (moved && !(read && isSame(moved, read))) await link(aside, this.path).catch(() => {})
    await unlink(aside).catch(() => {})
  }

  #beside(): string {
    return `${this.path}-${randomBytes(6).toString('hex')}`
  }
}

const isSame = (one: Holder, other: Holder): boolean =>
  one.pid === other.pid && one.host === other.host && one.birth === other.birth

const mayRun = ({ pid, host, birth }: Holder): boolean => {
  if (host !== own.host) return true
  const now = birthOf(pid)
  return now !== undefined && (now === '' || birth === '' || now === birth)
}

const holderFrom = (json: unknown): Holder | undefined => {
  const { pid, host, birth } = (json ?? {}) as Partial<Holder>
  return Number.isSafeInteger(pid) && Number(pid) > 0 && typeof host === 'string' && typeof birth === 'string'
    ? { pid: Number(pid), host, birth }
    : undefined
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
