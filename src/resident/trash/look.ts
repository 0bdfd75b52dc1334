import { holdsOnlyDeviceBackup } from '../../audit/apple/device-backup.ts'
import { audit } from '../../audit/audit.ts'
import type { FolderListing } from '../../audit/format.ts'
import { holdsOnlyMedia } from '../../audit/formats/media-folder.ts'
import { type PathStats, statPath } from '../../audit/io/bounded-file.ts'
import { isoTime } from '../../audit/io/iso-time.ts'
import { Unreadable } from '../../audit/io/unreadable.ts'
import { placeOfPath } from '../../audit/places/place.ts'
import { listFolder } from '../../audit/walk/listing.ts'
import { type Measure, measureTree } from '../../audit/walk/measure.ts'
import { standsForBytes } from '../../shared/byte-mark.ts'
import type { Finding } from '../../shared/report.ts'
import type { KnownFinding } from '../../shared/trash.ts'
import type { Looked } from './plan.ts'

const gone = 'It is not there any more.'
const notUtf8 =
  'A name in this path is not valid text (UTF-8), so Sealwatch cannot do this with it. Find it in your file manager, and rename it there.'
const otherFiles = 'This folder holds other files too: open it and move only what you do not want to keep.'
const changed = 'It has changed since it was judged: audit again before you move it.'

/** Looks whether a finding is still what was judged: a file by its size and time, a folder by judging it again. */
export const lookAt = async (finding: KnownFinding, signal: AbortSignal): Promise<Looked> => {
  if (standsForBytes(finding.path)) return { changed: notUtf8, files: undefined }
  try {
    const stats = await statPath(finding.path)
    if (stats.isDirectory()) return await lookAtFolder(finding, signal)
    return { changed: isAsJudged(stats, finding) ? undefined : changed, files: undefined }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return {
      changed: error.reason === 'vanished' ? gone : `It cannot be looked at: ${error.reason}.`,
      files: undefined,
    }
  }
}

const isAsJudged = (stats: PathStats, { size, modifiedAt }: KnownFinding): boolean =>
  stats.isFile() && stats.size === size && isoTime(stats.mtime) === modifiedAt

/** What systems put into folders by themselves. */
const systemFile = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.nomedia)$/i

const lookAtFolder = async (finding: KnownFinding, signal: AbortSignal): Promise<Looked> => {
  const isSame = await isFolderAsJudged(finding, signal)
  const listing = await listFolder(finding.path)
  const measure = await measureTree(listing, (name) => (systemFile.test(name) ? undefined : 'file'), signal)
  return {
    changed: isSame ? (hasOthers(finding, listing, measure) ? otherFiles : undefined) : changed,
    files: { count: measure.files, whole: measure.whole },
  }
}

/** Whether more lies in the folder than what was judged, or may: what was not counted is not known. */
const hasOthers = (finding: KnownFinding, listing: FolderListing, { size, whole }: Measure): boolean => {
  switch (finding.kind) {
    case 'media-folder':
      return !holdsOnlyMedia(listing)
    case 'device-backup':
      // Files of all apps lie in it, and only those of WhatsApp were counted when it was judged.
      return !holdsOnlyDeviceBackup(listing, (name) => systemFile.test(name))
    default:
      return size > finding.size || !whole
  }
}

const isFolderAsJudged = async (finding: KnownFinding, signal: AbortSignal): Promise<boolean> => {
  const now = await judgedAgain(finding.path, signal)
  return now?.kind === finding.kind && now.size === finding.size && now.modifiedAt === finding.modifiedAt
}

const judgedAgain = async (path: string, signal: AbortSignal): Promise<Finding | undefined> => {
  for await (const event of audit({ places: [placeOfPath(path)], version: '', signal }))
    if (event.type === 'done') return event.report.findings.find((finding) => finding.path === path)
  return undefined
}

/**
 * Those findings that lie on the disk as they were judged, so that they may count as copies: none that went meanwhile, and none
 * that is one of `going` by another path.
 */
export const stillThere = async (
  findings: readonly KnownFinding[],
  going: readonly string[],
  signal: AbortSignal,
): Promise<KnownFinding[]> => {
  const leaving = new Set<string>()
  for (const path of going) {
    const stats = await statsOf(path)
    if (stats) leaving.add(identity(stats))
  }
  const there: KnownFinding[] = []
  for (const finding of findings) {
    const stats = await statsOf(finding.path)
    if (!stats || leaving.has(identity(stats))) continue
    const isThere = stats.isDirectory() ? isFolderAsJudged(finding, signal) : isAsJudged(stats, finding)
    if (await isThere) there.push(finding)
  }
  return there
}

const identity = ({ dev, ino }: PathStats): string => `${dev} ${ino}`

const statsOf = async (path: string): Promise<PathStats | undefined> => {
  try {
    return await statPath(path)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}
