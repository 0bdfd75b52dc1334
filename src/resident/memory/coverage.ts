import { isWalked } from '../../audit/places/place.ts'
import type { Report } from '../../shared/report.ts'
import { isInside, upwards } from '../paths.ts'

/** Skipped, and yet seen: it was looked into under another place, or is no longer there. */
const seenAnyway: ReadonlySet<string> = new Set(['already looked into', 'vanished'])

/**
 * Whether an audit really looked where a path lies. What is offline, closed to us or left out was not seen: what lay there
 * is not gone.
 * @param missingMounts where file systems were mounted that are not there now: their folders stand empty
 */
export const coverageOf = (
  { places, skipped }: Pick<Report, 'places' | 'skipped'>,
  missingMounts: readonly string[],
): ((path: string) => boolean) => {
  const walked = places.filter(({ state }) => isWalked(state)).map(({ path }) => path)
  const unseen = new Set(skipped.filter(({ reason }) => !seenAnyway.has(reason)).map(({ path }) => path))
  for (const mount of missingMounts) unseen.add(mount)
  return (path) => {
    if (!walked.some((place) => isInside(place, path))) return false
    for (const part of upwards(path)) if (unseen.has(part)) return false
    return true
  }
}
