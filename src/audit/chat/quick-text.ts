import type { Buffer } from 'node:buffer'
import type { ExportName } from './export-names.ts'
import { mostStrange, plainText, wideEncodingOf } from './plain-text.ts'
import { recogniseExport } from './recognise.ts'

/** Bytes that are looked at for a file that no name speaks for; as many as `chatExportText` does. */
const length = 4096

/**
 * A figure and behind it, on the same line, what stands between the stamp and the sender. Only where all signs are ASCII: other
 * scripts have figures and dashes of their own.
 */
const stamped = /\d[^\r\n]*(?: - |\] )/

/** Whether a text that begins so may be an exported chat; true too often, never too rarely. */
export const mayBeginChat = (bytes: Buffer, { strength }: ExportName): boolean => {
  if (strength !== 'none') return true
  const head = bytes.subarray(0, length)
  if (head.length === 0) return false
  let [control, wide] = [0, 0]
  for (const byte of head) {
    if (byte >= 0x80) wide++
    else if (byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) control++
  }
  if (control * 1000 > head.length * mostStrange && !wideEncodingOf(head)) return false
  if (control === 0 && wide === 0) return stamped.test(head.toString('latin1'))
  const text = plainText(head)
  return text !== undefined && recogniseExport(text, 'own') !== undefined
}
