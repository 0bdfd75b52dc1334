import type { Buffer } from 'node:buffer'
import { BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import { OverBudget, Unreadable } from '../io/unreadable.ts'
import { iosBeginning, iosLayout, iosMac } from './ios-crypto.ts'
import type { IosEnc, Lock } from './key.ts'
import type { WholeFileAnswer, WholeFileOptions } from './whole-file.ts'

type Options = Omit<WholeFileOptions, 'complete'>

/** Bytes that are hashed for one backup, and root keys that are tried whatever its size. */
const mostHashed = 512 * 1024 * 1024
const fewestRoots = 16

/**
 * Tries root keys on the databases of an iCloud backup by their HMAC: where the first block tells nothing. Each is read once
 * for all of them. A key counts as tried only where every database that can tell did.
 * @param roots the likely ones first
 */
export const tryWholeDatabases = async (
  roots: readonly Buffer[],
  { files }: Extract<Lock, { type: 'ios-enc' }>,
  options: Options,
): Promise<WholeFileAnswer> => {
  const telling = files.filter(({ whole }) => whole)
  let tried = new Set(telling.length > 0 ? roots : [])
  const opening = new Set<Buffer>()
  let unfetched = false
  for (const file of telling) {
    const answer = await tryDatabase(roots, file, options)
    for (const root of answer.opening) opening.add(root)
    tried = new Set([...tried].filter((root) => answer.tried.has(root)))
    unfetched ||= answer.unfetched
  }
  return { opening, tried, unfetched }
}

const nothing: WholeFileAnswer = { opening: new Set(), tried: new Set(), unfetched: false }

const tryDatabase = async (
  roots: readonly Buffer[],
  { path }: IosEnc,
  { verify, signal }: Options,
): Promise<WholeFileAnswer> => {
  let file: BoundedFile | undefined
  try {
    file = await BoundedFile.open(path)
    const end = file.size - iosLayout.mac
    const isWhole = end >= iosBeginning && (end - iosLayout.header) % iosLayout.block === 0
    if (!isWhole || (file.size > checksumLimit && !verify)) return nothing
    const tried = roots.slice(0, Math.max(fewestRoots, Math.floor(mostHashed / file.size)))
    const trials = tried.map((root) => ({ root, mac: iosMac(root) }))
    for await (const chunk of file.chunks(0, end, signal)) for (const { mac } of trials) mac.update(chunk)
    const written = await file.read(end, iosLayout.mac)
    const opening = trials.filter(({ mac }) => mac.digest().equals(written)).map(({ root }) => root)
    return { opening: new Set(opening), tried: new Set(tried), unfetched: false }
  } catch (error) {
    if (error instanceof OverBudget) return { ...nothing, unfetched: true }
    // The backup went away after it was judged.
    if (error instanceof Unreadable) return nothing
    throw error
  } finally {
    await file?.close()
  }
}
