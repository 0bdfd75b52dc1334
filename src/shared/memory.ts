import { z } from 'zod'
import { appSchema, formatSchema, kindSchema, readableBySchema } from './report.ts'

/**
 * What Sealwatch remembers between audits: where findings lie, how large they are, when they were seen and who can read
 * them. No content, no evidence, no key.
 */
const moment = z.iso.datetime()

/** One file or folder that is or was a finding. */
export const recordSchema = z.strictObject({
  path: z.string(),
  kind: kindSchema,
  format: formatSchema,
  app: appSchema,
  readableBy: readableBySchema,
  complete: z.boolean().nullable(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  modifiedAt: moment,
  /** The id that the files of one backup share, and what that backup is called on screen. */
  backup: z.string(),
  label: z.string(),
  firstSeen: moment,
  /** Since when these bytes lie here, as far as audits saw; null of a key that was never seen here, and may lie here out of sight. */
  hereSince: moment.nullable(),
  lastSeen: moment,
  /** When it was missing for the first time; null while it is there. */
  goneSince: moment.nullable(),
})

/**
 * `exposed`: others can read now what they could not before. `sealed`: the other way round. `moved`: the same bytes lie
 * elsewhere, and `from` says where they lay.
 */
export const changeKindSchema = z.enum(['appeared', 'exposed', 'sealed', 'moved', 'gone'])

export const changeSchema = z.strictObject({
  change: changeKindSchema,
  at: moment,
  path: z.string(),
  from: z.string().nullable(),
  kind: kindSchema,
  format: formatSchema,
  readableBy: readableBySchema,
  /** The verdict before; null for what was not known. */
  was: readableBySchema.nullable(),
  backup: z.string(),
  label: z.string(),
})

/** Until when something is ignored: until its bytes or its verdict change, until a time, or always. */
export const ignoreUntilSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('change') }),
  z.strictObject({ type: z.literal('time'), at: moment }),
  z.strictObject({ type: z.literal('always') }),
])

/** What the user asks to be ignored: one finding by its path, or a whole backup by its id. */
export const ignoreRequestSchema = z.strictObject({
  what: z.enum(['finding', 'backup']),
  /** The path of the finding, or the id of the backup. */
  target: z.string().min(1).max(32_767),
  reason: z.string().max(500),
  until: ignoreUntilSchema,
})

export const ignoreSchema = ignoreRequestSchema.extend({
  id: z.string().min(1),
  since: moment,
  /** What it is called on screen: the path, or the backup's label. */
  label: z.string(),
})

export type MemoryRecord = z.infer<typeof recordSchema>
export type Change = z.infer<typeof changeSchema>
export type ChangeKind = z.infer<typeof changeKindSchema>
export type IgnoreUntil = z.infer<typeof ignoreUntilSchema>
export type IgnoreRequest = z.infer<typeof ignoreRequestSchema>
export type Ignore = z.infer<typeof ignoreSchema>
