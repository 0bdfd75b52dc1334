import type { Words } from '../words/words.ts'

/** An error that is one sentence for the user, said in the language that is spoken when it is told. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly say: (words: Words) => string

  constructor(say: (words: Words) => string) {
    super('told in words')
    this.say = say
  }
}
