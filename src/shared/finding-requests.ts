import { z } from 'zod'
import type { RequestName } from './channels.ts'
import { headerAnswerSchema } from './header.ts'
import { givenKeySchema, portraitAnswerSchema, triedKeySchema } from './looking.ts'
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
  /** Opens the system's dialog for a key file; null when the user closed it. */
  chooseKeyFile: { input: z.undefined(), output: pathSchema.nullable() },
  /**
   * Whether a key opens the backup: goes through all of it, with notices of `looking`. A key file must have been chosen before. One
   * whole file is looked through at a time: this or `portrait` ends the one before.
   */
  checkWithKey: { input: onePath.extend({ key: givenKeySchema }), output: triedKeySchema },
  /** What a stranger would learn from a file that anyone can read, in numbers only. */
  portrait: { input: onePath, output: portraitAnswerSchema },
  /** Ends a running `checkWithKey` or `portrait`, which then answers that it was stopped. */
  stopLooking: { input: z.undefined(), output: z.undefined() },
  /** What goes, and what stays, if these are moved to the trash; changes nothing. */
  trashPlan: { input: z.strictObject({ paths }), output: trashPlanSchema },
  /** Moves some of a plan's paths to the system's trash. What changed since it was judged, or since the plan, stays. */
  moveToTrash: { input: z.strictObject({ plan: z.string().min(1).max(100), paths }), output: trashedSchema },
} as const satisfies Partial<Record<RequestName, { input: z.ZodType; output: z.ZodType }>>
