import { z } from 'zod'
import { evidenceSchema, formatSchema } from './report.ts'

/** What trying an owner's key on a backup came to, as `sealwatch verify --json` prints it. */
export const verificationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.strictObject({ name: z.literal('sealwatch'), version: z.string() }),
  path: z.string(),
  format: formatSchema,
  answer: z.enum(['opens', 'wrong-key', 'damaged', 'not-applicable']),
  /** How the digits had to be read to open it; null where they open it as given, or do not. Never holds a digit. */
  reading: z.string().nullable(),
  /** One or two sentences for a person. */
  reason: z.string().min(1),
  evidence: z.array(evidenceSchema),
  /** Bytes. */
  size: z.number().int().nonnegative(),
})

export type Verification = z.infer<typeof verificationSchema>
export type VerificationAnswer = Verification['answer']
