import { z } from 'zod'
import { findingSchema, placeSchema, reportSchema, skippedSchema } from './report.ts'

const count = z.number().int().nonnegative()

/** What was done so far; no percentage, because nobody knows how many files are still to come. */
export const progressSchema = z.strictObject({
  placesDone: count,
  placesTotal: count,
  foldersSeen: count,
  filesSeen: count,
  /** Files and folders that were opened and judged. */
  judged: count,
  found: count,
  /** The folder being listed, for display. */
  current: z.string(),
})

/** The stream of an audit. `finding` is final when it is sent; `done` comes once, last. */
export const auditEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('place'), place: placeSchema }),
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('finding'), finding: findingSchema }),
  z.strictObject({ type: z.literal('skipped'), skipped: skippedSchema }),
  z.strictObject({ type: z.literal('done'), report: reportSchema }),
])

export type Progress = z.infer<typeof progressSchema>
export type AuditEvent = z.infer<typeof auditEventSchema>
