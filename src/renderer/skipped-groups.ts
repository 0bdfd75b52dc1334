import type { Skipped } from '../shared/report.ts'

export interface SkippedGroup {
  readonly reason: string
  readonly paths: readonly string[]
}

/** Reasons behind which no backup of this place can hide: a link's target is looked into where it lies itself. */
const harmless: ReadonlySet<string> = new Set([
  'symbolic link, not followed',
  'not a regular file',
  'program files, not looked into',
  'version history, not looked into',
])

/** What was not looked into, by reason; the reasons that may hide a backup come first, then those that hide most. */
export const groupSkipped = (skipped: readonly Skipped[]): SkippedGroup[] => {
  const groups = new Map<string, string[]>()
  for (const { reason, path } of skipped) {
    const paths = groups.get(reason)
    if (paths) paths.push(path)
    else groups.set(reason, [path])
  }
  return [...groups]
    .map(([reason, paths]) => ({ reason, paths }))
    .sort(
      (a, b) =>
        Number(harmless.has(a.reason)) - Number(harmless.has(b.reason)) ||
        b.paths.length - a.paths.length ||
        (a.reason < b.reason ? -1 : 1),
    )
}
