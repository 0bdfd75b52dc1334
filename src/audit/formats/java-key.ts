import { Buffer } from 'node:buffer'
import type { FieldSpan } from '../header/field-span.ts'
import type { BoundedFile } from '../io/bounded-file.ts'

/** How Java serialises a `byte[]`; the length of the array follows in four bytes. docs/formats.md, "Key files". */
const javaByteArray = Buffer.from('aced0005757200025b42acf317f8060854e00200007870', 'hex')

/** What an editor may have put behind it: a line break. */
const mostBehind = 2

/** Whether a file may hold one serialised `byte[]` of exactly `length` bytes and nothing else but a line break. */
export const beginsJavaByteArray = (head: Buffer, size: number, length: number): boolean => {
  const end = javaByteArray.length + 4 + length
  return (
    size >= end && size <= end + mostBehind && head.subarray(0, javaByteArray.length).equals(javaByteArray)
  )
}

/** The content of a file that holds one serialised `byte[]` of exactly `length` bytes and nothing else but a line break. */
export const readJavaByteArray = async (file: BoundedFile, length: number): Promise<Buffer | undefined> => {
  const start = javaByteArray.length + 4
  const end = start + length
  if (file.size < end || file.size > end + mostBehind) return undefined
  const bytes = await file.head(file.size)
  if (!beginsJavaByteArray(bytes, file.size, length) || bytes.readUInt32BE(start - 4) !== length)
    return undefined
  return bytes.subarray(end).every((byte) => byte === 10 || byte === 13)
    ? bytes.subarray(start, end)
    : undefined
}

/** The beginning of such a file. Whatever is in the array is withheld, not only the key in it. */
export const annotateJavaByteArray = async ({ size }: BoundedFile): Promise<FieldSpan[]> => {
  const start = javaByteArray.length + 4
  return [
    { from: 0, to: 4, field: 'java.stream' },
    { from: 4, to: javaByteArray.length, field: 'java.class' },
    { from: javaByteArray.length, to: start, field: 'java.length', value: String(size - start) },
    { from: start, to: size, field: 'key.secret', withheld: true },
  ]
}
