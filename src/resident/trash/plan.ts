import type { Place } from '../../shared/report.ts'
import type { KnownFinding, TrashItem } from '../../shared/trash.ts'
import { isInside, nearest } from '../paths.ts'
import { keptBy } from './kept-by.ts'

/** Kinds of places whose files go from all devices once they go from one: those of `audit/places/providers` that sync. */
const syncing = new Set([
  'icloud-whatsapp',
  'icloud-drive',
  'google-drive',
  'onedrive',
  'dropbox',
  'box',
  'pcloud',
  'mega',
  'proton-drive',
  'synology-drive',
  'nextcloud',
  'owncloud',
  'syncthing',
  'insync',
  'cloud-folder',
])

const mostKeptBy = 20

export interface TrashSituation {
  /** All that is known, those that go among them. */
  readonly known: readonly KnownFinding[]
  /** Those of them that lie on the disk as they were judged, and do not go. */
  readonly staying: readonly KnownFinding[]
  /** All that go together. */
  readonly going: readonly string[]
  readonly places: readonly Place[]
}

/** What the disk says of a finding now. */
export interface Looked {
  /** Why it is not what was judged, or more than that; undefined where it may go. */
  readonly changed: string | undefined
  /** Files in a folder, and whether all were counted; undefined for a file. */
  readonly files: { readonly count: number; readonly whole: boolean } | undefined
}

const notKnown = 'This is no finding of the last audit: audit again before you move it.'
const live = "These are the data that WhatsApp's own app works with, and no backup: they stay where they are."
const aroundLive = "WhatsApp's own app works with data in this folder: it stays where it is."

const aPlace = 'This folder is a place of its own, such as that of a sync client: it stays where it is.'

/** Why a path may not go, whatever the disk says; undefined where it may. */
const refusalOf = (path: string, { known, places }: TrashSituation): string | undefined => {
  const finding = known.find((one) => one.path === path)
  if (!finding) return notKnown
  const running = known.filter(({ kind }) => kind === 'live-data')
  if (running.some((one) => isInside(one.path, path))) return live
  if (running.some((one) => isInside(path, one.path))) return aroundLive
  return places.some((place) => place.kind !== 'folder' && isInside(path, place.path)) ? aPlace : undefined
}

/** What goes with one path, and what stays. */
export const planTrash = (path: string, situation: TrashSituation, looked: Looked): TrashItem => {
  const { known, staying, going, places } = situation
  const finding = known.find((one) => one.path === path) ?? null
  const goes = (other: KnownFinding) => going.some((root) => isInside(root, other.path))
  const left = staying.filter((other) => !goes(other))
  const keepers = finding ? keptBy(finding, left) : []
  const inside = known.filter((other) => other.path !== path && isInside(path, other.path))
  const isKept = keepers.length > 0 && inside.every((one) => keptBy(one, left).length > 0)
  const place = nearest(
    places.filter(({ kind }) => syncing.has(kind)),
    path,
  )
  return {
    path,
    refusal: refusalOf(path, situation) ?? looked.changed ?? null,
    finding,
    onlyCopy: finding !== null && !isKept,
    keptBy: isKept ? keepers.slice(0, mostKeptBy) : [],
    newest: finding !== null && isNewest(finding, known),
    files: looked.files?.count ?? null,
    counted: looked.files?.whole ?? true,
    inside: inside.length,
    synced: place ? { kind: place.kind, label: place.label } : null,
  }
}

const isNewest = (finding: KnownFinding, known: readonly KnownFinding[]): boolean =>
  !known.some(
    (other) =>
      other.backup === finding.backup && other.kind === finding.kind && other.modifiedAt > finding.modifiedAt,
  )
