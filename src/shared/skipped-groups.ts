import type { Skipped } from './report.ts'
import { isLeftOutByDesign } from './verdict-message.ts'

/** The reason in a report's `skipped` of the files that may be checked one by one, where a person asks for it. */
export const onlyInCloud = 'only in the cloud'

export interface SkippedGroup {
  readonly reason: string
  readonly paths: readonly string[]
}

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
        Number(isLeftOutByDesign(a.reason)) - Number(isLeftOutByDesign(b.reason)) ||
        b.paths.length - a.paths.length ||
        (a.reason < b.reason ? -1 : 1),
    )
}
