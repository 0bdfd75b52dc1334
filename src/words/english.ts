import * as en from './en/index.ts'
import { wordsOf } from './words.ts'

/** The words of the terminal, and of reports that are saved from it. */
export const english = wordsOf('en', en)
