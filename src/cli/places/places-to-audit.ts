import { homedir } from 'node:os'
import { placeOfPath } from '../../audit/places/place.ts'
import type { Place } from '../../shared/report.ts'

export interface PlacesToAudit {
  readonly places: readonly Place[]
  /** What could not be found out, a sentence each. */
  readonly problems: readonly string[]
}

/** The places that are discovered, or the home folder where there is none. */
export const placesToAudit = async (signal: AbortSignal): Promise<PlacesToAudit> => {
  const { placesHere } = await import('./this-computer.ts')
  const { places, problems } = await placesHere({ signal })
  const found = places.map(({ id, label, path, kind, state }) => ({ id, label, path, kind, state }))
  return { places: found.length > 0 ? found : [placeOfPath(homedir())], problems }
}
