import { z } from 'zod'
import { findingSchema, formatSchema, readableBySchema } from './report.ts'

const count = z.number().int().nonnegative()

/** What a report and the memory both know of a finding. */
export const knownFindingSchema = findingSchema.pick({
  path: true,
  kind: true,
  format: true,
  app: true,
  readableBy: true,
  complete: true,
  size: true,
  modifiedAt: true,
  backup: true,
})

export type KnownFinding = z.infer<typeof knownFindingSchema>

export const knownFinding = (found: KnownFinding): KnownFinding => {
  const { path, kind, format, app, readableBy, complete, size, modifiedAt, backup } = found
  return { path, kind, format, app, readableBy, complete, size, modifiedAt, backup }
}

/** Another finding that keeps what this one holds: the same file elsewhere, or a later state of the same backup. */
export const keptBySchema = z.strictObject({
  path: z.string(),
  format: formatSchema,
  readableBy: readableBySchema,
  how: z.enum(['same', 'newer']),
})

/** What goes with one finding, told before it goes to the trash. */
export const trashItemSchema = z.strictObject({
  path: z.string(),
  /** Why it stays where it is, as one sentence; null where it can go. */
  refusal: z.string().min(1).nullable(),
  /** As it was judged; null for a path that is no known finding. */
  finding: knownFindingSchema.nullable(),
  /** Of it, or of a known finding inside it, nothing that stays keeps what it holds. */
  onlyCopy: z.boolean(),
  /** The findings that stay and keep what it holds, a few of them. */
  keptBy: z.array(keptBySchema).max(20),
  /** The newest of its kind in its backup. */
  newest: z.boolean(),
  /** Files in it where it is a folder; null for a file. */
  files: count.nullable(),
  /** False where counting stopped before the end. */
  counted: z.boolean(),
  /** Other known findings that lie inside it and go with it. */
  inside: count,
  /** The synced place it lies in: it goes from all devices, and may stay in the provider's own trash for a while. */
  synced: z.strictObject({ kind: z.string(), label: z.string() }).nullable(),
})

export const trashPlanSchema = z.strictObject({
  /** Names the plan for `moveToTrash`. The next plan takes its place. */
  plan: z.string().min(1),
  items: z.array(trashItemSchema),
})

/** What became of each path. */
export const trashedSchema = z.array(
  z.strictObject({
    path: z.string(),
    done: z.boolean(),
    /** Why it is still there, as one sentence. */
    message: z.string().min(1).nullable(),
  }),
)

export type TrashItem = z.infer<typeof trashItemSchema>
export type KeptBy = z.infer<typeof keptBySchema>
export type TrashPlan = z.infer<typeof trashPlanSchema>
export type Trashed = z.infer<typeof trashedSchema>
