import type { Evidence } from '../../shared/report.ts'
import { notEncrypted } from '../archive/container.ts'
import { lookInside } from '../archive/look-inside.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import type { FolderFormat, Judgement } from '../format.ts'
import { fileNamed, judgeEach, measureFiles, textOf, unreadOf, weakestOf } from './folder-files.ts'
import { readableContent, type ToolBackup, toolJudgement } from './tool-judgement.ts'

/** `com.whatsapp.tar`, `com.whatsapp.db`, and the pieces that a large one is split into. */
const dataFile = /^com\.whatsapp(?:\.w4b)?\.(?:tar|db)(?:\.enc)?$|^com\.whatsapp(?:\.w4b)?.*\.enc$/i
const appFile = /^com\.whatsapp(?:\.w4b)?\.apk$/i
const ownFolder = /^com\.whatsapp(?:\.w4b)?/i
const sample = 1024

/** Backup by Huawei's HiSuite or KoBackup: a folder with one file per app; docs/formats.md, "HiSuite". */
export const hisuite: FolderFormat = {
  id: 'hisuite',

  signs: /^info\.xml$/i,

  claims: ({ entries }) =>
    entries.some(({ name, type }) => type === 'file' && /^info\.xml$/i.test(name)) &&
    entries.some(({ name }) => ownFolder.test(name)),

  async judge(folder, options) {
    const info = await textOf(fileNamed(folder.entries, /^info\.xml$/i))
    if (info === undefined || !isInfo(info)) return undefined
    const password = passwordOf(info)
    const files = folder.entries.filter(({ type, name }) => type === 'file' && dataFile.test(name))
    const app = fileNamed(folder.entries, appFile)
    const named = packageInName(
      (files[0] ?? app ?? folder.entries.find(({ name }) => ownFolder.test(name)))?.name ?? '',
    )
    const backup: ToolBackup = {
      format: 'hisuite',
      tool: 'a HiSuite backup',
      folder: true,
      app: appOfPackage(named ?? ''),
      claim: { fact: `the folder holds files of ${named ?? 'com.whatsapp'}`, where: 'folder' },
    }
    const judged = await judgeEach(files, async (file): Promise<Judgement | undefined> => {
      const head = await file.head(sample)
      if (head.length < 16) return undefined
      const inside = await lookInside(file, 0, options)
      if (inside) return readableContent(backup, inside, 'bytes 0-511')
      const clear = notEncrypted(head)
      if (clear?.includes('in clear')) return readable(backup, { fact: clear, where: 'bytes 0-15' })
      return clear ? noData(backup, notAllSealed) : sealed(backup, password)
    })
    const worst = weakestOf(judged, () => noData(backup, unreadFiles))
    const own = new Set(files.map(({ name }) => name))
    const belonging = folder.entries.filter(
      ({ type, name }) => type === 'file' && (own.has(name) || appFile.test(name)),
    )
    return {
      judgement: worst ?? noData(backup, files.length > 0 ? unreadFiles : onlyApp),
      ...(await measureFiles(belonging)),
      owns: (name) => own.has(name),
      ownsFolders: false,
      skipped: unreadOf(judged),
    }
  },
}

const isInfo = (text: string): boolean =>
  /<info\.xml[\s>]/.test(text) || /table="Backup(?:File|Files)\w*Info/.test(text)

interface Password {
  readonly proven: boolean
  readonly evidence: Evidence
}

/**
 * Whether a user's own password seals the backup: the row `BackupFilesTypeInfo` with type 3 and the value that checks a
 * password. Without one, HiSuite makes a password itself, and nothing in the folder proves a secret of the user.
 */
export const passwordOf = (info: string): Password => {
  const start = info.indexOf('<row table="BackupFilesTypeInfo">')
  const row = start < 0 ? '' : info.slice(start, Math.max(start, info.indexOf('</row>', start)))
  const value = (column: string) =>
    new RegExp(`<column name="${column}">\\s*<value (?:String|Integer)="([0-9a-fA-F]{1,512})"`).exec(row)?.[1]
  const proven = value('type_attch') === '3' && (value('checkMsg')?.length ?? 0) === 128
  return {
    proven,
    evidence: {
      fact: proven
        ? 'info.xml carries the check of a password of the user (type 3, checkMsg)'
        : 'info.xml carries no check of a password of the user',
      where: 'info.xml',
    },
  }
}

const sealed = (backup: ToolBackup, password: Password): Judgement => {
  const noise: Evidence = { fact: 'looks encrypted', where: `bytes 0-${sample - 1}` }
  return password.proven
    ? toolJudgement(
        backup,
        'password-holder',
        'Whoever has its password can read it: it is a HiSuite backup of WhatsApp, encrypted with a password that you chose.',
        [noise, password.evidence],
      )
    : toolJudgement(
        backup,
        'unknown',
        "We can't tell who can read it: it is a HiSuite backup of WhatsApp that looks encrypted, but without a password of yours HiSuite makes one itself.",
        [noise, password.evidence],
      )
}

const readable = (backup: ToolBackup, clear: Evidence): Judgement =>
  toolJudgement(
    backup,
    'anyone',
    'Anyone with this folder can read it: it is a HiSuite backup of WhatsApp, and its data is not encrypted.',
    [clear, ...(backup.claim ? [backup.claim] : [])],
  )

const unreadFiles = 'its files could not be read, or are empty'
const onlyApp = "it holds the app and none of the app's data"
const notAllSealed = 'not all of its parts look encrypted'

const noData = (backup: ToolBackup, why: string): Judgement =>
  toolJudgement(
    backup,
    'unknown',
    `We can't tell who can read the chats: it is a HiSuite backup that names WhatsApp, but ${why}.`,
    [{ fact: why, where: 'folder' }, ...(backup.claim ? [backup.claim] : [])],
  )
