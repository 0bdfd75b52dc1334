import type { Buffer } from 'node:buffer'

/** Frames in a row that must fit, each at the end of the one before: two bytes of one alone are no sign. */
const frames = 3

/** kbit/s by the four bits of a header, MPEG 1 and MPEG 2, for layer III. */
const rates: readonly (readonly number[])[] = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
]

const hertz = [44_100, 48_000, 32_000]

/** Bytes of a frame of MP3 (ISO 11172-3, layer III); 0 where no header stands there. */
const mp3Frame = (bytes: Buffer, at: number): number => {
  const [first, second = 0, third = 0] = bytes.subarray(at, at + 4)
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return 0
  const version = (second >> 3) & 3
  const rate = rates[version === 3 ? 0 : 1]?.[third >> 4] ?? 0
  const base = hertz[(third >> 2) & 3] ?? 0
  if (version === 1 || rate === 0 || base === 0) return 0
  const frequency = version === 3 ? base : version === 2 ? base / 2 : base / 4
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1000) / frequency) + ((third >> 1) & 1)
}

/** Bytes of a frame of AAC in ADTS (ISO 13818-7); 0 where no header stands there. */
const adtsFrame = (bytes: Buffer, at: number): number => {
  const head = bytes.subarray(at, at + 6)
  if (head.length < 6 || head[0] !== 0xff || ((head[1] ?? 0) & 0xf6) !== 0xf0) return 0
  if (((head[2] ?? 0) & 0x3c) > 0x30) return 0
  const length = (((head[3] ?? 0) & 3) << 11) | ((head[4] ?? 0) << 3) | ((head[5] ?? 0) >> 5)
  return length > 7 ? length : 0
}

const follows = (bytes: Buffer, lengthAt: (bytes: Buffer, at: number) => number): boolean => {
  let at = 0
  for (let count = 0; count < frames; count++) {
    const length = lengthAt(bytes, at)
    if (length === 0) return false
    at += length
  }
  return true
}

/** Recordings that begin with a frame and no mark, by frames that follow each other; undefined for all else. */
export const soundOf = (head: Buffer): string | undefined =>
  follows(head, mp3Frame) ? 'a recording (MP3)' : follows(head, adtsFrame) ? 'a recording (AAC)' : undefined
