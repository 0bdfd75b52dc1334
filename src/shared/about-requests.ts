import { z } from 'zod'
import { aboutSchema } from './about.ts'
import type { RequestName } from './channels.ts'
import { linkIds } from './links.ts'

/** What a person can ask of the app itself. */
export const aboutRequests = {
  /** Has the system's browser open a website that Sealwatch knows. */
  openLink: { input: z.strictObject({ id: z.enum(linkIds) }), output: z.undefined() },
  /** What helps to find a fault, as text. Without `withPaths`: no path, no file name, no label of an account. */
  diagnostics: { input: z.strictObject({ withPaths: z.boolean() }), output: z.string() },
  about: { input: z.undefined(), output: aboutSchema },
  /** The fingerprint of what this installation signs with; null where it has nothing yet. */
  signingKey: { input: z.undefined(), output: z.string().nullable() },
  /** Makes a new signing key in place of the one there is; answers its fingerprint. */
  newSigningKey: { input: z.undefined(), output: z.string() },
  /** Shows the file with Chromium's notices in its folder. */
  showChromiumNotices: { input: z.undefined(), output: z.undefined() },
} as const satisfies Partial<Record<RequestName, { input: z.ZodType; output: z.ZodType }>>
