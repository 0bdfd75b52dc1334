import { stepsTo } from '../io/path-parts.ts'

const levelsAbove = 2
const levelsBelow = 3

/**
 * Whether a key in `keyFolder` lies beside the backup in `backupFolder`: in it, up to three levels below it, or up to two
 * above. Farther away, whoever gets the backup does not get the key with it.
 */
export const liesNear = (keyFolder: string, backupFolder: string): boolean => {
  const steps = stepsTo(backupFolder, keyFolder)
  const up = steps.filter((step) => step === '..').length
  return up === 0 ? steps.length <= levelsBelow : up === steps.length && up <= levelsAbove
}
