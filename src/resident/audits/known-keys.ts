import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import { nameRule } from '../../audit/formats/index.ts'
import { type SkipReason, unreadable } from '../../audit/io/unreadable.ts'
import { largestKeyFile } from '../../audit/keys/key.ts'
import { tooLarge, tooMany } from '../../audit/keys/key-files.ts'
import { comparable } from '../../audit/keys/key-reach.ts'
import type { KeySearchLog } from '../../audit/keys-beside/search-log.ts'
import type { Waiting } from '../../audit/walk/waiting.ts'
import { byText } from '../../audit/with-findings.ts'
import type { Report, Skipped } from '../../shared/report.ts'
import { coverageOf, isHidden, outOfSightIn } from '../memory/coverage.ts'
import { keysNotSeen, keysWithPaths } from '../memory/keys-with-paths.ts'
import type { Memory } from '../memory/memory.ts'
import type { Seen } from '../memory/seen.ts'

export interface KnownKeysOptions {
  readonly memory: Memory
  readonly log: KeySearchLog
  readonly waiting: Waiting
  readonly signal: AbortSignal
}

/** What an audit reads because a key is known to lie in it: away from all backups, few names say so. */
export const readAgain = ({ records, keysAside }: Memory): string[] => [
  ...[...records.values()].flatMap(({ kind, path, goneSince }) =>
    kind === 'key-file' && goneSince === null ? [path] : [],
  ),
  ...keysAside.keys(),
]

/**
 * Each file in which a key is known to lie, or would lie had it gone along with a backup, and which is there and was not looked
 * through again for good: it is no proof that the key is gone.
 */
export const unprovenKeys = async (
  look: Pick<Seen, 'findings' | 'covers' | 'outOfSight'>,
  options: KnownKeysOptions,
): Promise<Skipped[]> => {
  const { memory, log, waiting, signal } = options
  const { outOfSight } = look
  const isCut = [...outOfSight.values()].includes(tooMany)
  const unproven: Skipped[] = []
  for (const [path, keys] of keysWithPaths(memory, look)) {
    signal.throwIfAborted()
    if (log.lookedThrough.has(path) || isHidden(outOfSight, path)) continue
    const stats = await waiting.on(path, lstat(path)).catch(unreadable)
    if (stats instanceof Error) {
      if (stats.reason !== 'vanished') unproven.push({ path, reason: stats.reason })
      continue
    }
    if (!stats.isFile()) continue
    const isSame = keys.some(
      ({ size, modifiedAt }) => size === stats.size && Date.parse(modifiedAt) === Math.trunc(stats.mtimeMs),
    )
    const isAside = keys.some((key) => memory.keysAside.get(key.path) === key)
    const wasOpened = isOpenedByName(path) && stats.size <= largestKeyFile && !isCut
    if (wasOpened && !isSame && !isAside) continue
    unproven.push({ path, reason: isCut ? tooMany : tooLarge })
  }
  const told = new Set(unproven.map(({ path }) => path))
  return [...unproven, ...(await movedAndGrown(look, options)).filter(({ path }) => !told.has(path))]
}

/**
 * What was passed by under the name of a known key that is not where it lay: it may be that key, moved and grown since, with
 * nothing beside it that is as it was.
 */
const movedAndGrown = async (
  { findings, outOfSight }: Pick<Seen, 'findings' | 'outOfSight'>,
  { memory, log, waiting, signal }: KnownKeysOptions,
): Promise<Skipped[]> => {
  const passed = [...log.passedBy].filter(
    ([path]) => !log.lookedThrough.has(path) && !isHidden(outOfSight, path),
  )
  const byName = Map.groupBy(passed, ([path]) => nameOf(path))
  const found = new Map<string, SkipReason>()
  for (const { path: lay } of keysNotSeen(memory, findings)) {
    signal.throwIfAborted()
    const alike = byName.get(nameOf(lay))
    if (!alike || log.lookedThrough.has(lay)) continue
    const stats = await waiting.on(lay, lstat(lay)).catch(unreadable)
    if (!(stats instanceof Error) || stats.reason !== 'vanished') continue
    for (const [path, reason] of alike) found.set(path, reason)
  }
  return [...found].map(([path, reason]) => ({ path, reason }))
}

const nameOf = (path: string): string => comparable(basename(path))

/** A report that tells these as skipped. */
export const withUnprovenKeys = async (report: Report, options: KnownKeysOptions): Promise<Report> => {
  const outOfSight = outOfSightIn(report, [])
  const look = { findings: report.findings, outOfSight, covers: coverageOf(report, outOfSight) }
  const unproven = await unprovenKeys(look, options)
  const skipped = [...report.skipped, ...unproven]
  return { ...report, skipped: skipped.sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason)) }
}

/** The walk opens it wherever it lies. */
const isOpenedByName = (path: string): boolean => {
  const rule = nameRule(basename(path))
  return rule?.kind === 'key-file' && rule.weight !== 'beside'
}
