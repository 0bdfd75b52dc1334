import type { Words } from '../../words/words.ts'

/** What the tray is said in, and the form of times in it. */
export interface Voice {
  readonly words: Words
  /** BCP 47 */
  readonly locale: string
}
