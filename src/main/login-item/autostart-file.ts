import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { desktopEntry, isOwnEntry, isSwitchedOn } from './desktop-entry.ts'
import { hiddenArgument, type LoginItem } from './login-item.ts'

/** Linux: one file, and no other is written or removed. */
export class AutostartFile implements LoginItem {
  readonly #path: string
  readonly #entry: string

  /** @param path of the entry; its name ends in `.desktop` */
  constructor(path: string, program: string, args: readonly string[]) {
    this.#path = path
    this.#entry = desktopEntry(program, [...args, hiddenArgument])
  }

  async isOn(): Promise<boolean> {
    const text = await this.#read()
    return text !== undefined && isOwnEntry(text) && isSwitchedOn(text)
  }

  async set(on: boolean): Promise<void> {
    const text = await this.#read()
    if (text !== undefined && !isOwnEntry(text)) throw new Error(`${this.#path} is not Sealwatch's own`)
    if (on) await this.#write()
    else if (text !== undefined) await rm(this.#path)
  }

  async #read(): Promise<string | undefined> {
    try {
      return await readFile(this.#path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** Whole and under another name first: a session that starts meanwhile must not run half a line. */
  async #write(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 })
    const beside = `${this.#path}.new`
    await writeFile(beside, this.#entry)
    await rename(beside, this.#path)
  }
}
