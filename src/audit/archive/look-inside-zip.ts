import { Buffer } from 'node:buffer'
import type { BoundedFile } from '../io/bounded-file.ts'
import { notEncrypted } from './container.ts'
import { inflateRawBeginning } from './inflate.ts'
import { type WhatsAppMember, whatsappMember } from './whatsapp-path.ts'
import { isEmptyMember, type ZipEntry, ZipError, ZipReader } from './zip.ts'

/** What the directory of a ZIP tells of it. */
export interface InsideZip {
  /** Members that are no folders, and how many of them are marked as encrypted. */
  readonly files: number
  readonly encrypted: number
  /** How many hold something and are not marked as encrypted: empty ones never are. */
  readonly open: number
  /** WhatsApp's member that tells most: databases before other data, in clear before encrypted. */
  readonly best: ZipFound | undefined
  /** True where every member was seen. */
  readonly whole: boolean
  /** False where its directory is missing, as in a file that was not fully written. */
  readonly complete: boolean | null
}

export interface ZipFound {
  readonly member: WhatsAppMember
  /** What the directory says of it. */
  readonly marked: boolean
  /** What its first bytes say: `readable`, or `noise`, or undefined where they could not be read or may be either. */
  readonly content: 'readable' | 'noise' | undefined
}

/** How much of a member tells noise from content. */
const sample = 1024
/** Noise that was mistaken for deflate breaks off long before it made this many bytes. */
const inflatedProof = 256

/**
 * Reads the directory of a ZIP and the first bytes of one member.
 * @param other asked about each member whose path does not say that it is WhatsApp's
 * @returns undefined where the file is no ZIP
 */
export const lookInsideZip = async (
  file: BoundedFile,
  signal: AbortSignal,
  other?: (entry: ZipEntry) => void,
): Promise<InsideZip | undefined> => {
  file.followStructure()
  const zip = await ZipReader.open((position, length) => file.read(position, length), file.size)
  if (!zip) return undefined
  let files = 0
  let encrypted = 0
  let open = 0
  let best: { member: WhatsAppMember; entry: ZipEntry } | undefined
  for await (const entry of zip.entries()) {
    if (files % 256 === 0) signal.throwIfAborted()
    if (entry.folder) continue
    files++
    if (entry.encryption !== 'none') encrypted++
    else if (!isEmptyMember(entry)) open++
    const member = whatsappMember(entry.name)
    if (!member) other?.(entry)
    else if (!best || weight(member, entry) > weight(best.member, best.entry)) best = { member, entry }
  }
  return {
    files,
    encrypted,
    open,
    best: best && {
      member: best.member,
      marked: best.entry.encryption !== 'none',
      content: best.member.what === 'data' ? await contentOf(file, zip, best.entry) : undefined,
    },
    whole: zip.listing === 'whole',
    complete: zip.cutShort ? false : zip.listing === 'whole' ? true : null,
  }
}

const isDatabase = (name: string): boolean => /(?:msgstore|wa)\.db$|chatstorage\.sqlite$/i.test(name)

const weight = ({ what }: WhatsAppMember, entry: ZipEntry): number =>
  (what === 'data' ? 8 : what === 'sealed' ? 4 : 0) +
  (entry.encryption === 'none' ? 2 : 0) +
  (isDatabase(entry.name) ? 1 : 0)

/** The second sign beside the mark in the directory. */
const contentOf = async (
  file: BoundedFile,
  zip: ZipReader,
  entry: ZipEntry,
): Promise<ZipFound['content']> => {
  try {
    const { start, length } = await zip.locate(entry)
    const bytes = await file.read(start, Math.min(length, sample))
    if (entry.method === 8) {
      if (inflateRawBeginning(bytes, sample).length >= Math.min(inflatedProof, entry.size)) return 'readable'
      return bytes.length < inflatedProof ? undefined : 'noise'
    }
    if (notEncrypted(bytes)) return 'readable'
    // Pictures and recordings look like noise too: only a database is known to look otherwise.
    return bytes.length >= inflatedProof && isDatabase(entry.name) ? 'noise' : undefined
  } catch (error) {
    if (error instanceof ZipError) return undefined
    throw error
  }
}

/** The first bytes of one member; empty where they cannot be read. */
export const zipBeginning = async (file: BoundedFile, entry: ZipEntry, length: number): Promise<Buffer> => {
  try {
    const zip = await ZipReader.open((position, count) => file.read(position, count), file.size)
    return (await zip?.beginning(entry, length))?.bytes ?? Buffer.alloc(0)
  } catch (error) {
    if (error instanceof ZipError) return Buffer.alloc(0)
    throw error
  }
}
