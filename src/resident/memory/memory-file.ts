import { join } from 'node:path'
import { visibleText } from '../../shared/visible-text.ts'
import { JsonFile } from '../../store/json-file.ts'
import { emptyMemory, type MemoryFile, memoryFrom } from './edition.ts'
import { Memory } from './memory.ts'

/** The file in which the memory is kept, where there is one. What goes wrong with it is told once, in a sentence. */
export class MemoryStore {
  readonly #file: JsonFile<MemoryFile> | undefined
  readonly #trouble: (sentence: string) => void
  #failing = false

  constructor(path: string | undefined, trouble: (sentence: string) => void) {
    this.#file = path === undefined ? undefined : new JsonFile(path, memoryFrom, emptyMemory)
    this.#trouble = trouble
  }

  async load(): Promise<Memory> {
    if (!this.#file) return new Memory()
    try {
      const { value, setAside } = await this.#file.load()
      if (setAside !== undefined)
        this.#trouble(
          `What Sealwatch remembered could not be read, so it starts anew. The file is kept as ${visibleText(setAside)}.`,
        )
      return new Memory(value)
    } catch (error) {
      this.#trouble(
        `What Sealwatch remembered could not be read (${codeOf(error)}), so it starts anew. The file is left as it is: ${visibleText(this.#file.path)}.`,
      )
      return new Memory()
    }
  }

  /** Writes it; where that fails, the file is as it was, and the next save tries again. */
  async save(memory: Memory): Promise<void> {
    if (!this.#file) return
    try {
      await this.#file.save(memory.file())
      this.#failing = false
    } catch (error) {
      if (!this.#failing)
        this.#trouble(
          `What Sealwatch has seen could not be written down (${reasonOf(error)}). It goes on watching and tries again; what was written before is unharmed.`,
        )
      this.#failing = true
    }
  }
}

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
