import { basename } from 'node:path'
import type { Proof, ProofQuestion } from '../../shared/proof.ts'
import type { Finding, Report } from '../../shared/report.ts'
import { byExposure, isExposed } from '../../shared/verdict.ts'
import { holdsChats, madeAt } from '../chats.ts'
import { signOf } from '../watch/hints.ts'
import { isNewThroughout, untoldByOlder } from './newer-parts.ts'

/** How long a file of which nothing was heard has to be as it is, to be whole, in milliseconds. */
const still = 5_000

/** The files of one backup are written within so many milliseconds. */
const oneBackup = 10 * 60_000

export interface ProofFacts {
  /** Of all places, and of what the user chose besides; the first that names a path counts. */
  readonly reports: readonly Report[]
  /** What was seen of changes since the last audit of all places, by path. */
  readonly heard: ReadonlyMap<string, Finding>
  /** Whether a change at a path is still being looked at. */
  isWaitedFor(path: string): boolean
  /** The time, in milliseconds. */
  readonly wall: number
}

type Candidate = Finding & {
  /** An audit of all places, or of what the user chose, saw it as it is. */
  readonly confirmed: boolean
  readonly state: 'whole' | 'growing' | 'cut short'
}

/**
 * What is known of a backup that is waited for. Bad news is believed at once, and good news only by a whole audit. Of the files of
 * the newest backup the one that most people can read decides.
 */
export const proofOf = async (question: ProofQuestion, facts: ProofFacts): Promise<Proof> => {
  const { newer, older } = split(knownOf(question, facts), question, facts.wall)
  const candidates: Candidate[] = []
  for (const known of newer) {
    const state = await stateOf(known, facts)
    if (state !== 'gone') candidates.push(await withoutOlder({ ...known, state }, question, facts))
  }
  // What others can read of a file that is not whole yet, they can read of the whole one.
  const told = ofNewest(
    candidates.filter((one) => one.state === 'whole' || isExposed(one.readableBy)),
    facts.wall,
  )
  const [exposed] = told.filter(({ readableBy }) => isExposed(readableBy)).sort(worstFirst)
  if (exposed) return { state: 'found', finding: findingOf(exposed) }
  const whole = told.filter(({ state }) => state === 'whole')
  const chats = whole.filter(holdsChats).sort((a, b) => worstFirst(a, b) || newestFirst(a, b))
  const [first] = chats
  if (first?.readableBy === 'only-you' && chats.every(({ confirmed }) => confirmed))
    return { state: 'found', finding: findingOf(first) }

  const [arriving] = candidates.filter((one) => one.state !== 'whole' && holdsChats(one)).sort(newestFirst)
  if (arriving) {
    const { path, size, state } = arriving
    return { state: 'arriving', path, size, stopped: state === 'cut short' }
  }
  const unconfirmed = chats.find(({ confirmed }) => !confirmed)
  if (unconfirmed) return { state: 'looking', path: unconfirmed.path }
  if (first) return { state: 'found', finding: findingOf(first) }
  const [last] = older.sort(newestFirst)
  return { state: 'nothing', older: last ? { path: last.path, modifiedAt: last.modifiedAt } : null }
}

/** What an earlier backup left in a folder proves nothing of a new one; while parts still come, the rest may follow. */
const withoutOlder = async (
  candidate: Candidate,
  { since }: ProofQuestion,
  { wall }: ProofFacts,
): Promise<Candidate> => {
  if (candidate.readableBy !== 'only-you' || candidate.state !== 'whole') return candidate
  if (await isNewThroughout(candidate, Date.parse(since), wall)) return candidate
  const isComing = wall - madeAt(candidate, wall) < oneBackup
  return { ...candidate, ...untoldByOlder(candidate), state: isComing ? 'growing' : 'whole' }
}

/** Of several backups the newest: the chats that were written last, and what else was written then or later. */
const ofNewest = <T extends Finding>(findings: readonly T[], wall: number): T[] => {
  const times = findings.filter(holdsChats).map((finding) => madeAt(finding, wall))
  const begin = Math.max(...times) - oneBackup
  return findings.filter((finding) => madeAt(finding, wall) >= begin)
}

type KnownNow = Finding & { readonly confirmed: boolean }

/** The findings of the kind that is asked for, each as it was seen last. */
const knownOf = ({ kind, app }: ProofQuestion, { reports, heard }: ProofFacts): KnownNow[] => {
  const known = new Map<string, KnownNow>()
  const take = (finding: Finding, confirmed: boolean) => {
    const isAskedFor = finding.kind === kind && (finding.app === app || finding.app === 'unknown')
    if (isAskedFor && !known.has(finding.path)) known.set(finding.path, { ...finding, confirmed })
  }
  const reported = new Map(
    reports.toReversed().flatMap((report) => report.findings.map((one) => [one.path, one])),
  )
  for (const finding of heard.values()) {
    const confirmed = reported.get(finding.path)
    if (confirmed && isSame(confirmed, finding)) take(confirmed, true)
    else take(finding, false)
  }
  for (const finding of reported.values()) take(finding, true)
  return [...known.values()]
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.size === b.size &&
  a.modifiedAt === b.modifiedAt &&
  a.readableBy === b.readableBy &&
  a.complete === b.complete

const split = (known: readonly KnownNow[], { since }: ProofQuestion, wall: number) => {
  const isNew = (finding: Finding) =>
    madeAt(finding, wall) > Date.parse(since) && !isNamedBefore(finding, since)
  return { newer: known.filter(isNew), older: known.filter((finding) => !isNew(finding)) }
}

/** A phone names its older backups by their day, and copying them may give them a new time. */
const isNamedBefore = ({ path }: Finding, since: string): boolean => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(basename(path))?.[0]
  return day !== undefined && day < dayOf(new Date(since))
}

const dayOf = (time: Date): string =>
  [
    String(time.getFullYear()).padStart(4, '0'),
    String(time.getMonth() + 1).padStart(2, '0'),
    String(time.getDate()).padStart(2, '0'),
  ].join('-')

const stateOf = async (
  { path, kind, size, modifiedAt, complete }: Finding,
  { isWaitedFor, heard, wall }: ProofFacts,
): Promise<Candidate['state'] | 'gone'> => {
  if (isWaitedFor(path)) return 'growing'
  const now = await signOf(path)
  if (now === undefined) return 'gone'
  // A folder's own size and time are not those of what is in it.
  if (kind === 'icloud-backup') return complete === false ? 'cut short' : 'whole'
  const [nowSize, nowTime] = now.split(' ').map(Number)
  const made = Date.parse(modifiedAt)
  if (nowSize !== size || Math.abs((nowTime ?? 0) - made) > 1) return 'growing'
  if (complete === false) return 'cut short'
  return complete === null && !heard.has(path) && Math.abs(wall - made) < still ? 'growing' : 'whole'
}

const worstFirst = (a: Finding, b: Finding): number => byExposure(a.readableBy, b.readableBy)

const newestFirst = (a: Finding, b: Finding): number => Date.parse(b.modifiedAt) - Date.parse(a.modifiedAt)

const findingOf = ({ state: _, confirmed: __, ...finding }: Candidate): Finding => finding
