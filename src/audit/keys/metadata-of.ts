import type { Buffer } from 'node:buffer'
import { lookInto } from '../io/look-into.ts'
import { lastPart } from '../io/path-parts.ts'
import { pathText, type SystemPath, withEnding } from '../io/system-path.ts'
import { metadataSealed } from '../verify/metadata-sealed.ts'
import type { Sealed } from '../verify/sealed.ts'
import type { Lock } from './key.ts'

type MediaLock = Extract<Lock, { type: 'e2ee-media' }>

const known = new WeakMap<MediaLock, Promise<Sealed | undefined>>()

const read = async (medium: SystemPath): Promise<Sealed | undefined> => {
  const path = withEnding(medium, '-metadata')
  const look = await lookInto(path, (file) => metadataSealed(file, lastPart(pathText(path))))
  return 'seen' in look && look.seen && 'prove' in look.seen ? look.seen : undefined
}

/**
 * Whether a root key fits the `.mcrypt1-metadata` beside a medium, by its HMAC; undefined where there is none that can be read.
 * A wrong key does not fit, so this decides both ways.
 */
export const metadataFits = async (root: Buffer, lock: MediaLock): Promise<boolean | undefined> => {
  const metadata = known.get(lock) ?? read(lock.path)
  known.set(lock, metadata)
  return (await metadata)?.beginningOpens(root)
}
