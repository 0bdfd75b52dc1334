import { join } from 'node:path'
import { FileLock, type Holder } from '../../store/file-lock.ts'
import { JsonFile } from '../../store/json-file.ts'
import { emptyMemory, type MemoryFile, memoryFrom } from './edition.ts'
import { Memory } from './memory.ts'

/**
 * The file in which the memory is kept, where there is one. What goes wrong with it is told once, in a sentence, with
 * names in it as they are. It is written only
 * under its lock; an engine that was given up may hold that for a moment still, so only a write that is refused is told.
 */
export class MemoryStore {
  readonly #file: JsonFile<MemoryFile> | undefined
  readonly #lock: FileLock | undefined
  readonly #trouble: (sentence: string) => void
  #failing = false

  constructor(path: string | undefined, trouble: (sentence: string) => void) {
    this.#file = path === undefined ? undefined : new JsonFile(path, memoryFrom, emptyMemory)
    this.#lock = path === undefined ? undefined : new FileLock(path)
    this.#trouble = trouble
  }

  async load(): Promise<Memory> {
    if (!this.#file) return new Memory()
    try {
      const { value, setAside } = await this.#file.load(await this.#isMine())
      if (setAside !== undefined)
        this.#trouble(
          `What Sealwatch remembered could not be read, so it starts anew. The file is kept as ${setAside}.`,
        )
      return new Memory(value)
    } catch (error) {
      this.#trouble(
        `What Sealwatch remembered could not be read (${codeOf(error)}), so it starts anew. The file is left as it is: ${this.#file.path}.`,
      )
      return new Memory()
    }
  }

  /** Writes it; where that fails, the file is as it was, and the next save tries again. */
  async save(memory: Memory): Promise<void> {
    if (!this.#file || !this.#lock) return
    try {
      const holder = await this.#lock.take()
      if (holder) throw new Held(holder, this.#lock.path)
      await this.#file.save(memory.file())
      this.#failing = false
    } catch (error) {
      if (!this.#failing && error instanceof Held) this.#trouble(error.message)
      else if (!this.#failing)
        this.#trouble(
          `What Sealwatch has seen could not be written down (${reasonOf(error)}). It goes on watching and tries again; what was written before is unharmed.`,
        )
      this.#failing = true
    }
  }

  /** Lets others write it. */
  async close(): Promise<void> {
    await this.#lock?.release()
  }

  async #isMine(): Promise<boolean> {
    const holder = await this.#lock?.take().catch(() => 'nobody knows')
    return holder === undefined
  }
}

/** Another process writes the memory. */
class Held extends Error {
  constructor(holder: Holder, lock: string) {
    super(
      `${heldBy(holder)} keeps what it has seen in the same file, so this one remembers only while it runs. End one of the two; if no other runs, remove ${lock}.`,
    )
  }
}

export const heldBy = ({ pid, host }: Holder): string => `Another Sealwatch (process ${pid} on ${host})`

export const memoryPath = (folder: string | undefined, name = 'memory.json'): string | undefined =>
  folder === undefined ? undefined : join(folder, name)

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'

const reasonOf = (error: unknown): string => {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not write there'
    default:
      return codeOf(error)
  }
}
