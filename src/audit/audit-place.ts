import type { Place } from '../shared/report.ts'
import type { Candidate } from './candidate.ts'
import type { FolderEntry, FolderListing, JudgeOptions, NamedFile } from './format.ts'
import { fileFormats, folderFormats, nameRule } from './formats/index.ts'
import { type SkipReason, statPath, Unreadable, unreadable } from './io/bounded-file.ts'
import { pathText } from './io/system-path.ts'
import { judgeFile, unreadableJudgement } from './judge.ts'
import { Limiter } from './limiter.ts'
import { walk } from './walk/walk.ts'

/** What an audit tells while it looks into a place. */
export interface PlaceObserver {
  folder(path: string): void
  file(): void
  judged(): void
  skipped(path: string, reason: SkipReason): void
}

/** Files that are open at the same time. */
const judgedAtOnce = 8

const everything = () => true

/** Walks a place and judges what it finds; the candidates come back as they lay there, before keys were tried. */
export const auditPlace = async (
  place: Place,
  options: JudgeOptions,
  observer: PlaceObserver,
): Promise<Candidate[]> => {
  const candidates: Candidate[] = []
  const judging = new Limiter(judgedAtOnce)

  const judge = async (entry: FolderEntry) => {
    const named: NamedFile = { path: entry.path, name: entry.name, text: pathText(entry.path) }
    const rule = nameRule(named.name)
    try {
      const judged = await judgeFile(named, rule, fileFormats, options)
      observer.judged()
      if (judged) candidates.push({ ...judged, text: named.text })
    } catch (error) {
      if (options.signal.aborted) return
      const reason =
        error instanceof Unreadable
          ? error
          : new Unreadable(`could not be judged (${(error as Error).message})`)
      observer.skipped(named.text, reason.reason)
      if (
        rule?.weight === 'certain' &&
        reason.reason !== 'not a regular file' &&
        reason.reason !== 'vanished'
      ) {
        candidates.push({
          judgement: unreadableJudgement(rule, reason),
          text: named.text,
          ...(await sizeOf(named)),
        })
      }
    }
  }

  const judgeFolder = async (listing: FolderListing) => {
    for (const format of folderFormats) {
      if (!format.claims(listing)) continue
      const found = await format.judge(listing, options).catch((error: unknown) => {
        observer.skipped(listing.text, unreadable(error).reason)
        return undefined
      })
      if (!found) continue
      observer.judged()
      candidates.push({ ...found, text: listing.text })
      const { ownsFolders } = found
      const ownsFolder = typeof ownsFolders === 'boolean' ? () => ownsFolders : ownsFolders
      return ({ type, name }: FolderEntry) => !(type === 'folder' ? ownsFolder(name) : found.owns(name))
    }
    return everything
  }

  const file = (entry: FolderEntry) => {
    observer.file()
    if (options.deep || nameRule(entry.name)) judging.run(() => judge(entry))
  }

  if ((await statPath(place.path)).isDirectory()) {
    const visitor = {
      folder(listing: FolderListing) {
        observer.folder(listing.text)
        return folderFormats.some((format) => format.claims(listing)) ? judgeFolder(listing) : everything
      },
      file,
      skipped: observer.skipped,
    }
    await walk(place.path, visitor, options.signal)
  } else {
    await judge({ path: place.path, name: place.label.normalize('NFC'), type: 'file', link: false })
  }
  await judging.idle()
  options.signal.throwIfAborted()
  return candidates
}

const sizeOf = async (named: NamedFile): Promise<{ size: number; modified: Date }> => {
  try {
    const { size, mtime } = await statPath(named.path)
    return { size, modified: mtime }
  } catch {
    return { size: 0, modified: new Date(0) }
  }
}
