import type { Finding } from '../../shared/report.ts'

/** What an audit saw. */
export interface Seen {
  readonly findings: readonly Finding[]
  /** What a finding's backup is called on screen. */
  labelOf(finding: Finding): string
  /** The id of the place in which a path lies. */
  placeOf(path: string): string | undefined
  /** Whether the audit would have seen a finding at this path, had it been there. */
  covers(path: string): boolean
  /** Whether a key that is known to lie there and is no finding would have been seen to open what it opened. */
  coversAside(path: string): boolean
  /** What it came to and could not look into, with the reason. */
  readonly outOfSight: ReadonlyMap<string, string>
  /** All places were looked into: only such an audit can tell that no key opens a backup any more. */
  readonly full: boolean
}

/** The findings that were really looked at: a key file that could not be read is a finding too, by its name alone. */
export const lookedAt = ({ findings }: Pick<Seen, 'findings'>): ReadonlySet<string> =>
  new Set(findings.flatMap(({ path, readableBy }) => (readableBy === 'unknown' ? [] : [path])))
