import type { Evidence } from '../../shared/report.ts'
import { ZipReader } from '../archive/zip.ts'
import { type ExportArchive, readExportArchive } from '../chat/export-archive.ts'
import { nameEvidence, readableExport, signEvidence, unknownExport } from '../chat/export-judgement.ts'
import { type ExportName, exportName, exportNameRules } from '../chat/export-names.ts'
import type { FileFormat, Judgement } from '../format.ts'
import { annotateZip } from '../header/zip-spans.ts'
import { notAllSealed } from './zip-judgement.ts'

const zipNamed = /\.zip(?![\da-z])/i

/** An exported chat with its media; docs/formats.md, "Chat exports". */
export const chatExportZip: FileFormat = {
  id: 'chat-export-zip',

  names: exportNameRules('zip'),

  begins: (head) => head[0] === 0x50 && head[1] === 0x4b,

  annotate: annotateZip,

  async judge(file, named) {
    const name = exportName(named.name)
    const begins = (await file.head()).subarray(0, 2).toString('latin1') === 'PK'
    // Bytes may precede an archive; that is looked for only where the name says that it is one.
    if (!begins && !(zipNamed.test(named.name) && name.strength !== 'none')) return undefined
    file.followStructure()
    const archive = await ZipReader.open((position, length) => file.read(position, length), file.size)
    if (!archive) return undefined
    const found = await readExportArchive(archive, name)
    const listed = listingEvidence(archive, found)
    if (found.chat) return chatInside(archive, found, found.chat, [...listed, ...nameEvidence(name)])
    if (found.locked > 0 && isLockedExport(found, name))
      return lockedExport(found, name, listed, archive.listing === 'whole')
    if (name.strength !== 'own' || !zipNamed.test(named.name)) return undefined
    return unknownExport(
      'zip',
      'it has the name of an exported chat, but none of its members that could be read is a chat',
      [...listed, ...nameEvidence(name)],
    )
  },
}

const listingEvidence = (archive: ZipReader, { members }: ExportArchive): Evidence[] => {
  const evidence = [{ fact: `a ZIP archive; members seen: ${members}`, where: 'archive directory' }]
  if (archive.cutShort)
    evidence.push({ fact: 'the directory is missing: the archive is cut short', where: 'end of file' })
  else if (archive.listing !== 'whole')
    evidence.push({
      fact: `not all of its ${archive.claimed} members could be looked at`,
      where: 'archive directory',
    })
  return evidence
}

const chatInside = (
  archive: ZipReader,
  { openMedia, locked }: ExportArchive,
  { number, entry, signs, sameName }: NonNullable<ExportArchive['chat']>,
  evidence: Evidence[],
): Judgement => {
  const member = `of the text in member ${number}`
  const more: Evidence[] = []
  if (openMedia > 0)
    more.push({ fact: `members with names of WhatsApp's media: ${openMedia}`, where: 'archive directory' })
  if (entry.encryption !== 'none')
    more.push({ fact: 'the archive marks it as encrypted, but it is not', where: `member ${number}` })
  else if (locked > 0)
    more.push({ fact: `other texts are encrypted; this one is not`, where: 'archive directory' })
  if (!sameName)
    more.push({ fact: 'its name differs between the directory and the content', where: `member ${number}` })
  if (entry.odd) more.push({ fact: `the archive has ${entry.odd}`, where: `member ${number}` })
  return readableExport(
    'zip',
    'a ZIP archive with an exported chat in plain text',
    signs,
    [...signEvidence(signs, member), ...evidence, ...more],
    archive.cutShort ? false : null,
  )
}

/** Encrypted text cannot be looked at: names must say that it is a chat, its own or the archive's with one text inside. */
const isLockedExport = ({ lockedName, locked, media }: ExportArchive, name: ExportName): boolean =>
  lockedName.strength !== 'none' || (locked === 1 && name.strength === 'own') || (locked === 1 && media > 0)

const ciphers = {
  none: 'no encryption',
  zipcrypto: 'the old ZIP encryption',
  aes: 'AES',
  other: 'strong encryption of a kind that is not told',
}

const lockedExport = (
  { lockedName, encryption, media, openMedia, open, members }: ExportArchive,
  name: ExportName,
  listed: Evidence[],
  whole: boolean,
): Judgement => {
  const evidence: Evidence[] = [
    { fact: `the text in it is encrypted with ${ciphers[encryption]}`, where: 'archive directory' },
    ...nameEvidence(name),
    ...(lockedName.strength === 'none'
      ? []
      : [{ fact: 'the encrypted text has the name of an exported chat', where: 'archive directory' }]),
    ...listed,
  ]
  const base = { kind: 'chat-export', format: 'zip', complete: null } as const
  if (openMedia > 0)
    return {
      ...base,
      readableBy: 'anyone',
      reason:
        "Anyone with this file can see media in it: the chat's text is behind a password, but not all media is.",
      evidence: [
        { fact: `${openMedia} of ${media} media members are not encrypted`, where: 'archive directory' },
        ...evidence,
      ],
    }
  const why = notAllSealed({ open, whole })
  if (why !== undefined)
    return {
      ...base,
      readableBy: 'unknown',
      reason: `We can't tell who can read all of this: its names are those of an exported chat whose text is behind a password, but ${why}.`,
      evidence:
        open > 0
          ? [
              { fact: `not encrypted: ${open} of ${members} members`, where: 'archive directory' },
              ...evidence,
            ]
          : evidence,
    }
  const weak = encryption === 'zipcrypto' ? ' This old kind of ZIP encryption can be broken by experts.' : ''
  return {
    ...base,
    readableBy: 'password-holder',
    reason: `Whoever has this archive's password can read it: its names are those of an exported chat, but we can't confirm that without the password.${weak}`,
    evidence,
  }
}
