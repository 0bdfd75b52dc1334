import { z } from 'zod'
import { findingSchema } from './report.ts'

const moment = z.iso.datetime()

/** Which backup is waited for: of this kind and app, written after a moment. */
export const proofQuestionSchema = z.strictObject({
  kind: z.enum(['android-backup', 'icloud-backup']),
  app: z.enum(['messenger', 'business']),
  since: moment,
})

/**
 * How far the proof is. `nothing`: no such backup is known; `older` is the newest of its kind from before. `arriving`: it is still
 * being written, or `stopped` before its end. `looking`: it is whole and nothing speaks against it, and an audit of all places
 * is to confirm that. `found`: as it was judged, with its evidence; `only-you` only where an audit of all it chose to look into saw it.
 */
export const proofSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('nothing'),
    older: findingSchema.pick({ path: true, modifiedAt: true }).nullable(),
  }),
  z.strictObject({
    state: z.literal('arriving'),
    path: z.string(),
    /** Bytes that are here. */
    size: z.number().int().nonnegative(),
    stopped: z.boolean(),
  }),
  z.strictObject({ state: z.literal('looking'), path: z.string() }),
  z.strictObject({ state: z.literal('found'), finding: findingSchema }),
])

export type ProofQuestion = z.infer<typeof proofQuestionSchema>
export type Proof = z.infer<typeof proofSchema>
