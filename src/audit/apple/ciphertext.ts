import type { Buffer } from 'node:buffer'
import { payloadName } from '../android/plaintext-body.ts'

/** Beginnings of contents that need no key; docs/formats.md, "Beginnings of readable contents". */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^\x89PNG\r\n/, 'a PNG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF.{4}WEBP/s, 'a WebP picture'],
  [/^.{4}ftyp/s, 'a video, voice message or picture'],
  [/^OggS/, 'a voice message'],
  [/^ID3/, 'a sound file'],
  [/^%PDF-/, 'a PDF document'],
  [/^bplist0/, 'a property list'],
  [/^<\?xml/, 'an XML file'],
  [/^BEGIN:VCARD/, 'a contact card'],
  [/^pbz[e4xz]/, 'a compressed file'],
]

/** What readable contents begin with, in plain words; undefined where nothing known stands there. */
export const readableContents = (head: Buffer): string | undefined => {
  const text = head.toString('latin1', 0, 16)
  return payloadName(head) ?? beginnings.find(([pattern]) => pattern.test(text))?.[1]
}

/**
 * Whether bytes have the variety of ciphertext: of `n` random bytes, 256 (1 - (255/256)^n) differ on average. Texts,
 * file headers and fillings have far fewer. It is a test against lies, not a proof: compressed bytes pass it too.
 */
export const looksEncrypted = (bytes: Buffer): boolean => {
  if (bytes.length < 16 || readableContents(bytes) !== undefined) return false
  const expected = 256 * (1 - (255 / 256) ** bytes.length)
  return new Set(bytes).size >= 0.75 * expected
}
