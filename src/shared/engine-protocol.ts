import { z } from 'zod'
import { progressSchema } from './audit-event.ts'
import { reportSchema } from './report.ts'

/** What the main process asks of the engine's process. One audit runs at a time; `start` ends a running one. */
export const engineCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), paths: z.array(z.string().min(1)).min(1), version: z.string() }),
  z.strictObject({ type: z.literal('cancel') }),
])

/**
 * What the engine answers: progress, then exactly one of the others for each `start`. Of the audit's events only
 * these cross, because the report at its end holds all findings and skipped paths.
 */
export const engineMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), report: reportSchema }),
  z.strictObject({ type: z.literal('cancelled') }),
  /** `message` is one sentence for the user. */
  z.strictObject({ type: z.literal('failed'), message: z.string().min(1) }),
])

export type EngineCommand = z.infer<typeof engineCommandSchema>
export type EngineMessage = z.infer<typeof engineMessageSchema>
