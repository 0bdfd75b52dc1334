import { isUntoldByKey } from '../../audit/keys/told.ts'
import { withFindings } from '../../audit/with-findings.ts'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { Evidence, Finding, Report } from '../../shared/report.ts'
import { keyUnseen, sealedNearUnseenKey } from '../../shared/sealed-with-key.ts'
import { byExposure, isExposed, type ReadableBy } from '../../shared/verdict.ts'
import { nearest } from '../paths.ts'
import { hasSameBytes, heldBack, presentIn } from './believed.ts'
import { coverageOf, isHidden, outOfSightIn } from './coverage.ts'
import type { Memory } from './memory.ts'
import { movedKeys } from './moved-keys.ts'
import { mostKeys, unseenKeys } from './unseen-keys.ts'
import { whereKeysWent } from './where-keys-went.ts'

export interface Remembered {
  readonly memory: Memory
  readonly missingMounts: readonly string[]
  /** Where the report is of all places: the records of what is there as far as is known. */
  readonly there: readonly MemoryRecord[] | undefined
}

const reasons: Readonly<Record<Exclude<ReadableBy, 'only-you' | 'password-holder'>, string>> = {
  anyone:
    'Anyone could read this when it was last looked at with all that decides it, and may still: not all of that could be looked at this time.',
  whatsapp:
    'You and WhatsApp could open this when it was last looked at with all that decides it, and may still: not all of that could be looked at this time.',
  unknown:
    "We can't tell who can open this: not all that decides it could be looked at this time, such as a key beside it.",
}

/**
 * A report as it is told: whoever shows it, counts in it or proves by it gets no better verdict than the memory holds. What was
 * seen worse at an earlier look, and could not be looked at with all that decides it now, says so; of all places, what lies out of
 * sight and was no better than `unknown` stays in it.
 */
export const toldReport = (report: Report, { memory, missingMounts, there }: Remembered): Report => {
  const keysOf = keysOutOfSight(report, memory, missingMounts, there !== undefined)
  const lowered = report.findings.map((finding) => {
    const keys = keysOf(finding)
    const record = presentIn(memory, finding.path)
    const isNewer = there !== undefined || (record !== undefined && record.lastSeen >= report.startedAt)
    const verdict = knownVerdict(finding, record, keys, isNewer)
    return verdict ? toldAs(finding, verdict, keys) : finding
  })
  const seen = new Set(report.findings.map(({ path }) => path))
  const unseen = (there ?? []).filter(
    ({ path, readableBy }) => !seen.has(path) && byExposure(readableBy, 'unknown') <= 0,
  )
  const added = unseen.flatMap((record) => fromMemory(record, nearest(report.places, record.path)?.id))
  if (added.length === 0 && lowered.every((finding, index) => finding === report.findings[index]))
    return report
  const labels = new Map(
    [...(there ?? []), ...report.backups.map(({ id, label }) => ({ backup: id, label }))].map(
      ({ backup, label }) => [backup, label],
    ),
  )
  return withFindings(report, [...lowered, ...added], labels)
}

/** The known keys near a backup that were not seen for this report. */
const keysOutOfSight = (
  report: Report,
  memory: Memory,
  missingMounts: readonly string[],
  isAll: boolean,
): ((finding: Finding) => string[]) => {
  const { findings } = report
  const outOfSight = outOfSightIn(report, missingMounts)
  const covers = coverageOf(report, outOfSight)
  // Of all places, the memory has followed the keys that moved.
  const moved = isAll
    ? []
    : movedKeys(whereKeysWent(memory, { findings, covers, outOfSight, mayHaveGone: () => true }))
  const known = { records: [...memory.records.values(), ...moved], aside: memory.keysAside.values() }
  // Of other places, nobody knows whether an archive was looked through.
  const coversAside = (path: string) => isAll && !isHidden(outOfSight, path)
  return unseenKeys(known, { findings, covers, coversAside })
}

type Held = keyof typeof reasons

/** The verdict that has to be told instead; undefined where the finding's own stands. */
const knownVerdict = (
  finding: Finding,
  record: MemoryRecord | undefined,
  keys: readonly string[],
  isNewer: boolean,
): Held | undefined => {
  const isSame = record !== undefined && hasSameBytes(record, finding)
  // An older look says nothing of what was written since, and one that told nothing need not stand.
  const stands = isSame && (isExposed(record.readableBy) || keys.length > 0)
  if (record && (stands || isNewer) && byExposure(record.readableBy, finding.readableBy) < 0)
    return heldBack(record.readableBy) as Held
  return finding.readableBy === 'only-you' && !isSame && keys.length > 0 ? 'unknown' : undefined
}

const toldAs = (finding: Finding, readableBy: Held, keys: readonly string[]): Finding => ({
  ...finding,
  readableBy,
  reason: isSealedNear(finding, readableBy, keys) ? sealedNearUnseenKey : reasons[readableBy],
  evidence: [...keys.slice(0, mostKeys).map(unseenKey), ...finding.evidence],
})

/** Its bytes are end-to-end encrypted, as this look saw them: only the key speaks against it. */
const isSealedNear = (seen: Finding, told: Held, keys: readonly string[]): boolean =>
  told === 'anyone' && keys.length > 0 && (seen.readableBy === 'only-you' || isUntoldByKey(seen))

const unseenKey = (path: string): Evidence => ({ fact: keyUnseen, where: path })

const fromEarlier: Evidence = {
  fact: 'known from an earlier audit; it could not be looked at this time',
  where: 'file',
}

const fromMemory = (record: MemoryRecord, place: string | undefined): Finding[] => {
  if (place === undefined) return []
  const { path, kind, format, app, complete, size, modifiedAt, backup } = record
  const readableBy = heldBack(record.readableBy) as Held
  const told = { readableBy, reason: reasons[readableBy], evidence: [fromEarlier] }
  return [{ path, kind, format, app, ...told, complete, size, modifiedAt, place, backup }]
}
