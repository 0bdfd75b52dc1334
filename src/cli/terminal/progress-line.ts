import type { WriteStream } from 'node:tty'
import { asciiText } from './ascii.ts'
import { clip } from './text-width.ts'

const eraseLine = '\r\x1b[2K'

/** One line on standard error that says what is going on, only where a person watches it. */
export class ProgressLine {
  readonly #stream: WriteStream
  readonly #unicode: boolean
  readonly #watched: boolean
  #shown = false

  constructor(stream: WriteStream, { unicode }: { readonly unicode: boolean }) {
    this.#stream = stream
    this.#unicode = unicode
    const { TERM } = process.env
    this.#watched = stream.isTTY === true && TERM !== 'dumb'
  }

  /** Replaces the line. The text is escaped before it comes here. */
  show(text: string): void {
    if (!this.#watched) return
    const shown = this.#unicode ? text : asciiText(text)
    this.#stream.write(eraseLine + clip(shown, Math.max(1, (this.#stream.columns || 80) - 1)))
    this.#shown = true
  }

  clear(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#stream.write(eraseLine)
  }
}
