import type { WriteStream } from 'node:tty'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { asciiText } from './ascii.ts'
import { ProgressLine } from './progress-line.ts'
import { writeWhole } from './write-whole.ts'

/** Styles by what they mean; the colors are the user's own sixteen. */
const codes = {
  strong: [1, 22],
  faint: [2, 22],
  teal: [36, 39],
  blue: [34, 39],
  gray: [90, 39],
  amber: [33, 39],
  red: [31, 39],
} as const

export type Style = keyof typeof codes

/** Standard output and standard error, with what they can show. Text from outside is escaped before it comes here. */
export class Terminal {
  /** Columns of standard output. */
  readonly width: number
  readonly unicode: boolean
  readonly progress: ProgressLine
  /** False once whoever read standard output has left, as `| head` does. */
  isRead = true
  readonly #color: boolean
  readonly #out: WriteStream
  readonly #err: WriteStream

  constructor(out: WriteStream, err: WriteStream, args: readonly string[]) {
    const abilities: Abilities = abilitiesOf(out, args, process.env, process.platform)
    this.width = abilities.width
    this.unicode = abilities.unicode
    this.#color = abilities.color
    this.#out = out
    this.#err = err
    // Where nobody can read complaints any more, there is nobody to complain to.
    err.on('error', () => {})
    this.progress = new ProgressLine(err, abilities)
  }

  /** Text with a style, where the terminal has colors. */
  paint(style: Style, text: string): string {
    const [on, off] = codes[style]
    return this.#color ? `\x1b[${on}m${text}\x1b[${off}m` : text
  }

  /** Prints text for a person; answers with the exit code of a command that has no more to say. */
  async print(text: string): Promise<0> {
    this.progress.clear()
    this.isRead = await writeWhole(this.#out, `${this.#shown(text)}\n`)
    return 0
  }

  /** Prints text for programs, byte for byte. */
  async printRaw(text: string): Promise<void> {
    this.progress.clear()
    this.isRead = await writeWhole(this.#out, text)
  }

  /** Writes to standard error as it stands, such as a question whose answer follows on its line. */
  async say(text: string): Promise<void> {
    this.progress.clear()
    await writeWhole(this.#err, this.#shown(text))
  }

  /** Prints a sentence to standard error. */
  complain(sentence: string): Promise<void> {
    return this.say(`${sentence}\n`)
  }

  #shown(text: string): string {
    return this.unicode ? text : asciiText(text)
  }
}
