import { z } from 'zod'
import { ignoreSchema } from './memory.ts'
import { readableBySchema } from './report.ts'
import { pauseSchema } from './settings.ts'

const count = z.number().int().nonnegative()
const moment = z.iso.datetime()

/** A backup that others can read, as the tray's menu names it. */
export const exposedBackupSchema = z.strictObject({
  backup: z.string(),
  label: z.string(),
  /** Its most exposed finding. */
  path: z.string(),
  readableBy: readableBySchema,
  firstSeen: moment,
})

/**
 * What the tray shows. `nothing`: no backup is known. `unknown`: none is known to be readable by others, but of some it can't
 * be told. `sealed`: all that are known open only with a key or a password of their own.
 */
export const residentStateSchema = z.enum(['nothing', 'sealed', 'unknown', 'exposed', 'auditing', 'paused'])

/** Why live watching is not complete, as one sentence, and what a person can do about it, as another. */
export const limitSchema = z.strictObject({ why: z.string().min(1), todo: z.string().min(1) })

/** Audits that started by themselves and did not finish, since when there was no other, and why the last one did not, in a sentence. */
export const failingSchema = z.strictObject({ since: moment, why: z.string().min(1) })

/** How Sealwatch is doing while nobody looks. */
export const statusSchema = z.strictObject({
  state: residentStateSchema,
  /** Backups that are there and not ignored, and those of them that others can read. */
  backups: count,
  exposed: count,
  /** The newest first, a few of them. */
  newestExposed: z.array(exposedBackupSchema).max(5),
  ignores: z.array(ignoreSchema),
  lastAudit: moment.nullable(),
  /** null where the last audit that started by itself has finished, or a later one of all places. */
  failing: failingSchema.nullable(),
  /** False while the first audit since the start has not ended: until then, what nobody watches is told as it was remembered. */
  caughtUp: z.boolean(),
  /** null where none is planned. */
  nextAudit: moment.nullable(),
  pausedUntil: pauseSchema,
  /** Folders under live watch. */
  watched: count,
  /** How many times the engine has looked since it started: another number means that there may be news to ask for. */
  looks: count,
  limits: z.array(limitSchema),
})

/**
 * Something to tell the user at once. `exposed`: backups that others can read have appeared, or became readable. `sealed`: the
 * newest backup is end-to-end encrypted. `memory`: the file of what was seen could not be read or written. `failing`: for a day
 * no audit that started by itself has finished.
 */
export const alertSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('exposed'),
    readableBy: readableBySchema,
    /** How many backups it is about; `backup`, `label` and `path` are those of the most exposed, newest one. */
    backups: count,
    backup: z.string(),
    label: z.string(),
    path: z.string(),
  }),
  z.strictObject({ type: z.literal('sealed'), backup: z.string(), label: z.string(), path: z.string() }),
  z.strictObject({ type: z.literal('memory'), message: z.string().min(1) }),
  z.strictObject({ type: z.literal('failing') }),
])

export type ExposedBackup = z.infer<typeof exposedBackupSchema>
export type ResidentState = z.infer<typeof residentStateSchema>
export type Limit = z.infer<typeof limitSchema>
export type Failing = z.infer<typeof failingSchema>
export type Status = z.infer<typeof statusSchema>
export type Alert = z.infer<typeof alertSchema>
