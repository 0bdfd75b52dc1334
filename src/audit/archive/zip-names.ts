import type { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

/** Code page 437 from 0x80 on: how ZIP names without the UTF-8 flag are written (APPNOTE, appendix D). */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const validUtf8 = (bytes: Buffer): string | undefined => {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

const fromCp437 = (bytes: Buffer): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : cp437[byte - 0x80])).join('')

/**
 * A member's name as text. Without the flag, bytes that are valid UTF-8 are read as such: macOS writes them so.
 * @param unicodePath content of Info-ZIP's extra field 0x7075, which counts only while it fits the name
 */
export const zipName = (bytes: Buffer, utf8Flag: boolean, unicodePath?: Buffer): string => {
  if (unicodePath && unicodePath.length > 5 && unicodePath[0] === 1) {
    const name = validUtf8(unicodePath.subarray(5))
    if (name !== undefined && unicodePath.readUInt32LE(1) === crc32(bytes)) return name
  }
  if (utf8Flag) return bytes.toString('utf8')
  return validUtf8(bytes) ?? fromCp437(bytes)
}

/** Why a name is none that an honest archive has; undefined for all others. */
export const oddName = (name: string): string | undefined => {
  if (name === '') return 'an empty name'
  if (name.includes('\0')) return 'a NUL byte in a name'
  if (/^(?:[/\\]|[a-z]:)/i.test(name)) return 'an absolute name'
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)) return 'a name that leads out of its folder'
  return undefined
}

/** The last part of a member's name. Some writers on Windows separate with a backslash. */
export const zipBasename = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
