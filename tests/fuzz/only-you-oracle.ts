import type { Buffer } from 'node:buffer'

/**
 * Whether a header really says "end-to-end encrypted": an IV of 16 bytes in field 3.1 and a key type other than 0.
 * Written apart from the product's reader and in another way (one regular scan over all framings, numbers instead of
 * fields), so that the same mistake is not made twice.
 */
export const headerSaysOnlyYou = (file: Buffer): boolean =>
  [varintFraming(file), oldFraming(file)].some((header) => header !== undefined && saysOnlyYou(header))

const varintFraming = (file: Buffer): Buffer | undefined => {
  let length = 0
  for (let index = 0; index < 3 && index < file.length; index++) {
    const byte = file.readUInt8(index)
    length += (byte % 128) * 128 ** index
    if (byte < 128)
      return index + 1 + length <= file.length ? file.subarray(index + 1, index + 1 + length) : undefined
  }
  return undefined
}

const oldFraming = (file: Buffer): Buffer | undefined =>
  file.length > 2 && file[1] === 1 ? file.subarray(2, 2 + file.readUInt8(0)) : undefined

const saysOnlyYou = (header: Buffer): boolean => {
  let offset = 0
  let iv = false
  const types: Record<number, number> = {}
  const number = (): number => {
    let value = 0
    for (let index = 0; index < 10; index++) {
      const byte = header.readUInt8(offset++)
      value += (byte % 128) * 128 ** index
      if (byte < 128) return value
    }
    throw new RangeError('endless varint')
  }
  try {
    while (offset < header.length) {
      const tag = number()
      const field = Math.floor(tag / 8)
      if (tag % 8 === 0) types[field] = number()
      else if (tag % 8 === 1) offset += 8
      else if (tag % 8 === 5) offset += 4
      else if (tag % 8 === 2) {
        const length = number()
        if (field === 3) iv = hasIv(header.subarray(offset, offset + length))
        offset += length
      } else return false
    }
  } catch {
    return false
  }
  const type = types[6] ?? types[1] ?? 0
  return iv && type > 0 && offset === header.length
}

/** Tag of field 1 (bytes), length 16, anywhere in the submessage, with 16 bytes behind it. */
const hasIv = (keyData: Buffer): boolean => {
  for (let at = 0; at + 18 <= keyData.length; at++)
    if (keyData[at] === 0x0a && keyData[at + 1] === 16) return true
  return false
}
