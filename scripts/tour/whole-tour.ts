import { dirname } from 'node:path'
import { seeBackups, seeNoList } from './backups.ts'
import { seeGuide, seeNoLeftovers, seePrivacy } from './guide.ts'
import {
  databaseOf,
  seeFailing,
  seeFirst,
  seeNoResult,
  seePaused,
  seeResults,
  seeUnfolded,
} from './overview.ts'
import { seeNoPlaces, seePlaces } from './places.ts'
import { seeNoPortrait, seePortrait } from './portrait.ts'
import type { Samples } from './samples.ts'
import { seeSettings } from './settings.ts'
import type { Tour } from './tour.ts'

/** Through every room in each of its states; the app was just started in the home of the samples, with their profile. */
export const seeAll = async (tour: Tour, samples: Samples): Promise<void> => {
  await seeFirst(tour)
  await seeUnfolded(tour)
  await seeBackups(tour)
  await seePortrait(tour, databaseOf(samples))
  await seePaused(tour)
  await seeResults(tour, samples)
  await seeNoPortrait(tour, samples.contacts)
  await seeNoResult(tour, samples)
  await seePlaces(tour, samples)
  await seeSettings(tour)
  await seeGuide(tour, dirname(databaseOf(samples)))
  await seePrivacy(tour)
}

/** What there is before the first audit since the start, in an empty home. */
export const seeNothing = async (tour: Tour): Promise<void> => {
  await seeFailing(tour)
  await seeNoList(tour)
  await seeNoLeftovers(tour)
  await seeNoPlaces(tour)
}
