import { createHash } from 'node:crypto'
import { basename, dirname, relative, sep } from 'node:path'
import type { Backup, Finding, Kind } from '../shared/report.ts'
import { byExposure, weakest } from '../shared/verdict.ts'

/** Folders that WhatsApp keeps inside its own folder: what lies in them belongs to that folder's backup. */
const innerFolder = /^(?:databases|backups|media|\.shared)$/i
const insideMedia = /^(.*)[/\\]Media[/\\]WhatsApp[^/\\]*(?:[/\\].*)?$/i

/** Kinds whose path is the folder of the whole backup. */
const folderKinds: ReadonlySet<Kind> = new Set(['icloud-backup', 'device-backup', 'live-data'])

/** The folder of the backup that a finding belongs to: WhatsApp's own folder, or the folder in which it lies. */
export const backupFolder = (path: string, kind: Kind): string => {
  if (folderKinds.has(kind)) return path
  const folder = dirname(path)
  const media = insideMedia.exec(folder)?.[1]
  if (media) return media
  return innerFolder.test(basename(folder)) ? dirname(folder) : folder
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
