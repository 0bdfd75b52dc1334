import type { Change, MemoryRecord } from '../../shared/memory.ts'
import type { Finding } from '../../shared/report.ts'
import { byExposure, isExposed, type ReadableBy } from '../../shared/verdict.ts'
import { believing, hasSameBytes } from './believed.ts'
import { rememberAside } from './keys-aside.ts'
import type { Memory } from './memory.ts'
import { followMovedKeys } from './moved-keys.ts'
import type { Seen } from './seen.ts'
import { silentlySealed } from './silent-seal.ts'

export interface Merged {
  readonly changes: readonly Change[]
  /** Verdicts better than the remembered ones were seen, and not believed: only an audit of all places can. */
  readonly doubted: boolean
  /** Paths of backups of which it is no news that they are exposed no longer. */
  readonly silent: ReadonlySet<string>
}

/**
 * Brings the memory up to date and answers with what changed. The very first audit is where it begins from: nothing changed.
 * @param at the time of the audit
 */
export const merge = (memory: Memory, seen: Seen, at: string): Merged => {
  const { records } = memory
  const isFirst = memory.isNew && seen.full
  const changes: Change[] = []
  const fresh: MemoryRecord[] = []
  const here = new Set(seen.findings.map(({ path }) => path))
  const believed = believing(memory, seen, followMovedKeys(memory, seen))
  const isSilent = silentlySealed(memory, seen)
  const silent = new Set(seen.findings.flatMap((finding) => (isSilent(finding) ? [finding.path] : [])))
  let doubted = false
  const change = (kind: Change['change'], record: MemoryRecord, more: Partial<Change> = {}) =>
    changes.push(changeOf(kind, record, at, more))

  for (const finding of seen.findings) {
    const prior = records.get(finding.path)
    const known = prior !== undefined && prior.goneSince === null
    const readableBy = believed(finding)
    if (readableBy !== finding.readableBy) doubted = true
    const label = prior?.backup === finding.backup ? prior.label : seen.labelOf(finding)
    const isSame = known && hasSameBytes(prior, finding)
    const record: MemoryRecord = {
      ...recordOf({ ...finding, readableBy }, label, known ? prior.firstSeen : at, at),
      hereSince: (isSame ? prior.hereSince : null) ?? at,
    }
    records.set(record.path, record)
    if (!known) fresh.push(record)
    else if (becameExposed(prior.readableBy, readableBy)) change('exposed', record, { was: prior.readableBy })
    else if (becameSealed(prior.readableBy, readableBy) && !silent.has(finding.path))
      change('sealed', record, { was: prior.readableBy })
  }

  const lost = new Map<string, MemoryRecord[]>()
  for (const record of records.values()) {
    if (record.goneSince !== null || here.has(record.path) || !seen.covers(record.path)) continue
    records.set(record.path, { ...record, goneSince: at })
    const same = lost.get(signOf(record))
    if (same) same.push(record)
    else lost.set(signOf(record), [record])
  }
  for (const record of fresh) {
    const from = lost.get(signOf(record))?.shift()
    if (from) records.set(record.path, { ...record, firstSeen: from.firstSeen })
    if (from) change('moved', record, { from: from.path, was: from.readableBy })
    else change('appeared', record)
  }
  for (const record of toldAsGone(lost, records.values())) change('gone', record, { was: record.readableBy })

  rememberAside(memory, seen, at)
  const told = isFirst ? [] : changes
  memory.keep(told)
  if (seen.full) memory.audited(seen, at)
  return { changes: told, doubted, silent }
}

/** All that is lost, but of the places where a key was only thought to lie no more than one, and none where it lies elsewhere. */
const toldAsGone = (
  lost: ReadonlyMap<string, readonly MemoryRecord[]>,
  records: Iterable<MemoryRecord>,
): MemoryRecord[] => {
  const isThought = ({ hereSince }: MemoryRecord) => hereSince === null
  const present = new Set(
    [...lost.values()].flat().some(isThought)
      ? [...records].filter(({ goneSince }) => goneSince === null).map(signOf)
      : [],
  )
  return [...lost].flatMap(([sign, all]) => {
    const seen = all.filter((record) => !isThought(record))
    return seen.length > 0 || present.has(sign) ? seen : all.slice(0, 1)
  })
}

const becameExposed = (was: ReadableBy, is: ReadableBy): boolean => isExposed(is) && byExposure(is, was) < 0

/** That it can't be told any more is no seal. */
const becameSealed = (was: ReadableBy, is: ReadableBy): boolean =>
  isExposed(was) && !isExposed(is) && is !== 'unknown'

/** The same bytes elsewhere have the same sign. */
const signOf = ({ size, modifiedAt, kind, format, readableBy }: MemoryRecord): string =>
  [size, modifiedAt, kind, format, readableBy].join(' ')

const recordOf = (
  finding: Finding,
  label: string,
  firstSeen: string,
  lastSeen: string,
): Omit<MemoryRecord, 'hereSince'> => {
  const { path, kind, format, app, readableBy, complete, size, modifiedAt, backup } = finding
  const what = { path, kind, format, app, readableBy, complete, size, modifiedAt, backup }
  return { ...what, label, firstSeen, lastSeen, goneSince: null }
}

const changeOf = (
  change: Change['change'],
  { path, kind, format, readableBy, backup, label }: MemoryRecord,
  at: string,
  more: Partial<Change>,
): Change => ({ change, at, path, from: null, kind, format, readableBy, was: null, backup, label, ...more })
