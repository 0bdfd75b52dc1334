import type { App, Finding } from '../../../../shared/report.ts'
import type { ReadableBy } from '../../../../shared/verdict.ts'
import { folded, type KnownBackup } from '../known-backups.ts'

/** What the list shows; null lets everything pass. */
export interface Filter {
  /** Words that must all be in a finding's path, label, kind or format. */
  readonly query: string
  readonly verdict: ReadableBy | null
  /** The id of a place. */
  readonly place: string | null
  readonly app: App | null
}

export const noFilter: Filter = { query: '', verdict: null, place: null, app: null }

/** A backup that passes, and its findings that do. */
export interface Match {
  readonly known: KnownBackup
  readonly findings: readonly Finding[]
}

/** How many backups each choice of a filter would show, with the other filters as they are. */
export interface Counts {
  readonly verdict: ReadonlyMap<ReadableBy, number>
  readonly place: ReadonlyMap<string, number>
  readonly app: ReadonlyMap<App, number>
  /** With this filter left open. */
  readonly any: { readonly verdict: number; readonly place: number; readonly app: number }
}

export interface Filtered {
  readonly matches: readonly Match[]
  readonly counts: Counts
}

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** One pass over all findings. */
export const filterBackups = (known: readonly KnownBackup[], filter: Filter): Filtered => {
  const words = folded(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const matches: Match[] = []
  const verdicts = new Map<ReadableBy, number>()
  const places = new Map<string, number>()
  const apps = new Map<App, number>()
  const any = { verdict: 0, place: 0, app: 0 }
  for (const entry of known) {
    const found =
      words.length === 0
        ? entry.findings
        : entry.findings.filter((_, index) => words.every((word) => entry.texts()[index]?.includes(word)))
    if (found.length === 0) continue
    const passing = filter.app === null ? found : found.filter(({ app }) => app === filter.app)
    const verdict = filter.verdict === null || entry.backup.readableBy === filter.verdict
    const place = filter.place === null || entry.place.id === filter.place
    const app = passing.length > 0
    if (place && app) {
      any.verdict++
      add(verdicts, entry.backup.readableBy)
    }
    if (verdict && app) {
      any.place++
      add(places, entry.place.id)
    }
    if (verdict && place) {
      any.app++
      for (const name of new Set(found.map((finding) => finding.app))) add(apps, name)
    }
    if (verdict && place && app) matches.push({ known: entry, findings: passing })
  }
  return { matches, counts: { verdict: verdicts, place: places, app: apps, any } }
}
