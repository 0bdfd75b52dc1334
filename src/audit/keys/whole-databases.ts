import type { Buffer } from 'node:buffer'
import type { BoundedFile } from '../io/bounded-file.ts'
import { iosBeginning, iosLayout, iosMac } from './ios-crypto.ts'
import type { Lock } from './key.ts'
import { tryOnWhole, type WholeFileAnswer, type WholeFileOptions } from './whole-file.ts'

/**
 * Tries root keys on the databases of an iCloud backup by their HMAC: where the first block tells nothing. A key counts as
 * tried only where every database that can tell did.
 * @param roots the likely ones first
 */
export const tryWholeDatabases = async (
  roots: readonly Buffer[],
  { files }: Extract<Lock, { type: 'ios-enc' }>,
  options: WholeFileOptions,
): Promise<WholeFileAnswer> => {
  const telling = files.filter(({ whole }) => whole)
  let tried = new Set(telling.length > 0 ? roots : [])
  const opening = new Set<Buffer>()
  let unfetched = false
  let cut = false
  for (const { path } of telling) {
    const answer = await tryOnWhole(path, roots, options, (file, some) =>
      underWhichMacFits(some, file, options.signal),
    )
    for (const root of answer.opening) opening.add(root)
    tried = new Set([...tried].filter((root) => answer.tried.has(root)))
    unfetched ||= answer.unfetched
    cut ||= answer.cut
  }
  return { opening, tried, unfetched, cut }
}

const underWhichMacFits = async (
  roots: readonly Buffer[],
  file: BoundedFile,
  signal: AbortSignal,
): Promise<Set<Buffer> | undefined> => {
  const end = file.size - iosLayout.mac
  const isWhole = end >= iosBeginning && (end - iosLayout.header) % iosLayout.block === 0
  if (!isWhole) return undefined
  const trials = roots.map((root) => ({ root, mac: iosMac(root) }))
  for await (const chunk of file.chunks(0, end, signal)) for (const { mac } of trials) mac.update(chunk)
  const written = await file.read(end, iosLayout.mac)
  return new Set(trials.filter(({ mac }) => mac.digest().equals(written)).map(({ root }) => root))
}
