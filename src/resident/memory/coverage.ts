import { isWalked } from '../../audit/places/place.ts'
import type { Report } from '../../shared/report.ts'
import { isInside, upwards } from '../paths.ts'

/** Skipped, and yet seen: it was looked into under another place, or is no longer there. */
const seenAnyway: ReadonlySet<string> = new Set(['already looked into', 'vanished'])

/**
 * What an audit came to and did not see, with the reason.
 * @param missingMounts where file systems were mounted that are not there now: their folders stand empty
 */
export const outOfSightIn = (
  { skipped }: Pick<Report, 'skipped'>,
  missingMounts: readonly string[],
): ReadonlyMap<string, string> =>
  new Map([
    ...missingMounts.map((mount) => [mount, 'not mounted'] as const),
    ...skipped.flatMap(({ path, reason }) => (seenAnyway.has(reason) ? [] : [[path, reason] as const])),
  ])

/**
 * Whether an audit really looked where a path lies. What is offline, closed to us or left out was not seen: what lay there
 * is not gone.
 */
export const coverageOf = (
  { places }: Pick<Report, 'places'>,
  outOfSight: ReadonlyMap<string, string>,
): ((path: string) => boolean) => {
  const walked = places.filter(({ state }) => isWalked(state)).map(({ path }) => path)
  return (path) => walked.some((place) => isInside(place, path)) && !isHidden(outOfSight, path)
}

/** Whether a path is out of sight itself, or lies in what is. */
export const isHidden = (outOfSight: ReadonlyMap<string, string>, path: string): boolean => {
  for (const part of upwards(path)) if (outOfSight.has(part)) return true
  return false
}
