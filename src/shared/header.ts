import { z } from 'zod'
import { headerFields } from './header-fields.ts'
import { formatSchema } from './report.ts'

/** Bytes of a file's beginning that are shown at most. */
export const shownHeader = 512

const offset = z.number().int().nonnegative().max(shownHeader)

/** A stretch `[from, to)` of a file's beginning, in bytes. */
export const headerSpanSchema = z.strictObject({
  from: offset,
  to: offset,
  field: z.enum(headerFields),
  /** What the bytes say, where that is a number or a name. */
  value: z.string().max(100).nullable(),
  /** Key material, or what people wrote: zeros stand where these bytes are. */
  withheld: z.boolean(),
})

/** The beginning of a file. The spans follow each other without a gap, from its first byte to the last one shown. */
export const headerSchema = z.strictObject({
  path: z.string(),
  format: formatSchema,
  /** Bytes of the whole file. */
  size: z.number().int().nonnegative(),
  /** Two hex digits for each byte. */
  bytes: z.hex().max(2 * shownHeader),
  spans: z.array(headerSpanSchema).max(shownHeader),
})

export const headerAnswerSchema = z.strictObject({
  header: headerSchema.nullable(),
  /** Where there is nothing to show: why not, as one sentence. */
  message: z.string().min(1).nullable(),
})

export type HeaderSpan = z.infer<typeof headerSpanSchema>
export type Header = z.infer<typeof headerSchema>
export type HeaderAnswer = z.infer<typeof headerAnswerSchema>
