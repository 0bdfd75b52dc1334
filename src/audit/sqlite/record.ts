import { Buffer } from 'node:buffer'
import { sqliteVarint } from './btree.ts'

/** Where one column of a record lies: its serial type, and its bytes, cut where the record was cut. */
export interface Column {
  readonly serialType: number
  readonly bytes: Buffer
}

const integerSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0]

/** The columns of a record; the ones that its cut bytes no longer hold are left out. */
export const recordColumns = (record: Buffer, maxColumns = 2000): Column[] => {
  const header = sqliteVarint(record, 0)
  if (!header || header.value > record.length) return []
  const columns: Column[] = []
  let position = header.value
  for (let offset = header.next; offset < header.value && columns.length < maxColumns; ) {
    const type = sqliteVarint(record, offset)
    if (!type) break
    const size = type.value < 12 ? (integerSizes[type.value] ?? 0) : (type.value - (type.value & 1) - 12) / 2
    if (position > record.length) break
    columns.push({ serialType: type.value, bytes: record.subarray(position, position + size) })
    position += size
    offset = type.next
  }
  return columns
}

/** A column's number; null for text, blobs and NULL. Integers over 2^53 lose their last bits. */
export const columnNumber = (column: Column | undefined): number | null => {
  if (!column) return null
  const { serialType, bytes } = column
  if (serialType === 8) return 0
  if (serialType === 9) return 1
  if (serialType < 1 || serialType > 7 || bytes.length < (integerSizes[serialType] ?? 0)) return null
  if (serialType === 7) return bytes.readDoubleBE(0)
  return bytes.length === 8 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length)
}

/** A column's text; null for anything else. */
export const columnText = (
  column: Column | undefined,
  encoding: 'utf8' | 'utf16le' | 'utf16be',
): string | null => {
  if (!column || column.serialType < 13 || column.serialType % 2 === 0) return null
  if (encoding === 'utf16be') {
    return Buffer.from(column.bytes.subarray(0, column.bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  }
  return column.bytes.toString(encoding)
}
