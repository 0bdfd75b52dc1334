import { Buffer } from 'node:buffer'
import type { BoundedFile } from '../io/bounded-file.ts'

/** How Java serialises a `byte[]`; the length of the array follows in four bytes. docs/formats.md, "Key files". */
const javaByteArray = Buffer.from('aced0005757200025b42acf317f8060854e00200007870', 'hex')

/** Whether a file may hold one serialised `byte[]` of exactly `length` bytes and nothing else. */
export const beginsJavaByteArray = (head: Buffer, size: number, length: number): boolean =>
  size === javaByteArray.length + 4 + length && head.subarray(0, javaByteArray.length).equals(javaByteArray)

/** The content of a file that holds one serialised `byte[]` of exactly `length` bytes and nothing else. */
export const readJavaByteArray = async (file: BoundedFile, length: number): Promise<Buffer | undefined> => {
  const start = javaByteArray.length + 4
  if (file.size !== start + length) return undefined
  const bytes = await file.head(start + length)
  if (!bytes.subarray(0, javaByteArray.length).equals(javaByteArray)) return undefined
  return bytes.readUInt32BE(javaByteArray.length) === length ? bytes.subarray(start) : undefined
}
