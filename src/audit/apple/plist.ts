import type { Buffer } from 'node:buffer'
import { parseBinaryPlist } from './plist-binary.ts'
import type { PlistValue } from './plist-value.ts'
import { parseXmlPlist } from './plist-xml.ts'

/**
 * Reads a property list, binary or XML, told apart by its first bytes; undefined where it does not parse, or nests,
 * repeats or counts beyond all reason. Never throws.
 *
 * Written for this purpose because the libraries cannot be bounded: 150 bytes of a binary list in which every array names
 * the next one twice take all memory of the process.
 */
export const parsePlist = (bytes: Buffer): PlistValue | undefined =>
  bytes.toString('latin1', 0, 6) === 'bplist' ? parseBinaryPlist(bytes) : parseXmlPlist(bytes)
