import { z } from 'zod'
import { findingSchema } from './report.ts'

/** One file that was judged because a person asked for it. */
export const checkedSchema = z.strictObject({
  finding: findingSchema.nullable(),
  /** Where there is no finding: why not, as one sentence. */
  message: z.string().min(1).nullable(),
})

export type Checked = z.infer<typeof checkedSchema>
