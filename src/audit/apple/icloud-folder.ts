import type { FolderEntry, FolderListing, JudgeOptions } from '../format.ts'
import { type BoundedFile, statPath } from '../io/bounded-file.ts'
import { isStub, stubbedName } from '../io/cloud-stub.ts'
import { type Look, lookInto } from '../io/look-into.ts'
import { measure } from '../io/measure.ts'
import { pathText } from '../io/system-path.ts'
import { type SkipReason, unreadable } from '../io/unreadable.ts'
import { chatStoreEncName, type EncFile, encName, lookAtEncFile, ownEncName } from './enc-file.ts'
import { lookAtMediaTar, type MediaTar } from './media-tar.ts'

/** Media archives that WhatsApp writes: `Media.tar`, `Thumbnail_1.tar`, and copies of them. */
const mediaTarName = /^(?:media|video|document|gifs|stickers|thumbnail)(?:_\d+)?(?:[ (._-]+\w+\)?)?\.tar$/i
/** A name that a folder with parts of an iCloud backup holds; stubs are a reason to look by themselves. */
export const icloudSigns = new RegExp(`${ownEncName.source}|${mediaTarName.source}`, 'i')
const anyTar = /\.tar$/i
/** WhatsApp's container: `57T9237FN3~net~whatsapp~WhatsApp`; the prefix is Apple's id of the developer. */
const containerPath = /~net~whatsapp~[^/\\]*[/\\](?:.*[/\\])?backup$/i

const mostFiles = 200

/** A part of the backup, and what was seen of it. */
export interface Part<T> {
  readonly entry: FolderEntry
  /** The name of the file, also where a stub stands for it. */
  readonly name: string
  readonly look: Look<T>
}

export interface IcloudFolder {
  readonly tars: readonly Part<MediaTar>[]
  readonly encs: readonly Part<EncFile>[]
  /** Bytes of all its files. */
  readonly size: number
  readonly modified: Date
  readonly names: ReadonlySet<string>
}

const realName = ({ name }: FolderEntry): string => stubbedName(name) ?? name

/** Whether a listing may be that of an iCloud backup, or of a copy of a part of it. */
export const mayBeIcloudFolder = ({ entries }: FolderListing): boolean =>
  entries.some((entry) => {
    if (entry.type !== 'file') return false
    const name = realName(entry)
    return ownEncName.test(name) || mediaTarName.test(name)
  })

/** Looks into the parts of an iCloud backup; undefined where the folder holds none. */
export const lookAtIcloudFolder = async (
  folder: FolderListing,
  options: Pick<JudgeOptions, 'signal' | 'deep' | 'verify'>,
): Promise<IcloudFolder | undefined> => {
  const { signal, deep } = options
  const files = folder.entries.filter(({ type }) => type === 'file')
  const named = (pattern: RegExp) => files.filter((entry) => pattern.test(realName(entry)))
  const lookAtTar = (file: BoundedFile) => lookAtMediaTar(file, deep)
  const lookAtEnc = (file: BoundedFile) => lookAtEncFile(file, options)
  const allTars = await lookAtAll(named(anyTar), lookAtTar, signal)
  const inContainer = containerPath.test(folder.text)
  const own = named(ownEncName)
  const isWhatsApp = ({ look }: Part<MediaTar>) => 'seen' in look && look.seen.whatsapp
  const known =
    inContainer ||
    named(chatStoreEncName).length > 0 ||
    own.length > 1 ||
    (own.length > 0 && allTars.some(isWhatsApp))
  const encs = known ? await lookAtAll(named(encName), lookAtEnc, signal) : []
  const tars = allTars.filter(
    // Elsewhere, an archive is WhatsApp's only if what is in it says so.
    (tar) => isWhatsApp(tar) || (known && (inContainer || mediaTarName.test(tar.name))),
  )
  if (encs.length === 0 && tars.length === 0) return undefined
  const names = new Set([...encs, ...tars].map(({ entry }) => entry.name))
  for (const { name } of files) if (/^backup\.plist$/i.test(name)) names.add(name)
  return {
    tars,
    encs,
    names,
    ...(await measure(files.filter(({ name }) => names.has(name)).map(({ path }) => path))),
  }
}

const lookAtAll = async <T>(
  entries: readonly FolderEntry[],
  judge: (file: BoundedFile) => Promise<T>,
  signal: AbortSignal,
): Promise<Part<T>[]> => {
  const parts: Part<T>[] = []
  for (const [index, entry] of entries.entries()) {
    signal.throwIfAborted()
    const look =
      index < mostFiles ? await lookAtEntry(entry, judge) : { unread: 'more files than are looked at' }
    parts.push({ entry, name: realName(entry), look })
  }
  return parts
}

const lookAtEntry = async <T>(
  entry: FolderEntry,
  judge: (file: BoundedFile) => Promise<T>,
): Promise<Look<T>> => {
  try {
    if (stubbedName(entry.name) !== undefined && isStub(await statPath(entry.path)))
      return { unread: 'only in the cloud' }
  } catch (error) {
    return { unread: unreadable(error).reason }
  }
  return lookInto(entry.path, judge)
}

/** What could not be looked into. */
export const unreadParts = ({ tars, encs }: IcloudFolder): { path: string; reason: SkipReason }[] =>
  [...tars, ...encs].flatMap(({ entry, look }) =>
    'unread' in look ? [{ path: pathText(entry.path), reason: look.unread }] : [],
  )
