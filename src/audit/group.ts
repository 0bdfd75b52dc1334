import { createHash } from 'node:crypto'
import type { Backup, Finding, Kind } from '../shared/report.ts'
import { byExposure, weakest } from '../shared/verdict.ts'
import {
  appOfMediaFolder,
  isMediaName,
  isUnnamedMediaFolder,
  isWhatsAppFolder,
} from './android/media-names.ts'
import { isBackupName } from './formats/names.ts'
import { lastPart, parentPath, stepsTo } from './io/path-parts.ts'

/** Kinds whose path is the folder of the whole backup. */
const folderKinds: ReadonlySet<Kind> = new Set(['icloud-backup', 'device-backup', 'live-data'])

/** A file of an iCloud backup that was judged by itself, because it was named alone. */
const icloudPartName = /\.(?:tar|enc)(?=$|[^a-z\d])/i

/** The folder of the backup that a finding belongs to: WhatsApp's own folder, or the folder in which it lies. */
export const backupFolder = (path: string, kind: Kind): string => {
  if (kind === 'icloud-backup' && icloudPartName.test(lastPart(path))) return parentPath(path)
  if (folderKinds.has(kind)) return path
  if (kind === 'media-folder') return isMediaName(lastPart(path)) ? parentPath(path) : path
  const folder = parentPath(path)
  return mediaParent(folder) ?? (isInner(folder, lastPart(path)) ? parentPath(folder) : folder)
}

/** Whether a folder is one that WhatsApp keeps inside its own. */
const isInner = (folder: string, file: string): boolean => {
  const parent = lastPart(parentPath(folder))
  switch (lastPart(folder).toLowerCase()) {
    case 'databases':
    case '.shared':
      return true
    // Many folders are called so; only WhatsApp's keeps everything but the messages in it.
    case 'backups':
      return isWhatsAppFolder(parent) || (isBackupName(file) && !/msgstore/i.test(file))
    case 'media':
      return isWhatsAppFolder(parent)
    // Inside the phone, the keys lie here and the databases beside it.
    case 'files':
      return /^com\.whatsapp(?:\.w4b)?$/i.test(parent)
    default:
      return false
  }
}

/** For what lies somewhere below WhatsApp's `Media`: the folder around `Media`. */
const mediaParent = (folder: string): string | undefined => {
  for (let current = folder; parentPath(current) !== current; current = parentPath(current)) {
    const [name, media] = [lastPart(current), parentPath(current)]
    const isNamed = appOfMediaFolder(name) !== undefined
    const inMedia = isMediaName(lastPart(media))
    const isUnnamed = inMedia && isUnnamedMediaFolder(name) && isWhatsAppFolder(lastPart(parentPath(media)))
    if (isNamed || isUnnamed) return inMedia ? parentPath(media) : media
  }
  return undefined
}

/** A short, stable id of a path. */
export const idOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)

/** One backup per folder, worst first; its weakest member decides. */
export const groupBackups = (findings: readonly Finding[], labels: ReadonlyMap<string, string>): Backup[] => {
  const members = Map.groupBy(findings, ({ backup }) => backup)
  return [...members]
    .map(([id, list]) => ({
      id,
      label: labels.get(id) ?? id,
      readableBy: weakest(list.map(({ readableBy }) => readableBy)) ?? 'unknown',
      findings: list.length,
    }))
    .sort((a, b) => byExposure(a.readableBy, b.readableBy) || a.label.localeCompare(b.label))
}

/** What a backup is called on screen: its folder, as seen from the place in which it lies. */
export const backupLabel = (folder: string, placePath: string): string => {
  const inside = stepsTo(placePath, folder).filter((part) => part !== '..')
  const parts = [lastPart(placePath) || placePath, ...inside]
  return parts.length > 4 ? [parts[0], '…', ...parts.slice(-2)].join(' › ') : parts.join(' › ')
}
