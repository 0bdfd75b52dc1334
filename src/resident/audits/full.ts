import { audit } from '../../audit/audit.ts'
import { KeySearchLog } from '../../audit/keys-beside/search-log.ts'
import type { Waiting } from '../../audit/walk/waiting.ts'
import type { Progress } from '../../shared/audit-event.ts'
import type { Place, Report } from '../../shared/report.ts'
import type { Memory } from '../memory/memory.ts'
import { carryOver } from './carry-over.ts'
import { readAgain, withUnprovenKeys } from './known-keys.ts'

export interface FullAudit {
  readonly places: readonly Place[]
  readonly version: string
  readonly signal: AbortSignal
  /** Nobody waits for it. */
  readonly background: boolean
  /** False where places whose names have to be asked of a network are left out, and the earlier report stands for them. */
  readonly streaming: boolean
  readonly earlier: Report | undefined
  readonly leftAlone: readonly string[]
  readonly waiting: Waiting
  readonly memory: Memory
  progress(progress: Progress): void
}

export interface FullResult {
  /** Of all places. */
  readonly report: Report
  /** Of those that were really looked into. */
  readonly seen: Report
  readonly withStreaming: boolean
}

/** Audits all places. @throws the signal's reason */
export const fullAudit = async (options: FullAudit): Promise<FullResult> => {
  const { version, signal, earlier, background, leftAlone, waiting, memory } = options
  const log = new KeySearchLog()
  const asked = { version, signal, background, leftAlone, waiting }
  const known = new Set(earlier?.places.map(({ id }) => id))
  const isLeftOut = ({ id, state }: Place) => state === 'streaming' && !options.streaming && known.has(id)
  const leftOut = options.places.filter(isLeftOut)
  const places = options.places.filter((place) => !isLeftOut(place))
  const knownKeys = readAgain(memory)
  for await (const event of audit({ ...asked, places, keySearch: log, knownKeys })) {
    if (event.type === 'progress') options.progress(event.progress)
    if (event.type !== 'done') continue
    const seen = await withUnprovenKeys(event.report, { memory, log, waiting, signal })
    const report = earlier ? carryOver(seen, earlier, leftOut) : seen
    return { report, seen, withStreaming: leftOut.length === 0 }
  }
  throw new Error('the audit ended without a report')
}
