import { type DiscoverOptions, discover } from '../../audit/places/discover.ts'
import { realPlatform } from '../../audit/places/real-platform.ts'
import type { Discovery } from '../../shared/discovery.ts'
import { systemRegistry } from '../../system/registry.ts'

/** The places of the computer that the terminal runs on. */
export const placesHere = (options: DiscoverOptions): Promise<Discovery> =>
  discover(realPlatform(systemRegistry()), options)
