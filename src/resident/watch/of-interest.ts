import { basename } from 'node:path'
import { isTelling } from '../../audit/telling.ts'
import type { Memory } from '../memory/memory.ts'

/** Whether a change that a watch heard is worth a look: of files only what may be a backup or a key, or was one. */
export const isHeardOfInterest = ({ records }: Memory, path: string, isFolder: boolean): boolean =>
  isFolder || isTelling(basename(path).normalize('NFC')) || records.has(path)

/** The same of what a patrol noticed: the data of a running app changes all the time, and never its verdict. */
export const isNoticedOfInterest = ({ records }: Memory, path: string, isFolder: boolean): boolean =>
  !isFolder || records.get(path)?.kind !== 'live-data'
