import { isEmptyMember, type ZipEntry, ZipError, type ZipReader } from '../archive/zip.ts'
import { zipBasename } from '../archive/zip-names.ts'
import { type ExportName, exportName } from './export-names.ts'
import { plainText } from './plain-text.ts'
import { type ExportSigns, recogniseExport } from './recognise.ts'

/** What an archive shows of a chat, and what it hides. */
export interface ExportArchive {
  /** The member that reads as an exported chat; its number begins with 1. */
  readonly chat?: {
    readonly number: number
    readonly entry: ZipEntry
    readonly signs: ExportSigns
    readonly sameName: boolean
  }
  /** Text members that are encrypted, the best name among them, and how the first is encrypted. */
  readonly locked: number
  readonly lockedName: ExportName
  readonly encryption: ZipEntry['encryption']
  /** Members, and those with names of WhatsApp's media; how many of these are not encrypted. */
  readonly members: number
  readonly media: number
  readonly openMedia: number
  /** Members of any kind that hold something and are not encrypted. */
  readonly open: number
}

/** Text members that are opened: the chat is the only one, or one of the first. */
const textsOpened = 4
const sampleLength = 32 * 1024

const textName = /\.txt$/i
const mediaName = /(?:^|[^a-z])(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d{4}|^\d{8}-[A-Z]{3,}-/i

interface Member {
  readonly number: number
  readonly entry: ZipEntry
  readonly name: ExportName
}

const rank = { own: 0, loose: 1, none: 2 }

/**
 * Looks through an archive's directory, and into the beginning of the texts that are likeliest to be a chat.
 * @param outer what the archive's own name says
 * @throws OverBudget, Unreadable
 */
export const readExportArchive = async (archive: ZipReader, outer: ExportName): Promise<ExportArchive> => {
  let members = 0
  let locked: Member[] = []
  let lockedCount = 0
  let media = 0
  let openMedia = 0
  let open = 0
  let texts: Member[] = []
  for await (const entry of archive.entries()) {
    members++
    if (entry.folder) continue
    if (entry.encryption === 'none' && !isEmptyMember(entry)) open++
    const base = zipBasename(entry.name)
    if (mediaName.test(base)) {
      media++
      if (entry.encryption === 'none') openMedia++
    }
    if (!textName.test(base)) continue
    const member = { number: members, entry, name: exportName(base) }
    if (entry.encryption === 'none') texts = best([...texts, member])
    else {
      lockedCount++
      locked = best([...locked, member])
    }
  }
  const result = {
    locked: lockedCount,
    lockedName: locked[0]?.name ?? { strength: 'none' as const },
    encryption: locked[0]?.entry.encryption ?? ('none' as const),
    members,
    media,
    openMedia,
    open,
  }
  // The mark of encryption is one sign; a text that can be read all the same is the stronger one.
  for (const { number, entry, name } of [...texts, ...locked]) {
    const opened = await beginning(archive, { ...entry, encryption: 'none' })
    const text = opened && plainText(opened.bytes)
    const strength = rank[outer.strength] < rank[name.strength] ? outer.strength : name.strength
    const signs = text === undefined ? undefined : recogniseExport(text, strength)
    if (opened && signs) return { ...result, chat: { number, entry, signs, sameName: opened.sameName } }
  }
  return result
}

const best = (found: Member[]): Member[] =>
  found.toSorted((a, b) => rank[a.name.strength] - rank[b.name.strength]).slice(0, textsOpened)

const beginning = async (archive: ZipReader, entry: ZipEntry) => {
  try {
    return await archive.beginning(entry, sampleLength)
  } catch (error) {
    if (error instanceof ZipError) return undefined
    throw error
  }
}
