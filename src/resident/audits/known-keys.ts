import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import { nameRule } from '../../audit/formats/index.ts'
import { backupFolder } from '../../audit/group.ts'
import { unreadable } from '../../audit/io/unreadable.ts'
import { largestKeyFile } from '../../audit/keys/key.ts'
import { tooMany } from '../../audit/keys/key-files.ts'
import { KeyReach } from '../../audit/keys/key-reach.ts'
import type { Waiting } from '../../audit/walk/waiting.ts'
import { byText } from '../../audit/with-findings.ts'
import type { Report, Skipped } from '../../shared/report.ts'
import { coverageOf, isHidden, outOfSightIn } from '../memory/coverage.ts'
import { keysWithPaths } from '../memory/keys-with-paths.ts'
import type { Memory } from '../memory/memory.ts'
import type { Seen } from '../memory/seen.ts'

export interface KnownKeysOptions {
  readonly memory: Memory
  /** What the audit looked through whole in search of a key. */
  readonly lookedThrough: ReadonlySet<string>
  readonly waiting: Waiting
  readonly signal: AbortSignal
}

/**
 * Each file near a backup in which a key is known to lie, or would lie had it gone along with the backup, and which is there and
 * was not looked through again for good: it is no proof that the key is gone.
 */
export const unprovenKeys = async (
  look: Pick<Seen, 'findings' | 'covers' | 'outOfSight'>,
  { memory, lookedThrough, waiting, signal }: KnownKeysOptions,
): Promise<Skipped[]> => {
  const { findings, outOfSight } = look
  const backups = findings.filter(({ kind }) => kind !== 'key-file')
  const near = new KeyReach(new Set(backups.map(({ path, kind }) => backupFolder(path, kind))).entries())
  const isCut = [...outOfSight.values()].includes(tooMany)
  const unproven: Skipped[] = []
  for (const [path, keys] of keysWithPaths(memory, look)) {
    signal.throwIfAborted()
    if (lookedThrough.has(path) || isHidden(outOfSight, path) || near.anyOf(path) === undefined) continue
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
    unproven.push({ path, reason: isCut ? tooMany : 'too large to be looked through' })
  }
  return unproven
}

/**
 * A report that tells these as skipped.
 * @param isAll whether it is of all places; of others, what lies outside them was not to be seen anyway
 */
export const withUnprovenKeys = async (
  report: Report,
  options: KnownKeysOptions,
  isAll = true,
): Promise<Report> => {
  const outOfSight = outOfSightIn(report, [])
  const look = { findings: report.findings, outOfSight, covers: coverageOf(report, outOfSight) }
  const unproven = await unprovenKeys(look, options)
  const skipped = [...report.skipped, ...unproven.filter(({ path }) => isAll || look.covers(path))]
  return { ...report, skipped: skipped.sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason)) }
}

/** The walk opens it wherever it lies. */
const isOpenedByName = (path: string): boolean => {
  const rule = nameRule(basename(path))
  return rule?.kind === 'key-file' && rule.weight !== 'beside'
}
