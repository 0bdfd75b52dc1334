import { basename, resolve } from 'node:path'
import type { Place } from '../../shared/report.ts'
import { idOf } from '../group.ts'
import { type PathStats, statPath, Unreadable } from '../io/bounded-file.ts'
import type { SystemPath } from '../io/system-path.ts'

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

/** The place with the state that it is in now. */
export const withState = async (place: Place, root: SystemPath = place.path): Promise<Place> => {
  try {
    const stats = await statPath(root)
    return { ...place, state: stateOf(stats) }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ...place, state: error.reason === 'vanished' ? 'not found' : error.reason }
    throw error
  }
}

/** Nothing lies in what is neither folder nor file; a link may point anywhere, so not even one that was named is followed. */
const stateOf = (stats: PathStats): string => {
  if (stats.isSymbolicLink()) return 'symbolic link, not followed'
  return stats.isDirectory() || stats.isFile() ? 'ok' : 'not a regular file'
}
