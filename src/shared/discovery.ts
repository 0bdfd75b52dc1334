import { z } from 'zod'
import { placeSchema } from './report.ts'

/** A place as discovery found it: what the report says of it, and how it was found. */
export const discoveredPlaceSchema = placeSchema.extend({
  /** Where it was read from, such as a configuration file or a registry key. */
  source: z.string().min(1),
  /** What a person can do, where nothing can be looked into as it is. */
  advice: z.string().min(1).optional(),
})

/** Every place on this computer in which a backup can lie; what `sealwatch places --json` prints. */
export const discoverySchema = z.strictObject({
  schemaVersion: z.literal(1),
  places: z.array(discoveredPlaceSchema),
  /** What could not be found out, a sentence each. */
  problems: z.array(z.string().min(1)),
  /** Labels of what was looked for and is not on this computer. */
  notInstalled: z.array(z.string()),
})

export type DiscoveredPlace = z.infer<typeof discoveredPlaceSchema>
export type Discovery = z.infer<typeof discoverySchema>
