import type { Buffer } from 'node:buffer'
import { Unreadable } from '../audit/io/unreadable.ts'
import { offline } from './failure.ts'
import { answerOf, outputOf, type Rclone } from './run-rclone.ts'

/** A remote that did not answer so many times in a row is not asked any more. */
const mostSilences = 8

/** Bytes of a remote's files, one `rclone cat` for each stretch. */
export class Requests {
  readonly #rclone: Rclone
  #silences = 0

  constructor(rclone: Rclone) {
    this.#rclone = rclone
  }

  /** @throws Unreadable */
  async stretch(path: string, from: number, count: number): Promise<Buffer> {
    if (this.#silences >= mostSilences) throw new Unreadable(offline)
    try {
      const bytes = await answerOf(this.#rclone, stretchOf(from, count), path, count)
      this.#silences = 0
      return bytes
    } catch (error) {
      if (error instanceof Unreadable && error.reason === offline) this.#silences++
      throw error
    }
  }

  stream(path: string, from: number, to: number): AsyncIterable<Buffer> {
    return outputOf(this.#rclone, stretchOf(from, to - from), path)
  }
}

const stretchOf = (from: number, count: number): string[] => ['cat', `--offset=${from}`, `--count=${count}`]
