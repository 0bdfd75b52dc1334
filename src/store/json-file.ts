import { constants } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder, writeToDisk } from './whole-file.ts'

export interface Loaded<T> {
  readonly value: T
  /** Where the file was put because nothing could be read out of it; it is kept there as it was. */
  readonly setAside?: string
}

/** Larger files are nobody's memory of backups. Bytes. */
const largest = 256 * 1024 * 1024

/**
 * A value that is kept as one JSON file. It is written whole beside the file, brought to the disk and put in its place, so that
 * after a crash, a loss of power or on a full disk the file is the old one or the new one. Only one process may write it.
 */
export class JsonFile<T> {
  readonly path: string
  readonly #read: (json: unknown) => T | undefined
  readonly #empty: () => T
  #writing: Promise<void> = Promise.resolve()
  #next: { readonly text: string; readonly written: Promise<void> } | undefined

  /**
   * @param read the value out of parsed JSON of any edition, or undefined where it cannot be one
   * @param empty what holds where there is no file
   */
  constructor(path: string, read: (json: unknown) => T | undefined, empty: () => T) {
    this.path = path
    this.#read = read
    this.#empty = empty
  }

  /**
   * A file that holds nothing usable is set aside under a name that tells when, and never overwritten.
   * @param mayMove false where another process may write the file: then it stays where it is
   * @throws the system's error where the file is there and can be neither read nor set aside
   */
  async load(mayMove = true): Promise<Loaded<T>> {
    let text: string
    try {
      text = await this.#text()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { value: this.#empty() }
      return this.#startAnew(mayMove)
    }
    const value = this.#read(parsed(text))
    return value === undefined ? this.#startAnew(mayMove) : { value }
  }

  /**
   * Writes the value. While one write runs, only the newest of those that wait is written.
   * @throws the system's error; the file is then as it was
   */
  save(value: T): Promise<void> {
    const text = JSON.stringify(value)
    if (this.#next) {
      this.#next = { text, written: this.#next.written }
      return this.#next.written
    }
    const written = this.#writing.then(() => {
      const newest = this.#next?.text ?? text
      this.#next = undefined
      return this.#write(newest)
    })
    this.#next = { text, written }
    this.#writing = written.catch(() => {})
    return written
  }

  /** Resolves once nothing waits to be written, be it written or not. */
  async settled(): Promise<void> {
    await this.#writing
  }

  async #text(): Promise<string> {
    // Opening a pipe would wait for whoever writes to it.
    const file = await open(this.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await file.stat()
      if (!stats.isFile() || stats.size > largest) throw new Error('not a file of this kind')
      return await readFile(file, 'utf8')
    } finally {
      await file.close()
    }
  }

  async #startAnew(mayMove: boolean): Promise<Loaded<T>> {
    if (!mayMove) return { value: this.#empty() }
    const setAside = `${this.path}.unreadable-${new Date().toISOString().replace(/[:.]/g, '-')}`
    await rename(this.path, setAside)
    return { value: this.#empty(), setAside }
  }

  async #write(text: string): Promise<void> {
    const folder = dirname(this.path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const beside = `${this.path}.new`
    await writeToDisk(beside, text, 'w')
    await rename(beside, this.path)
    await syncFolder(folder)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
