import type { Evidence } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'
import { androidHeaderLimit, parseAndroidBackup } from '../archive/android-backup.ts'
import { containerOf } from '../archive/container.ts'
import { cannotUnpack, lookInside } from '../archive/look-inside.ts'
import { type InsideZip, lookInsideZip, zipBeginning } from '../archive/look-inside-zip.ts'
import { appOfPackage, mentionsWhatsApp, packageInName } from '../archive/whatsapp-path.ts'
import type { ZipEntry } from '../archive/zip.ts'
import type { FileFormat, Judgement } from '../format.ts'
import { annotateContainer } from '../header/container-spans.ts'
import { annotateZip } from '../header/zip-spans.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { readableContent, sealedByPassword, type ToolBackup, toolJudgement } from './tool-judgement.ts'
import { judgeZip, notAllSealed } from './zip-judgement.ts'

const archive = '\\.(?:tar|t[gbxz]z2?|tbz|tzst|gz|bz2|zst|xz|zip|7z)(?:$|[^a-z0-9])'

/**
 * An archive of WhatsApp's files that no tool of ours wrote: known by its name as a reason to look, and by its members.
 */
export const packedWhatsApp: FileFormat = {
  id: 'packed-whatsapp',

  names: [
    {
      pattern: new RegExp(`(?:whats.?app|msgstore).*${archive}`, 'i'),
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'unknown',
    },
    {
      // MIUI packs a day's backups into one ZIP; people pack their phone's folders.
      pattern: /(?:miui|allbackup|backup|^\d{8}_\d{6}).*\.(?:zip|tar|tgz|tar\.gz)(?:$|[^a-z0-9])/i,
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'unknown',
    },
  ],

  begins: (head) => containerOf(head) !== undefined,

  annotate: async (file) =>
    containerOf(await file.head(512)) === 'zip' ? annotateZip(file) : annotateContainer(file),

  async judge(file, { name }, options) {
    const container = containerOf(await file.head(512))
    if (!container) return undefined
    const packageName = packageInName(name)
    const backup: ToolBackup = {
      format: container === 'zip' ? 'zip' : 'unknown',
      tool: 'an archive',
      app: packageName && appOfPackage(packageName),
    }
    if (container === 'zip') return judgePackedZip(file, backup, options.signal)
    const inside = await lookInside(file, 0, options)
    if (!inside) return undefined
    const judged = readableContent(backup, inside, 'bytes 0-9')
    if (judged || inside.whole || !mentionsWhatsApp(name)) return judged
    if (!inside.tar && inside.why !== cannotUnpack) return undefined
    return toolJudgement(
      backup,
      'unknown',
      container === '7z'
        ? "We can't tell who can read it: its name names WhatsApp, but it is a 7z archive, which may be encrypted and can't be looked into here."
        : `We can't tell whether WhatsApp's data is in it: its name says so and it is not encrypted, but ${inside.why}.`,
      [
        { fact: `not seen to its end: ${inside.why}`, where: 'from byte 0' },
        { fact: 'its name names WhatsApp', where: 'file name' },
      ],
    )
  },
}

/** One for each app of WhatsApp's, and their copies. */
const mostMiui = 8
const miuiMember = /\(com\.whatsapp(?:\.w4b)?\)\.bak$/i

const judgePackedZip = async (
  file: BoundedFile,
  backup: ToolBackup,
  signal: AbortSignal,
): Promise<Judgement | undefined> => {
  const miui: ZipEntry[] = []
  const zip = await lookInsideZip(file, signal, (entry) => {
    if (miui.length < mostMiui && miuiMember.test(entry.name)) miui.push(entry)
  })
  const judged = zip && judgeZip(backup, zip)
  if (judged || !zip) return judged
  const each: Judgement[] = []
  for (const entry of miui) each.push(await miuiInZip(file, entry, zip))
  return each.sort((a, b) => byExposure(a.readableBy, b.readableBy))[0]
}

/** A MIUI backup inside a ZIP has its own header, which may say that it is encrypted. */
const miuiInZip = async (file: BoundedFile, entry: ZipEntry, zip: InsideZip): Promise<Judgement> => {
  const { complete } = zip
  const packageName = packageInName(entry.name) ?? 'com.whatsapp'
  const backup: ToolBackup = {
    format: 'miui-bak',
    tool: 'a ZIP with a MIUI backup',
    app: appOfPackage(packageName),
    claim: { fact: `it holds WhatsApp(${packageName}).bak`, where: 'ZIP directory' },
  }
  if (entry.encryption !== 'none') {
    const encrypted: Evidence[] = [{ fact: 'that member is encrypted', where: 'ZIP directory' }]
    const why = notAllSealed(zip)
    return why === undefined
      ? { ...sealedByPassword(backup, encrypted), complete }
      : notAllOfIt(backup, why, encrypted, complete)
  }
  const header = parseAndroidBackup(await zipBeginning(file, entry, androidHeaderLimit))
  const evidence = [
    ...(header
      ? [{ fact: `the fourth header line of the backup is "${header.encryption}"`, where: 'that member' }]
      : []),
    ...(backup.claim ? [backup.claim] : []),
  ]
  if (header?.encryption === 'none')
    return toolJudgement(
      backup,
      'anyone',
      'Anyone with this file can read it: it is a ZIP with a MIUI backup of WhatsApp, not encrypted.',
      evidence,
      complete,
    )
  // The others may be of other apps: WhatsApp's backup is sealed by itself, and all of the archive must have been seen.
  if (header?.sealedKey)
    return zip.whole
      ? { ...sealedByPassword(backup, evidence.slice(0, 1)), complete }
      : notAllOfIt(backup, 'not all of its files could be looked at', evidence.slice(0, 1), complete)
  return toolJudgement(
    backup,
    'unknown',
    "We can't tell who can read it: it is a ZIP with a MIUI backup of WhatsApp, whose header could not be read.",
    evidence,
    complete,
  )
}

const notAllOfIt = (
  backup: ToolBackup,
  why: string,
  evidence: readonly Evidence[],
  complete: boolean | null,
): Judgement =>
  toolJudgement(
    backup,
    'unknown',
    `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but ${why}.`,
    [...evidence, ...(backup.claim ? [backup.claim] : [])],
    complete,
  )
