import type { App, Evidence } from '../../shared/report.ts'
import {
  appOfMediaFolder,
  isMediaFile,
  isMediaName,
  isNoOpenMedia,
  isUnnamedMediaFolder,
  isWhatsAppFolder,
  mediaSigns,
  mediaType,
} from '../android/media-names.ts'
import { knownContent } from '../content.ts'
import type { FolderFormat, FolderListing } from '../format.ts'
import { BoundedFile } from '../io/bounded-file.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import type { SystemPath } from '../io/system-path.ts'
import { unreadable } from '../io/unreadable.ts'
import { type Measure, measureTree } from '../walk/measure.ts'

/**
 * The `Media` folder of WhatsApp on Android, or a copy of it: always in clear, whatever encrypts the chats. Known by at least one
 * of WhatsApp's names for the folders in it, by two of them under any name, or by its place in WhatsApp's folder and the names
 * of its files; docs/formats.md, "Media folders".
 */
export const mediaFolder: FolderFormat = {
  id: 'media-folder',

  signs: mediaSigns,

  claims(folder) {
    const inner = innerNames(folder).length
    return inner > 1 || (isMediaName(folder.name) && (inner > 0 || isInWhatsAppFolder(folder)))
  },

  async judge(folder, { signal }) {
    const inner = innerNames(folder)
    let ownFiles = 0
    const typeOf = (name: string) => {
      if (isNoOpenMedia(name)) return undefined
      if (isMediaFile(name)) ownFiles++
      return mediaType(name)
    }
    const measure = await measureTree(folder, typeOf, signal)
    if (measure.files === 0 || (inner.length === 0 && ownFiles === 0)) return undefined
    const app = inner.map(appOfMediaFolder).find((found): found is App => found !== undefined)
    return {
      judgement: {
        kind: 'media-folder',
        format: 'folder',
        readableBy: 'anyone',
        complete: null,
        reason:
          'Anyone with this folder can open your photos, videos and voice messages in it: WhatsApp keeps them here without encryption.',
        evidence: [
          ...nameEvidence(folder, inner, ownFiles),
          countEvidence(measure),
          ...(await contentEvidence(measure.samples)),
        ],
        ...(app && { app }),
      },
      size: measure.size,
      modified: measure.modified,
      // Exports and backups that were sent as documents lie in there too, under names of media.
      owns: () => false,
      ownsFolders: false,
    }
  },
}

const innerNames = (folder: FolderListing): string[] =>
  folder.entries
    .filter(({ type, name }) => type === 'folder' && appOfMediaFolder(name) !== undefined)
    .map(({ name }) => name)

/** Whether nothing lies in such a folder that WhatsApp does not put there; a copy under any name may hold whatever else. */
export const holdsOnlyMedia = (folder: FolderListing): boolean =>
  (isMediaName(folder.name) && isInWhatsAppFolder(folder)) ||
  folder.entries.every(({ type, name }) =>
    type === 'folder'
      ? appOfMediaFolder(name) !== undefined || isUnnamedMediaFolder(name)
      : isMediaFile(name) || isNoOpenMedia(name),
  )

const isInWhatsAppFolder = (folder: FolderListing): boolean =>
  isWhatsAppFolder(lastPart(parentPath(folder.text)))

const nameEvidence = (folder: FolderListing, inner: readonly string[], ownFiles: number): Evidence[] => {
  const evidence: Evidence[] = []
  if (inner.length > 0)
    evidence.push({ fact: `its folders are WhatsApp's: ${inner.join(', ')}`, where: 'folder names' })
  if (isInWhatsAppFolder(folder))
    evidence.push({ fact: "it lies in WhatsApp's folder", where: 'folder names' })
  if (folder.entries.some(({ type, name }) => type === 'folder' && isUnnamedMediaFolder(name)))
    evidence.push({ fact: 'it also holds folders that WhatsApp keeps beside them', where: 'folder names' })
  if (ownFiles > 0)
    evidence.push({
      fact: `${counted(ownFiles, 'files')} with names as WhatsApp gives them`,
      where: 'file names',
    })
  return evidence
}

const countEvidence = ({ counts, files, size, onlyInCloud, whole }: Measure): Evidence => {
  const types = [...counts].sort(([, a], [, b]) => b - a).map(([type, count]) => counted(count, type))
  const cloud = onlyInCloud > 0 ? `; ${number(onlyInCloud)} of them are only in the cloud` : ''
  const stopped = whole ? '' : '; there are more, counting stopped here'
  return {
    fact: `${counted(files, 'files')}, ${number(size)} bytes: ${types.join(', ')}${cloud}${stopped}`,
    where: 'file names and sizes',
  }
}

const number = (value: number): string => value.toLocaleString('en-US')

const counted = (count: number, plural: string): string =>
  `${number(count)} ${count === 1 ? plural.slice(0, -1) : plural}`

/** The second sign: some of the files are what their names say. */
const contentEvidence = async (samples: readonly SystemPath[]): Promise<Evidence[]> => {
  const contents = await Promise.all(samples.map(contentOf))
  const open = contents.filter((content) => content !== undefined)
  if (open.length === 0) return []
  return [
    {
      fact: `${open.length} of ${samples.length} files that were looked at open as they are: ${[...new Set(open)].join(', ')}`,
      where: 'bytes 0-15 of each',
    },
  ]
}

const contentOf = async (path: SystemPath): Promise<string | undefined> => {
  try {
    const file = await BoundedFile.open(path)
    try {
      return knownContent(await file.head())?.name
    } finally {
      await file.close()
    }
  } catch (error) {
    unreadable(error)
    return undefined
  }
}
