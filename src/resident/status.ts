import type { MemoryRecord } from '../shared/memory.ts'
import type { Place } from '../shared/report.ts'
import type { Limit, Status } from '../shared/resident.ts'
import type { Pause } from '../shared/settings.ts'
import { exposedBackups } from './exposed.ts'
import { ignoredIn } from './memory/ignores.ts'
import type { Memory } from './memory/memory.ts'
import { isInside, nearest } from './paths.ts'

export interface StatusFacts {
  readonly memory: Memory
  /** As the last audit saw them; undefined before the first. */
  readonly places: readonly Place[] | undefined
  readonly missingMounts: readonly string[]
  /** The user waits for an audit. */
  readonly auditing: boolean
  /** Since the start, all places were audited. */
  readonly caughtUp: boolean
  readonly nextAudit: string | null
  readonly pausedUntil: Pause
  readonly watched: number
  readonly looks: number
  readonly limits: readonly Limit[]
}

/** The records of what is there, as far as is known: in a place that is listed and within reach. */
export const thereIn = ({
  memory,
  places,
  missingMounts,
}: Pick<StatusFacts, 'memory' | 'places' | 'missingMounts'>) =>
  [...memory.records.values()].filter(({ goneSince, path }) => {
    if (goneSince !== null || missingMounts.some((mount) => isInside(mount, path))) return false
    const state = places ? nearest(places, path)?.state : 'ok'
    return state === 'ok' || state === 'streaming' || state === 'no permission'
  })

export const withoutIgnored = (memory: Memory, records: readonly MemoryRecord[]): MemoryRecord[] => {
  const isIgnored = ignoredIn(memory)
  return records.filter((record) => !isIgnored(record))
}

export const statusOf = (facts: StatusFacts): Status => {
  const { memory, auditing, caughtUp, nextAudit, pausedUntil, watched, looks, limits } = facts
  const records = withoutIgnored(memory, thereIn(facts))
  const exposed = exposedBackups(records)
  const backups = new Set(records.map(({ backup }) => backup)).size
  const isUnknown = records.some(({ readableBy }) => readableBy === 'unknown')
  const verdict =
    exposed.length > 0 ? 'exposed' : backups === 0 ? 'nothing' : isUnknown ? 'unknown' : 'sealed'
  return {
    state: pausedUntil !== null ? 'paused' : auditing ? 'auditing' : verdict,
    backups,
    exposed: exposed.length,
    newestExposed: exposed.slice(0, 5),
    ignores: memory.ignores.map(({ ignore }) => ignore),
    lastAudit: memory.lastAudit,
    failing: memory.failures && { since: memory.failures.since, why: memory.failures.why },
    caughtUp,
    nextAudit,
    pausedUntil,
    watched,
    looks,
    limits: [...limits],
  }
}
