import { Buffer } from 'node:buffer'

const unknownSize = Buffer.alloc(8, 0xff)

/**
 * The header of a .lzma file, of 13 bytes: properties, size of the window, and of what comes out, which is left open or, as
 * XZ Utils have it, below 256 GiB. The first byte behind it is 0. One in ten thousand million random beginnings is like it.
 */
export const beginsLikeLzma = (bytes: Buffer): boolean => {
  if (bytes.length < 18 || (bytes[0] ?? 0) >= 9 * 5 * 5 || bytes[13] !== 0) return false
  const size = bytes.subarray(5, 13)
  return size.equals(unknownSize) || (size.readUInt32LE(4) < 64 && size.some(Boolean))
}
