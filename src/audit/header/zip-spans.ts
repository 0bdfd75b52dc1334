import { localLength, localSignature } from '../archive/zip-records.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { contentFrom, type FieldSpan, inARow } from './field-span.ts'

const methods: Readonly<Record<number, string>> = { 0: 'stored', 8: 'deflate', 99: 'AES' }

/**
 * The header of the first member after PKWARE's APPNOTE 6.3, section 4.3.7. Its name is withheld: that of an exported chat
 * names a person.
 */
export const annotateZip = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const head = await file.head()
  if (head.length < localLength || head.readUInt32LE(0) !== localSignature) return [contentFrom(0)]
  const short = (offset: number) => head.readUInt16LE(offset)
  const long = (offset: number) => String(head.readUInt32LE(offset))
  const name = { from: localLength, to: localLength + short(26) }
  const extra = { from: name.to, to: name.to + short(28) }
  return [
    ...inARow(0, [
      ['zip.signature', 4],
      ['zip.version', 2, String(short(4))],
      ['zip.flags', 2, short(6) & 1 ? 'encrypted' : 'not encrypted'],
      ['zip.method', 2, methods[short(8)] ?? String(short(8))],
      ['zip.time', 4],
      ['zip.checksum', 4],
      ['zip.packedSize', 4, long(18)],
      ['zip.size', 4, long(22)],
      ['zip.nameLength', 2, String(short(26))],
      ['zip.extraLength', 2, String(short(28))],
    ]),
    { ...name, field: 'zip.name', withheld: true },
    { ...extra, field: 'zip.extra', withheld: true },
    contentFrom(extra.to),
  ]
}
