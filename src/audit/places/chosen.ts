import type { Discovery } from '../../shared/discovery.ts'
import type { Place } from '../../shared/report.ts'
import { type DiscoverOptions, discover } from './discover.ts'
import { placeOfPath } from './place.ts'
import type { Platform } from './platform.ts'
import type { Provider } from './provider.ts'
import { providers } from './providers/index.ts'

/** What the user decided about places: paths of those that are left out, and of folders that are none by themselves. */
export interface PlaceChoice {
  readonly placesOff: readonly string[]
  readonly placesAdded: readonly string[]
}

const addedFolders = (paths: readonly string[]): Provider => ({
  id: 'folder',
  label: 'Folders that you added',
  discover: async () =>
    paths.map((path) => ({ label: placeOfPath(path).label, path, state: 'ok', source: 'your choice' })),
})

/** Every place on this computer and the folders that the user added, each with its state, also those that are switched off. */
export const discoverChosen = (
  platform: Platform,
  { placesAdded }: PlaceChoice,
  options: DiscoverOptions = {},
): Promise<Discovery> => {
  const found = options.providers ?? providers
  return discover(platform, {
    ...options,
    providers: placesAdded.length === 0 ? found : [...found, addedFolders(placesAdded)],
  })
}

/** The places to look into: those that are not switched off, or the home folder where no place is known at all. */
export const placesToAudit = (
  { places }: Pick<Discovery, 'places'>,
  { placesOff }: PlaceChoice,
  home: string,
): Place[] => {
  if (places.length === 0) return [placeOfPath(home)]
  const off = new Set(placesOff)
  return places
    .filter(({ path }) => !off.has(path))
    .map(({ id, label, path, kind, state }) => ({ id, label, path, kind, state }))
}
