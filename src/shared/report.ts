import { z } from 'zod'
import { readableByOrder } from './verdict.ts'

/**
 * The audit report that scripts rely on. A change here that takes something away or gives a value another meaning
 * needs a new `schemaVersion`.
 */
export const readableBySchema = z.enum(readableByOrder)

export const kindSchema = z.enum([
  'android-backup',
  'plaintext-database',
  'chat-export',
  'media-folder',
  'icloud-backup',
  'device-backup',
  'phone-tool-backup',
  'key-file',
  'live-data',
])

export const formatSchema = z.enum([
  'crypt',
  'crypt1',
  'crypt5',
  'crypt7',
  'crypt8',
  'crypt9',
  'crypt10',
  'crypt11',
  'crypt12',
  'crypt13',
  'crypt14',
  'crypt15',
  'mcrypt1',
  'sqlite',
  'txt',
  'zip',
  'folder',
  'icloud-e2ee',
  'icloud-default',
  'ios-encrypted',
  'ios-plain',
  'miui-bak',
  'adb-ab',
  'twrp',
  'titanium',
  'neo-backup',
  'swift-backup',
  'smart-switch',
  'hisuite',
  'whatsapp-key',
  'e2ee-key',
  'hex-key',
  'unknown',
])

export const appSchema = z.enum(['messenger', 'business', 'unknown'])

/** One observation that a verdict rests on, and where in the file or folder it was made. */
export const evidenceSchema = z.strictObject({ fact: z.string(), where: z.string() })

export const placeSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  path: z.string(),
  /** `folder` for a path that the user named; otherwise the provider, such as `google-drive`. */
  kind: z.string(),
  /** `ok`, or why nothing could be looked into: `no permission`, `offline`, ... */
  state: z.string(),
})

export const findingSchema = z.strictObject({
  path: z.string(),
  kind: kindSchema,
  format: formatSchema,
  app: appSchema,
  readableBy: readableBySchema,
  /** false: cut short or still being written. null: not checked, or the format cannot tell. */
  complete: z.boolean().nullable(),
  /** One sentence for a person. */
  reason: z.string().min(1),
  evidence: z.array(evidenceSchema),
  /** Bytes; of all files in it where the backup is a folder. */
  size: z.number().int().nonnegative(),
  modifiedAt: z.iso.datetime(),
  place: z.string(),
  backup: z.string(),
})

export const backupSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  readableBy: readableBySchema,
  findings: z.number().int().positive(),
})

export const skippedSchema = z.strictObject({ path: z.string(), reason: z.string().min(1) })

const count = z.number().int().nonnegative()

export const summarySchema = z.strictObject({
  'only-you': count,
  'password-holder': count,
  whatsapp: count,
  anyone: count,
  unknown: count,
  worst: readableBySchema.nullable(),
})

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.strictObject({ name: z.literal('sealwatch'), version: z.string() }),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  places: z.array(placeSchema),
  findings: z.array(findingSchema),
  backups: z.array(backupSchema),
  skipped: z.array(skippedSchema),
  summary: summarySchema,
})

export type Kind = z.infer<typeof kindSchema>
export type FormatName = z.infer<typeof formatSchema>
export type App = z.infer<typeof appSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Place = z.infer<typeof placeSchema>
export type Finding = z.infer<typeof findingSchema>
export type Backup = z.infer<typeof backupSchema>
export type Skipped = z.infer<typeof skippedSchema>
export type Summary = z.infer<typeof summarySchema>
export type Report = z.infer<typeof reportSchema>
