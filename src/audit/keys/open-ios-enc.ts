import type { Buffer } from 'node:buffer'
import { BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import type { SystemPath } from '../io/system-path.ts'
import { OverBudget } from '../io/unreadable.ts'
import { iosBeginning, iosBeginningOpens, iosLayout, iosMacFits } from './ios-crypto.ts'
import type { Lock } from './key.ts'

type IosLock = Extract<Lock, { type: 'ios-enc' }>

/**
 * How one of the root keys was seen to open a database of an iCloud backup, as a fact for its evidence; undefined where
 * none does.
 * @throws OverBudget where they were not tried on all that could tell
 */
export const openIosEnc = async (
  roots: readonly Buffer[],
  { files }: IosLock,
  wholeFiles: boolean,
  signal: AbortSignal,
): Promise<string | undefined> => {
  if (roots.some((root) => files.some(({ beginning }) => iosBeginningOpens(root, beginning))))
    return 'with it, the first block opens to a compressed Apple archive'
  let untold = files.length === 0
  for (const { path } of files.filter(({ whole }) => whole)) {
    const opens = wholeFiles ? await opensWhole(roots, path, signal) : undefined
    if (opens) return 'with it, the HMAC over the whole of a database fits'
    untold ||= opens === undefined
  }
  if (untold) throw new OverBudget('not tried on a whole database')
  return undefined
}

/** Undefined where the file cannot tell: it is longer than is read unasked, or not as long as it was written. */
const opensWhole = async (
  roots: readonly Buffer[],
  path: SystemPath,
  signal: AbortSignal,
): Promise<boolean | undefined> => {
  const file = await BoundedFile.open(path)
  try {
    const end = file.size - iosLayout.mac
    const isWhole = end >= iosBeginning && (end - iosLayout.header) % iosLayout.block === 0
    if (file.size > checksumLimit || !isWhole) return undefined
    const mac = await file.read(end, iosLayout.mac)
    for (const root of roots) if (await iosMacFits(root, file.chunks(0, end, signal), mac)) return true
    return false
  } finally {
    await file.close()
  }
}
