import type { Place } from '../../shared/report.ts'
import type { Candidate } from '../candidate.ts'
import type { Storage } from '../io/storage.ts'
import type { Ground } from '../keys/ground.ts'

/** A backup, or a key beside one, and the place in which it was found. */
export interface Found {
  readonly place: Place
  readonly candidate: Candidate
}

/** What lies beside one backup. */
export interface Area {
  /** The folder of the backup. */
  readonly backup: string
  readonly place: Place
  readonly storage: Storage | undefined
  /** The folder of a file that was named: asked for its own files, whatever else lies in it. */
  readonly own: string | undefined
}

export const isWalked = ({ storage }: Area, folder: string, ground: Ground): boolean =>
  storage !== undefined || ground.isWalked(folder)

export const mayEnter = ({ place, storage, own }: Area, folder: string, ground: Ground): boolean => {
  if (storage) return isIn(place, folder)
  return folder === own || ground.mayEnter(folder, place.kind === 'folder')
}

export const isIn = ({ path }: Place, folder: string): boolean =>
  folder === path || folder.startsWith(/[:/]$/.test(path) ? path : `${path}/`)
