import { z } from 'zod'
import type { RequestName } from './channels.ts'
import { headerAnswerSchema } from './header.ts'
import { pathSchema } from './path.ts'
import { trashedSchema, trashPlanSchema } from './trash.ts'

const onePath = z.strictObject({ path: pathSchema })
const paths = z.array(pathSchema).min(1).max(1000)

/** What a person can do with a finding. Each path must be one of the last report, or of what Sealwatch remembers. */
export const findingRequests = {
  /** Shows it in the system's file manager; opens nothing. */
  showInFolder: { input: onePath, output: z.undefined() },
  /** The beginning of its file, and what the bytes mean. No key and nothing that a person wrote is in it. */
  header: { input: onePath, output: headerAnswerSchema },
  /** What goes, and what stays, if these are moved to the trash; changes nothing. */
  trashPlan: { input: z.strictObject({ paths }), output: trashPlanSchema },
  /** Moves some of a plan's paths to the system's trash. What changed since it was judged, or since the plan, stays. */
  moveToTrash: { input: z.strictObject({ plan: z.string().min(1).max(100), paths }), output: trashedSchema },
} as const satisfies Partial<Record<RequestName, { input: z.ZodType; output: z.ZodType }>>
