import type { Place } from '../shared/report.ts'
import { besideBackup, isUnfinishedCopy } from './beside-backup.ts'
import type { Candidate } from './candidate.ts'
import type { FolderEntry, FolderListing, JudgeOptions, NamedFile } from './format.ts'
import { anyReason, fileFormats, folderFormats, nameRule } from './formats/index.ts'
import { keyDoubt } from './formats/key-doubt.ts'
import { statPath } from './io/bounded-file.ts'
import { isStub, stubbedName } from './io/cloud-stub.ts'
import { lastPart } from './io/path-parts.ts'
import { pathText, type SystemPath } from './io/system-path.ts'
import { type SkipReason, Unreadable, unreadable } from './io/unreadable.ts'
import { judgeFile, unreadableJudgement } from './judge.ts'
import { type KeyFile, keyFilesIn } from './keys/key-files.ts'
import { Limiter } from './limiter.ts'
import { mayBeBackup } from './quick-look.ts'
import { type WalkOptions, type WalkVisitor, walk } from './walk/walk.ts'

/** What an audit tells while it looks into a place. */
export interface PlaceObserver {
  /** Folders, how many files lie in them, and the last of them. */
  listed(folders: number, files: number, last: string): void
  judged(files: number): void
  /** A candidate, before it is known whether a key changes its verdict. */
  found(): void
  skipped(path: string, reason: SkipReason): void
  /** Files that are named like a key: whether one lies beside a backup is known once all places were walked. */
  noted(files: readonly KeyFile[]): void
}

/** Files that are open at the same time. */
const judgedAtOnce = 8

/** Files that wait for their turn: the walk goes on once they are fewer. */
const mostWaiting = 64

const everything = () => true

/**
 * Walks a place and judges what it finds; the candidates come back as they lay there, before keys were tried.
 * @param root where the place is: its path in the file system, or in a storage
 */
export const auditPlace = async (
  place: Place,
  root: SystemPath,
  options: JudgeOptions,
  observer: PlaceObserver,
  walking: WalkOptions = {},
): Promise<Candidate[]> => {
  const candidates: Candidate[] = []
  const add = (candidate: Candidate) => {
    candidates.push(candidate)
    if (!candidate.judgement.onlyIfItOpens) observer.found()
  }
  const judging = new Limiter(judgedAtOnce)
  // Nothing tells which files of such a place are on this computer, and one byte that is read may fetch a whole file.
  const namesOnly = place.state === 'streaming'

  const judge = async (entry: FolderEntry, download = false) => {
    const stubbed = stubbedName(entry.name)
    const named: NamedFile = { path: entry.path, name: stubbed ?? entry.name, text: pathText(entry.path) }
    const rule = nameRule(named.name)
    try {
      if (namesOnly || (stubbed && isStub(await statPath(entry.path))))
        throw new Unreadable('only in the cloud')
      const judging = judgeFile(named, rule, fileFormats, { ...options, download })
      const judged = await (walking.territory?.waiting.on(named.text, judging) ?? judging)
      observer.judged(1)
      if (judged) add({ ...judged, text: named.text })
    } catch (error) {
      if (options.signal.aborted) return
      const reason = failure(error)
      observer.skipped(named.text, reason.reason)
      if (!rule || reason.reason === 'not a regular file' || reason.reason === 'vanished') return
      const isCertain = rule.weight === 'certain'
      if (!isCertain && !(rule.kind === 'key-file' && keyDoubt(named.name))) return
      const judgement = unreadableJudgement(rule, reason)
      const unread = { judgement, text: named.text, ...(await sizeOf(named)) }
      if (isCertain) add(unread)
      else candidates.push({ ...unread, aside: true })
    }
  }

  const judgeFolder = async (listing: FolderListing) => {
    if (namesOnly) {
      observer.skipped(listing.text, 'only in the cloud')
      return everything
    }
    for (const format of folderFormats) {
      if (!format.claims(listing)) continue
      const found = await format.judge(listing, options).catch((error: unknown) => {
        options.signal.throwIfAborted()
        observer.skipped(listing.text, failure(error).reason)
        return undefined
      })
      if (!found) continue
      const { judgement, size, modified, ownsFolders } = found
      observer.judged(1)
      for (const { path, reason } of found.skipped ?? []) observer.skipped(path, reason)
      if (judgement) add({ judgement, size, modified, text: listing.text })
      const ownsFolder = typeof ownsFolders === 'boolean' ? () => ownsFolders : ownsFolders
      return ({ type, name }: FolderEntry) => !(type === 'folder' ? ownsFolder(name) : found.owns(name))
    }
    return everything
  }

  const file = (entry: FolderEntry, folder: FolderListing | undefined) => {
    if (options.deep) return judging.run(() => judge(entry))
    const rule = nameRule(stubbedName(entry.name) ?? entry.name)
    if (!rule || (rule.weight === 'beside' && !(folder && besideBackup(folder)))) return
    if (isUnfinishedCopy(entry.name))
      observer.skipped(pathText(entry.path), 'a copy that is still being made')
    else judging.run(() => judge(entry))
  }

  if ((await statPath(root)).isDirectory()) {
    const visitor: WalkVisitor = {
      sieve: options.deep ? { reason: anyReason, mayBeBackup } : { reason: anyReason },
      passed({ folders, files, looked, last }) {
        if (folders > 0) observer.listed(folders, files, last)
        observer.judged(looked)
      },
      folder(listing) {
        observer.listed(1, listing.files, listing.text)
        const reason = anyReason.test(listing.names)
        if (reason && !namesOnly) observer.noted(keyFilesIn(listing, 'aside'))
        if (reason && folderFormats.some((format) => format.claims(listing))) return judgeFolder(listing)
        return reason || options.deep ? everything : undefined
      },
      file,
      skipped: observer.skipped,
      rest: () => judging.below(mostWaiting),
    }
    await walk(root, visitor, options.signal, walking)
  } else {
    const name = lastPart(pathText(root)).normalize('NFC')
    await judge({ path: root, name, type: 'file', link: false }, options.download)
  }
  await judging.idle()
  options.signal.throwIfAborted()
  return candidates
}

/** No error ends an audit: what could not be judged is reported as that. */
const failure = (error: unknown): Unreadable => {
  try {
    return unreadable(error)
  } catch {
    return new Unreadable(`could not be judged (${(error as Error).message})`)
  }
}

const sizeOf = async (named: NamedFile): Promise<{ size: number; modified: Date }> => {
  try {
    const { size, mtime } = await statPath(named.path)
    return { size, modified: mtime }
  } catch {
    return { size: 0, modified: new Date(0) }
  }
}
