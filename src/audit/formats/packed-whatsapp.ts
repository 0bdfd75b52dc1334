import { androidHeaderLimit, parseAndroidBackup } from '../archive/android-backup.ts'
import { containerOf } from '../archive/container.ts'
import { cannotUnpack, lookInside } from '../archive/look-inside.ts'
import { lookInsideZip, zipBeginning } from '../archive/look-inside-zip.ts'
import { appOfPackage, mentionsWhatsApp, packageInName } from '../archive/whatsapp-path.ts'
import type { ZipEntry } from '../archive/zip.ts'
import type { FileFormat, Judgement } from '../format.ts'
import { annotateContainer } from '../header/container-spans.ts'
import { annotateZip } from '../header/zip-spans.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { readableContent, sealedByPassword, type ToolBackup, toolJudgement } from './tool-judgement.ts'
import { judgeZip } from './zip-judgement.ts'

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
      `We can't tell whether WhatsApp's data is in it: its name says so and it is not encrypted, but ${inside.why}.`,
      [
        { fact: `not seen to its end: ${inside.why}`, where: 'from byte 0' },
        { fact: 'its name names WhatsApp', where: 'file name' },
      ],
    )
  },
}

const miuiMember = /\(com\.whatsapp(?:\.w4b)?\)\.bak$/i

const judgePackedZip = async (
  file: BoundedFile,
  backup: ToolBackup,
  signal: AbortSignal,
): Promise<Judgement | undefined> => {
  const miui: ZipEntry[] = []
  const zip = await lookInsideZip(file, signal, (entry) => {
    if (miui.length === 0 && miuiMember.test(entry.name)) miui.push(entry)
  })
  const judged = zip && judgeZip(backup, zip)
  const [entry] = miui
  return judged ?? (entry && miuiInZip(file, entry, zip?.complete ?? null))
}

/** A MIUI backup inside a ZIP has its own header, which may say that it is encrypted. */
const miuiInZip = async (
  file: BoundedFile,
  entry: ZipEntry,
  complete: boolean | null,
): Promise<Judgement> => {
  const packageName = packageInName(entry.name) ?? 'com.whatsapp'
  const backup: ToolBackup = {
    format: 'miui-bak',
    tool: 'a ZIP with a MIUI backup',
    app: appOfPackage(packageName),
    claim: { fact: `it holds WhatsApp(${packageName}).bak`, where: 'ZIP directory' },
  }
  if (entry.encryption !== 'none')
    return {
      ...sealedByPassword(backup, [{ fact: 'that member is encrypted', where: 'ZIP directory' }]),
      complete,
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
  if (header?.sealedKey) return { ...sealedByPassword(backup, evidence.slice(0, 1)), complete }
  return toolJudgement(
    backup,
    'unknown',
    "We can't tell who can read it: it is a ZIP with a MIUI backup of WhatsApp, whose header could not be read.",
    evidence,
    complete,
  )
}
