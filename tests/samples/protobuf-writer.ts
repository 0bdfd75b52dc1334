import { Buffer } from 'node:buffer'

/** Writes protobuf fields for samples. Values are what they are told to be: lies are built with these too. */
export const varint = (value: number | bigint): Buffer => {
  const bytes: number[] = []
  let rest = BigInt(value)
  do {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    bytes.push(rest > 0n ? low | 0x80 : low)
  } while (rest > 0n)
  return Buffer.from(bytes)
}

export const varintField = (number: number, value: number | bigint): Buffer =>
  Buffer.concat([varint(number * 8), varint(value)])

export const bytesField = (number: number, value: Buffer | string): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(Buffer.byteLength(value)), Buffer.from(value)])

/** A message with its length in front of it, as the header of a backup stands in the file. */
export const delimited = (message: Buffer): Buffer => Buffer.concat([varint(message.length), message])
