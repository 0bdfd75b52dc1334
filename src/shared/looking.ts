import { z } from 'zod'
import { pathSchema } from './path.ts'
import { portraitSchema } from './portrait.ts'
import { verificationSchema } from './verification.ts'

/** A key as its owner gives it: 64 digits as they were typed, or a file that was chosen in the system's dialog. */
export const givenKeySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('digits'), digits: z.string().min(1).max(4096) }),
  z.strictObject({ type: z.literal('file'), path: pathSchema }),
])

/** What looking through a whole file came to. Where there is no answer, `message` says why, as one sentence. */
export const triedKeySchema = z.strictObject({
  verification: verificationSchema.nullable(),
  message: z.string().min(1).nullable(),
})

export const portraitAnswerSchema = z.strictObject({
  portrait: portraitSchema.nullable(),
  message: z.string().min(1).nullable(),
})

/** How far into a file a trial of a key has come, in bytes. It may go through the file more than once. */
export const lookingSchema = z.strictObject({
  path: z.string(),
  done: z.number().int().nonnegative(),
  size: z.number().int().nonnegative(),
})

export type GivenKey = z.infer<typeof givenKeySchema>
export type TriedKey = z.infer<typeof triedKeySchema>
export type PortraitAnswer = z.infer<typeof portraitAnswerSchema>
export type Looking = z.infer<typeof lookingSchema>
