import { z } from 'zod'
import { progressSchema } from './audit-event.ts'
import { checkedSchema } from './checked.ts'
import { discoverySchema } from './discovery.ts'
import { reportSchema } from './report.ts'
import { settingsSchema } from './settings.ts'

const path = z.string().min(1)

/** Ties an answer to its question. */
const id = z.number().int().nonnegative()

/** What the main process asks of the engine's process. `open` comes first; one audit runs at a time, and `start` ends a running one. */
export const engineCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), version: z.string(), settings: settingsSchema }),
  z.strictObject({ type: z.literal('configure'), settings: settingsSchema }),
  /** No path: all places that are switched on. */
  z.strictObject({ type: z.literal('start'), paths: z.array(path) }),
  z.strictObject({ type: z.literal('cancel') }),
  z.strictObject({ type: z.literal('discover'), id }),
  /** Judges one file, and lets the system download it where it is only in the cloud. */
  z.strictObject({ type: z.literal('check'), id, path }),
])

/**
 * What the engine answers: progress, then exactly one of `done`, `cancelled` and `failed` for each `start`. Of the audit's
 * events only these cross, because the report at its end holds all findings and skipped paths.
 */
export const engineMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), report: reportSchema }),
  z.strictObject({ type: z.literal('cancelled') }),
  /** `message` is one sentence for the user. */
  z.strictObject({ type: z.literal('failed'), message: z.string().min(1) }),
  z.strictObject({ type: z.literal('discovered'), id, discovery: discoverySchema }),
  z.strictObject({ type: z.literal('checked'), id, checked: checkedSchema }),
])

export type EngineCommand = z.infer<typeof engineCommandSchema>
export type EngineMessage = z.infer<typeof engineMessageSchema>
