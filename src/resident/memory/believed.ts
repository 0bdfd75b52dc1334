import type { MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { byExposure, type ReadableBy, weakest } from '../../shared/verdict.ts'
import type { Memory } from './memory.ts'
import type { Seen } from './seen.ts'
import { unseenKeys, unseenPaths } from './unseen-keys.ts'

/**
 * The verdict that is remembered of what an audit saw. One that is better than the remembered one is believed where an audit of
 * all places read the file, and every key that is known to lie near was seen or is gone; that only the user can open it, only where
 * none in the same place is out of sight.
 * @param moved the keys that may lie out of sight elsewhere than where they lay
 */
export const believing = (
  memory: Memory,
  seen: Seen,
  moved: readonly MemoryRecord[],
): ((finding: Finding) => ReadableBy) => {
  const known = { records: [...memory.records.values(), ...moved], aside: memory.keysAside.values() }
  const keysOf = unseenKeys(known, seen)
  const placesOfKeys = new Set(unseenPaths(known, seen).map((path) => seen.placeOf(path)))
  // A key farther away in the same place may open it, too.
  const isLeftOpen = (finding: Finding) =>
    keysOf(finding).length > 0 || placesOfKeys.has(seen.placeOf(finding.path))
  return (finding) => {
    const { readableBy } = finding
    const prior = presentIn(memory, finding.path)
    const isBetter = prior !== undefined && byExposure(readableBy, prior.readableBy) > 0
    if (!isBetter) {
      // What a partial audit said of it is no proof, with keys out of sight.
      const proven = memory.atLastAudit.get(finding.path)
      const isKnown = proven?.readableBy === 'only-you' && hasSameBytes(proven, finding)
      return readableBy === 'only-you' && !isKnown && isLeftOpen(finding) ? 'unknown' : readableBy
    }
    if (seen.full && seen.covers(finding.path) && keysOf(finding).length === 0)
      return readableBy === 'only-you' && isLeftOpen(finding) ? 'unknown' : readableBy
    // A key that WhatsApp has opens no other bytes than those that it opened.
    const isOther = seen.full && prior.readableBy === 'whatsapp' && !hasSameBytes(prior, finding)
    return isOther ? 'unknown' : heldBack(prior.readableBy)
  }
}

/** What stands in place of a better verdict: nothing that sounds like a seal. */
export const heldBack = (known: ReadableBy): ReadableBy => weakest([known, 'unknown']) ?? 'unknown'

/** What is remembered of a path, while it is there. */
export const presentIn = ({ records }: Pick<Memory, 'records'>, path: string): MemoryRecord | undefined => {
  const record = records.get(path)
  return record?.goneSince === null ? record : undefined
}

type Bytes = Pick<Finding, 'size' | 'modifiedAt'>

export const hasSameBytes = (a: Bytes, b: Bytes): boolean =>
  a.size === b.size && a.modifiedAt === b.modifiedAt
