import type { Buffer } from 'node:buffer'
import { isText } from '../content.ts'

/** Characters of a note; with more it is no note of a key. */
export const longestNote = 4096

/**
 * The text of a short note in the encodings and wrappings that people's programs write; undefined where the bytes are no text.
 * @param longest characters
 */
export const noteText = (bytes: Buffer, longest = longestNote): string | undefined => {
  const text = decode(bytes)
  if (text === undefined || text.length > longest) return undefined
  if (/^\s*\{\\rtf/.test(text)) return fromRtf(text)
  if (/<(?:html|body|div|p|br|td|li|span|pre)\b/i.test(text)) return fromHtml(text)
  return /^\s*[[{]/.test(text) ? fromJson(text) : text
}

/** UTF-16 without its mark: every second byte of such a text is zero. */
const isWide = (bytes: Buffer): boolean =>
  bytes.length > 0 &&
  bytes.length % 2 === 0 &&
  bytes.every((byte, index) => (byte === 0) === (index % 2 === 1))

const decode = (bytes: Buffer): string | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isWide(bytes)) return new TextDecoder('utf-16le').decode(bytes)
  if (isText(bytes)) return new TextDecoder().decode(bytes)
  // Notes of older Windows programs: one byte per character, none of them a control character.
  return bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
    ? bytes.toString('latin1')
    : undefined
}

const fromRtf = (text: string): string =>
  text
    .replace(/\{\\(?:fonttbl|colortbl|stylesheet|\*)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ' ')
    .replace(/\\(?:par|line|tab)\b ?/g, '\n')
    .replace(/\\'([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[a-z]+-?\d* ?/gi, '')
    .replace(/[{}\\]/g, ' ')

/** It goes no further than to where another one begins, so that many that never end are gone through once. */
const styleOrScript = /<(?:style|script)\b(?:(?!<(?:style|script)\b)[\s\S])*?<\/(?:style|script)>/gi

const fromHtml = (text: string): string =>
  text
    .replace(styleOrScript, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?(?:b|i|u|em|strong|span|code|font)\b[^<>]*>/gi, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')

/** Line breaks inside strings become real ones; the punctuation of JSON separates like any other. */
const fromJson = (text: string): string => text.replace(/\\[nrt]/g, '\n')
