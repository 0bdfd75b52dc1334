import { Buffer } from 'node:buffer'
import type { FieldSpan } from '../header/field-span.ts'
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
