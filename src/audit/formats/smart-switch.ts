import { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { androidHeaderLimit, parseAndroidBackup } from '../archive/android-backup.ts'
import { opensAndroidKey } from '../archive/android-key.ts'
import { notEncrypted } from '../archive/container.ts'
import { lookInside } from '../archive/look-inside.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import type { FolderEntry, FolderFormat, FolderListing, Judgement, JudgeOptions } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { listFolder } from '../walk/listing.ts'
import { judgeAndroidStream } from './android-stream.ts'
import {
  fileNamed,
  jsonObject,
  judgeEach,
  measureFiles,
  textOf,
  unreadOf,
  weakestOf,
} from './folder-files.ts'
import { readableContent, type ToolBackup, toolJudgement } from './tool-judgement.ts'

const metadata = /^(?:SmartSwitchBackup\.json|backupHistoryInfo\.xml)$/i
const appsFolder = /^APKFILE$/i
/** What Smart Switch calls WhatsApp's data. */
export const dataFile = /^com\.whatsapp(?:\.w4b)?\.(?:data|noedata|edata)$/i
const anyFile = /^com\.whatsapp(?:\.w4b)?(?:\.|$)/i

/** Backup by Samsung Smart Switch; docs/formats.md, "Smart Switch". */
export const smartSwitch: FolderFormat = {
  id: 'smart-switch',

  signs: metadata,

  claims: ({ entries }) =>
    entries.some(({ name, type }) => type === 'file' && metadata.test(name)) &&
    entries.some(({ name, type }) => type === 'folder' && appsFolder.test(name)),

  async judge(folder, options) {
    const files = await filesOfWhatsApp(folder)
    const list = await textOf(files.list)
    if (files.all.length === 0 && !listsWhatsApp(list)) return undefined
    const named = packageInName(files.data[0]?.name ?? files.all[0]?.name ?? 'com.whatsapp')
    const backup: ToolBackup = {
      format: 'smart-switch',
      tool: 'a Smart Switch backup',
      folder: true,
      app: appOfPackage(named ?? ''),
      claim: { fact: `the backup names ${named}`, where: 'APKFILE' },
    }
    const session = await sessionOf(folder)
    const judged = await judgeEach(files.data, (file) => judgeData(file, backup, session, options))
    const worst = weakestOf(judged, () => noData(backup, true))
    return {
      judgement: worst ?? noData(backup, files.data.length > 0),
      ...(await measureFiles([...files.all, ...folder.entries.filter(({ name }) => metadata.test(name))])),
      owns: () => false,
      ownsFolders: false,
      skipped: unreadOf(judged),
    }
  },
}

interface WhatsAppFiles {
  readonly all: readonly FolderEntry[]
  readonly data: readonly FolderEntry[]
  readonly list: FolderEntry | undefined
}

/** `APKFILE/com.whatsapp.data`, or in newer versions `APKFILE/data/com.whatsapp/com.whatsapp.noedata`. */
const filesOfWhatsApp = async (folder: FolderListing): Promise<WhatsAppFiles> => {
  const apps = await inside(folder, appsFolder)
  const data = apps && (await inside(apps, /^data$/i))
  const own = data
    ? data.entries.filter(({ type, name }) => type === 'folder' && anyFile.test(name)).slice(0, 4)
    : []
  const deeper = await Promise.all(own.map((entry) => listFolder(entry.path)))
  const all = [apps, data, ...deeper]
    .flatMap((listing) => listing?.entries ?? [])
    .filter(({ type, name }) => type === 'file' && anyFile.test(name))
  return {
    all,
    data: all.filter(({ name }) => dataFile.test(name)),
    list: apps && fileNamed(apps.entries, /^AppList\.json$/i),
  }
}

const inside = async (folder: FolderListing, name: RegExp): Promise<FolderListing | undefined> => {
  const entry = folder.entries.find((candidate) => candidate.type === 'folder' && name.test(candidate.name))
  return entry && listFolder(entry.path)
}

const listsWhatsApp = (list: string | undefined): boolean => {
  const apps = jsonObject<'Apks'>(list)?.Apks
  return (
    Array.isArray(apps) &&
    apps.some(
      (app: unknown) =>
        appOfPackage(String((app as { ApkPkgName?: unknown } | null)?.ApkPkgName)) !== 'unknown',
    )
  )
}

interface Session {
  /** What may be the password that Smart Switch made for the backup, from the backup's own description. */
  readonly values: readonly string[]
  /** True where the description says that the user set no PIN. */
  readonly basic: boolean
}

/** The value `Dummy`, as it stands and as the text that its hex digits spell. */
const sessionOf = async (folder: FolderListing): Promise<Session> => {
  const json = await textOf(fileNamed(folder.entries, /^SmartSwitchBackup\.json$/i))
  const xml = await textOf(fileNamed(folder.entries, /^backupHistoryInfo\.xml$/i))
  const found = [
    /"Dummy"\s*:\s*"([^"]{1,256})"/i.exec(json ?? '')?.[1],
    /<(?:\w{1,32}:)?Dummy>\s*([^<\s]{1,256})\s*</i.exec(xml ?? '')?.[1],
  ].filter((value) => value !== undefined)
  const decoded = found
    .filter((value) => /^(?:[0-9a-f]{2})+$/i.test(value))
    .map((value) => Buffer.from(value, 'hex').toString('utf8'))
  return { values: [...found, ...decoded], basic: /\bLEVEL_1\b/.test(`${json} ${xml}`) }
}

