import { type Buffer, isUtf8 } from 'node:buffer'
import type { Platform } from '../platform.ts'

/** Bytes of a configuration file; those of sync clients have a few thousand. */
export const largestConfig = 4 * 1024 * 1024

/**
 * Thrown where a configuration is there and does not read as what it should be. The message is the end of a sentence, and never
 * holds anything of the file: there may be secrets in it.
 */
export class BrokenConfig extends Error {
  override readonly name = 'BrokenConfig'
}

/**
 * A whole configuration file as text: UTF-16 by its mark, UTF-8, or Latin-1 as older programs wrote; undefined where it is not there.
 * @throws BrokenConfig, Unreadable
 */
export const readConfigText = async (platform: Platform, path: string): Promise<string | undefined> => {
  const bytes = await platform.read(path, largestConfig + 1)
  if (!bytes) return undefined
  if (bytes.length > largestConfig) throw new BrokenConfig('it is far larger than such a file is')
  return decoded(bytes)
}

const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? bytes.toString('utf16le', 2)
    : bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').replace(/^\ufeff/, '')
