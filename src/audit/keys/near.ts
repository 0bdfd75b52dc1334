import { isAbsolute } from 'node:path'
import { inSameStorage, parentPath, stepsTo } from '../io/path-parts.ts'

const levelsAbove = 2
export const levelsBelow = 3

/** How many steps it is up from one folder and then down to another; undefined where no steps lead there. */
const upAndDown = (from: string, to: string): readonly [up: number, down: number] | undefined => {
  if (!inSameStorage(from, to)) return undefined
  const steps = stepsTo(from, to)
  // To another drive of Windows.
  if (isAbsolute(steps.join('/')) || steps[0]?.endsWith(':')) return undefined
  const up = steps.filter((step) => step === '..').length
  return [up, steps.length - up]
}

/**
 * Whether a key in `keyFolder` lies beside the backup in `backupFolder`: up to two folders above it, and from there up to three
 * below. Farther away, whoever gets the backup need not get the key with it.
 */
export const liesNear = (keyFolder: string, backupFolder: string): boolean => {
  const [up, down] = upAndDown(backupFolder, keyFolder) ?? [Number.POSITIVE_INFINITY, 0]
  return up <= levelsAbove && down <= levelsBelow
}

/** The same without the folders aside: in the backup's own or below it, or straight above. There, any note may be its key. */
export const liesClose = (keyFolder: string, backupFolder: string): boolean => {
  const [up, down] = upAndDown(backupFolder, keyFolder) ?? [Number.POSITIVE_INFINITY, 0]
  return (up === 0 && down <= levelsBelow) || (down === 0 && up <= levelsAbove)
}

/** The folders above one in which a key still lies near, the nearest first. */
export const foldersAbove = (backup: string): string[] => {
  const above: string[] = []
  for (let folder = backup; above.length < levelsAbove && parentPath(folder) !== folder; ) {
    folder = parentPath(folder)
    above.push(folder)
  }
  return above
}
