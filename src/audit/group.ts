import { createHash } from 'node:crypto'
import { basename, dirname, relative, sep } from 'node:path'
import type { Backup, Finding, Kind } from '../shared/report.ts'
import { byExposure, weakest } from '../shared/verdict.ts'
import {
  appOfMediaFolder,
  isMediaName,
  isUnnamedMediaFolder,
  isWhatsAppFolder,
} from './android/media-names.ts'
import { isBackupName } from './formats/names.ts'

/** Kinds whose path is the folder of the whole backup. */
const folderKinds: ReadonlySet<Kind> = new Set(['icloud-backup', 'device-backup', 'live-data'])

/** The folder of the backup that a finding belongs to: WhatsApp's own folder, or the folder in which it lies. */
export const backupFolder = (path: string, kind: Kind): string => {
  if (folderKinds.has(kind)) return path
  if (kind === 'media-folder') return isMediaName(basename(path)) ? dirname(path) : path
  const folder = dirname(path)
  return mediaParent(folder) ?? (isInner(folder, basename(path)) ? dirname(folder) : folder)
}

/** Whether a folder is one that WhatsApp keeps inside its own. */
const isInner = (folder: string, file: string): boolean => {
  const parent = basename(dirname(folder))
  switch (basename(folder).toLowerCase()) {
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
  for (let current = folder; dirname(current) !== current; current = dirname(current)) {
    const [name, media] = [basename(current), dirname(current)]
    const isNamed = appOfMediaFolder(name) !== undefined
    const inMedia = isMediaName(basename(media))
    const isUnnamed = inMedia && isUnnamedMediaFolder(name) && isWhatsAppFolder(basename(dirname(media)))
    if (isNamed || isUnnamed) return inMedia ? dirname(media) : media
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
  const inside = relative(placePath, folder)
  const parts = [
    basename(placePath) || placePath,
    ...inside.split(sep).filter((part) => part && part !== '..'),
  ]
  return parts.length > 4 ? [parts[0], '…', ...parts.slice(-2)].join(' › ') : parts.join(' › ')
}
