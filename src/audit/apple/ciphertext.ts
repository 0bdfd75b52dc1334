import type { Buffer } from 'node:buffer'
import { payloadName } from '../android/plaintext-body.ts'
import { knownContent } from '../content.ts'
import { isNoise } from '../noise.ts'

/** What readable contents begin with, in plain words; undefined where nothing known stands there. */
export const readableContents = (head: Buffer): string | undefined =>
  payloadName(head) ?? knownContent(head)?.name

/** A test against lies, not a proof: compressed bytes pass it too. */
export const looksEncrypted = (bytes: Buffer): boolean =>
  readableContents(bytes) === undefined && isNoise(bytes)
