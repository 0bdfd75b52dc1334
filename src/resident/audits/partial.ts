import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { surroundings } from '../../audit/around.ts'
import { audit } from '../../audit/audit.ts'
import { backupFolder, backupLabel } from '../../audit/group.ts'
import { tooMany } from '../../audit/keys/key-files.ts'
import { KeySearchLog } from '../../audit/keys-beside/search-log.ts'
import { placeOfPath } from '../../audit/places/place.ts'
import type { Waiting } from '../../audit/walk/waiting.ts'
import type { Finding, Place, Skipped } from '../../shared/report.ts'
import { isExposed } from '../../shared/verdict.ts'
import { outOfSightIn } from '../memory/coverage.ts'
import type { Memory } from '../memory/memory.ts'
import type { Seen } from '../memory/seen.ts'
import { isInside, nearest, upwards } from '../paths.ts'
import { unprovenKeys } from './known-keys.ts'

export interface PartialAudit {
  /** Files and folders of which something was heard. */
  readonly paths: readonly string[]
  /** Those of them that have been still for a while. */
  readonly settled: ReadonlySet<string>
  /** All places, as they were last seen. */
  readonly places: readonly Place[]
  readonly memory: Memory
  /** Whether a finding that is not there is gone, and not only out of reach. */
  mayBeGone(path: string): boolean
  /** Folders that kept an audit waiting: what lies in them is not looked at. */
  readonly leftAlone: readonly string[]
  readonly waiting: Waiting
  readonly version: string
  readonly signal: AbortSignal
}

export interface PartialResult {
  readonly seen: Seen
  /** What of the paths is there, with its finding where it is one. */
  readonly there: ReadonlyMap<string, Finding | undefined>
  /** What was audited: what was heard of and is not in it has no name of a backup or a key. */
  readonly looked: ReadonlySet<string>
  readonly findings: readonly Finding[]
  /** What is known now that an audit which began before may have missed, by path; undefined for what is gone. */
  readonly changed: ReadonlyMap<string, Finding | undefined>
  readonly folders: ReadonlySet<string>
  /** Something was seen that only an audit of all places can tell. */
  readonly doubted: boolean
}

/**
 * Looks at what was heard of and what may change its verdict. It brings bad news fast: what is exposed is believed at once. That
 * a new file is not exposed is believed only where all keys near it were seen, that nothing can be told of it only once it is
 * still, and that an exposed one is exposed no longer not at all: that takes an audit of all places.
 * @throws the signal's reason
 */
export const partialAudit = async (options: PartialAudit): Promise<PartialResult> => {
  const { memory, places, leftAlone, waiting, version, signal } = options
  const isLookedInto = (path: string) =>
    nearest(places, path)?.state === 'ok' && !leftAlone.some((folder) => isInside(folder, path))
  const placeOf = (path: string) => nearest(places, path)?.id
  const { there, files, folders, missing } = await sort(options.paths.filter(isLookedInto), waiting)

  const records = [...memory.records.values()].filter(({ goneSince }) => goneSince === null)
  const near = await surroundings({ files, folders }, records, isLookedInto, waiting)
  const findings: Finding[] = []
  const skipped: Skipped[] = []
  const log = new KeySearchLog()
  let { whole } = near
  if (near.paths.length > 0)
    for await (const event of audit({
      places: near.paths.map(placeOfPath),
      leftAlone,
      waiting,
      version,
      signal,
      keysWithin: isLookedInto,
      placeOf,
      keySearch: log,
    })) {
      if (event.type === 'finding') findings.push(event.finding)
      if (event.type === 'skipped') skipped.push(event.skipped)
    }
  if (skipped.some(({ reason }) => reason === tooMany)) whole = false

  let doubted = false
  const isStill = ({ path }: Finding) =>
    !(there.has(path) || folders.some((folder) => isInside(folder, path))) ||
    [...upwards(path)].some((part) => options.settled.has(part))
  const isBelieved = (finding: Finding): boolean => {
    if (there.has(finding.path)) there.set(finding.path, finding)
    const prior = memory.records.get(finding.path)
    const isKnown = prior !== undefined && prior.goneSince === null
    // A key may open what was not looked at, too.
    if (!whole && (finding.kind === 'key-file' || !isExposed(finding.readableBy))) doubted = true
    if (isExposed(finding.readableBy) || isKnown) return true
    return whole && (finding.readableBy !== 'unknown' || isStill(finding))
  }
  const believed = findings.filter(isBelieved)
  const gone = records.filter(
    ({ path }) => missing.some((folder) => isInside(folder, path)) && options.mayBeGone(path),
  )
  const lost = new Set(gone.map(({ path }) => path))
  const covers = (path: string) => lost.has(path)
  const look = { findings, covers, outOfSight: outOfSightIn({ skipped }, []) }
  const unproven = await unprovenKeys(look, { memory, log, waiting, signal })
  // Where a key is known to lie, this audit tells of none that it is gone; but what went may be back.
  const known = new Set([...memory.keysAside.keys(), ...records.map(({ path }) => path)])
  const along = unproven.filter(({ path }) => !known.has(path))
  return {
    seen: {
      findings: believed,
      labelOf: ({ path, kind }) =>
        backupLabel(backupFolder(path, kind), nearest(places, path)?.path ?? dirname(path)),
      placeOf,
      covers,
      coversAside: () => false,
      outOfSight: outOfSightIn({ skipped: [...skipped, ...along] }, []),
      full: false,
    },
    there,
    looked: new Set(near.paths),
    findings,
    changed: new Map<string, Finding | undefined>([
      ...[...lost].map((path) => [path, undefined] as const),
      ...believed.map((finding) => [finding.path, finding] as const),
    ]),
    folders: new Set(folders),
    doubted,
  }
}

/** What is at the paths now. */
const sort = async (paths: readonly string[], waiting: Waiting) => {
  const there = new Map<string, Finding | undefined>()
  const [files, folders, missing]: [string[], string[], string[]] = [[], [], []]
  for (const path of paths) {
    const stats = await waiting.on(path, lstat(path)).catch((error: NodeJS.ErrnoException) => error.code)
    if (stats === 'ENOENT' || stats === 'ENOTDIR') missing.push(path)
    if (typeof stats !== 'object') continue
    there.set(path, undefined)
    if (stats.isDirectory()) folders.push(path)
    else if (stats.isFile()) files.push(path)
  }
  return { there, files, folders, missing }
}