const judgeData = async (
  file: BoundedFile,
  backup: ToolBackup,
  session: Session,
  options: JudgeOptions,
): Promise<Judgement | undefined> => {
  const head = await file.head(androidHeaderLimit)
  const header = parseAndroidBackup(head)
  if (!header) {
    const found = await lookInside(file, 0, options)
    if (found) return readableContent(backup, found, 'bytes 0-9')
    return head.length < 16 || notEncrypted(head) ? undefined : mayBeOpen(backup, [])
  }
  const judged = await judgeAndroidStream(file, header, backup, options)
  if (judged?.readableBy !== 'password-holder') return judged
  // Encrypted, but not with a secret of the user: Smart Switch writes the password into the backup's description.
  const key = header.sealedKey
  if (key && session.values.some((value) => opensAndroidKey(key, value)))
    return toolJudgement(
      backup,
      'anyone',
      'Anyone with this folder can read it: it is encrypted, but the key that opens it stands in the backup itself.',
      [
        {
          fact: 'the value in its description opens the key of its data: tried, and it works',
          where: 'SmartSwitchBackup.json',
        },
        ...judged.evidence,
      ],
    )
  if (session.basic && session.values.length > 0)
    return toolJudgement(
      backup,
      'anyone',
      'Anyone with this folder can read it: you set no PIN, so its key is made from a value that stands in the backup itself.',
      [
        {
          fact: 'its description names the level without a PIN, and carries the value that the key is made from',
          where: 'backupHistoryInfo.xml',
        },
        ...judged.evidence,
      ],
    )
  return mayBeOpen(backup, judged.evidence)
}

/** Of encrypted data whose description was not seen, or does not tell. */
export const mayBeOpen = (backup: ToolBackup, evidence: readonly Evidence[]): Judgement =>
  toolJudgement(
    backup,
    'unknown',
    "We can't tell who can read it: it is encrypted, but unless you set a PIN, its key can be made from what stands in the backup itself.",
    [...evidence, { fact: 'nothing shows whether a PIN was set', where: 'folder' }],
  )

const noData = (backup: ToolBackup, files: boolean): Judgement => {
  const why = files
    ? 'its file could not be read, or is empty'
    : 'none of its data is in it, as is usual: WhatsApp does not let itself be backed up so'
  return toolJudgement(
    backup,
    'unknown',
    `We can't tell where the chats are: the Smart Switch backup names WhatsApp, but ${why}.`,
    [
      { fact: files ? why : 'the app, but no data of it', where: 'APKFILE' },
      ...(backup.claim ? [backup.claim] : []),
    ],
  )
}
