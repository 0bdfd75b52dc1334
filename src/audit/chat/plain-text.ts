import type { Buffer } from 'node:buffer'

/** Of 1000 signs, how many may be none that text has. */
export const mostStrange = 20

/**
 * Bytes as text: UTF-8, UTF-16 with or without its mark, or a code page of Windows. Undefined where they are no text.
 * @param bytes the beginning of a file, which may end inside a sign
 */
export const plainText = (bytes: Buffer): string | undefined => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true })
  let bad = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) bad++
  }
  return bad * 1000 > text.length * mostStrange ? undefined : text
}

/** UTF-16, by its mark or by the zeros of its first bytes; undefined for all else. */
export const wideEncodingOf = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfffe) return 'utf-16le'
  if (mark === 0xfeff) return 'utf-16be'
  const sample = Math.min(bytes.length, 200)
  let [even, odd] = [0, 0]
  for (let index = 0; index < sample; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  if (odd * 4 > sample) return 'utf-16le'
  if (even * 4 > sample) return 'utf-16be'
  return undefined
}

/** The encoding of text, by its mark or by its first bytes. */
export const encodingOf = (bytes: Buffer): string => {
  const wide = wideEncodingOf(bytes)
  if (wide) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return bytes.subarray(0, 200).includes(0) ? 'utf-8' : 'windows-1252'
  }
}
