import { UserError } from '../../src/main/user-error.ts'
import { english } from '../../src/words/english.ts'

/** What a user is told of an error, in English. @throws it where it is not for users */
export const saidBy = (error: unknown): string => {
  if (error instanceof UserError) return error.say(english)
  throw error
}
