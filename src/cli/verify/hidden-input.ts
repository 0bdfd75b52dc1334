import { Buffer } from 'node:buffer'
import { countKeyDigits } from '../../audit/verify/key-digits.ts'

const key = {
  interrupt: 0x03,
  endOfInput: 0x04,
  backspace: 0x08,
  lineFeed: 0x0a,
  enter: 0x0d,
  eraseLine: 0x15,
  escape: 0x1b,
  erase: 0x7f,
} as const

const digitsInKey = 64

/** What the bytes typed so far come to: nothing yet, a line to show, the end. */
export type InputEvent = undefined | string | 'interrupted' | 'done'

/**
 * What is typed at a prompt that shows nothing, as bytes that can be wiped. WhatsApp's grid is pasted as four lines, so a
 * line break before the 64th digit does not end the input: it answers with the number of digits. A second one does.
 */
export class HiddenInput {
  readonly #bytes: Buffer
  #length = 0
  #lineBreaks = 0
  #last = 0
  /** Inside a sequence that an arrow or function key sends; its letters are no digits. */
  #sequence: 'none' | 'begun' | 'open' = 'none'

  constructor(longest: number) {
    this.#bytes = Buffer.alloc(longest)
  }

  take(chunk: Buffer): InputEvent {
    let event: InputEvent
    for (const byte of chunk) {
      const secondOfPair = byte === key.lineFeed && this.#last === key.enter
      this.#last = byte
      if (secondOfPair || this.#inSequence(byte)) continue
      event = this.#takeByte(byte)
      if (event === 'done' || event === 'interrupted') return event
    }
    return event
  }

  /** A copy of what was typed, the caller's to wipe. */
  taken(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }

  wipe(): void {
    this.#bytes.fill(0)
    this.#length = 0
  }

  #takeByte(byte: number): InputEvent {
    if (byte === key.interrupt) return 'interrupted'
    if (byte === key.endOfInput) return 'done'
    if (byte === key.enter || byte === key.lineFeed) return this.#endLine()
    this.#lineBreaks = 0
    if (byte === key.escape) this.#sequence = 'begun'
    else if (byte === key.eraseLine) this.wipe()
    else if (byte === key.backspace || byte === key.erase) this.#length = Math.max(0, this.#length - 1)
    else if (this.#length < this.#bytes.length) this.#bytes[this.#length++] = byte
    return undefined
  }

  #endLine(): InputEvent {
    const digits = countKeyDigits(this.#bytes.subarray(0, this.#length))
    this.#lineBreaks++
    if (digits >= digitsInKey || this.#lineBreaks > 1) return 'done'
    if (this.#length < this.#bytes.length) this.#bytes[this.#length++] = key.lineFeed
    return `\n${digits} of ${digitsInKey} digits so far; go on, or press Enter again to end: `
  }

  #inSequence(byte: number): boolean {
    if (this.#sequence === 'none') return false
    if (this.#sequence === 'begun') this.#sequence = byte === 0x5b || byte === 0x4f ? 'open' : 'none'
    else if (byte >= 0x40 && byte <= 0x7e) this.#sequence = 'none'
    return true
  }
}
