import { opendir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Place } from '../../shared/report.ts'
import { idOf } from '../group.ts'
import { type PathStats, statPath } from '../io/bounded-file.ts'
import { StoredPath, type SystemPath } from '../io/system-path.ts'
import { Unreadable, unreadable } from '../io/unreadable.ts'

/** A folder or file that the user named. */
export const placeOfPath = (path: string): Place => {
  const absolute = resolve(path)
  return {
    id: idOf('folder', absolute),
    label: basename(absolute) || absolute,
    path: absolute,
    kind: 'folder',
    state: 'ok',
  }
}

/** True where a place in this state is walked; of a streaming one, only names are looked at. */
export const isWalked = (state: string): boolean => state === 'ok' || state === 'streaming'

/** The place with the state that it is in now. */
export const withState = async (place: Place, root: SystemPath = place.path): Promise<Place> => {
  try {
    const state = stateOf(await statPath(root))
    if (state === 'ok' && (await isUnlistable(root))) return { ...place, state: 'no permission' }
    return { ...place, state: state === 'ok' && place.state === 'streaming' ? 'streaming' : state }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ...place, state: error.reason === 'vanished' ? 'not found' : error.reason }
    throw error
  }
}

/** True for a folder that the system does not let us list: asking for anything less does not tell. */
const isUnlistable = async (path: SystemPath): Promise<boolean> => {
  if (path instanceof StoredPath) return false
  try {
    await (await opendir(path)).close()
    return false
  } catch (error) {
    return unreadable(error).reason === 'no permission'
  }
}

/** Nothing lies in what is neither folder nor file; a link may point anywhere, so not even one that was named is followed. */
const stateOf = (stats: PathStats): string => {
  if (stats.isSymbolicLink()) return 'symbolic link, not followed'
  return stats.isDirectory() || stats.isFile() ? 'ok' : 'not a regular file'
}
