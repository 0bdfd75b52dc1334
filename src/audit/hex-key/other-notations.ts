import { Buffer } from 'node:buffer'

/** A key file of Android as text: what stands in front of the 32 bytes. */
const javaHex = 'aced0005757200025b42acf317f8060854e0020000787000000020'
const javaBase64 = 'rO0ABXVyAAJbQqzzF/gGCFTgAgAAeHAAAAAg'

const digit = '[\\da-f]'
const pair = `(?:0x|\\\\x)?${digit}{2}`

/** 64 digits in one piece behind `0x` or the beginning of a key file; or in 32 pairs. */
const hexNotations: readonly RegExp[] = [
  new RegExp(`(?:0x|${javaHex})(${digit}{64})(?!${digit})`, 'gi'),
  new RegExp(`(?<![\\da-z])(${pair}(?:[\\s:;,-]{0,3}${pair}){31})(?![\\da-z])`, 'gi'),
]

/** 32 bytes as base64, in either alphabet, by themselves or in a key file. */
const base64 = new RegExp(`(?<![\\w+/-])(?:${javaBase64})?([\\w+/-]{42}[\\w+/-])=?(?![\\w+/=-])`, 'g')

const rootLength = 32

/** Varied as random bytes are: an array of zeros or a long word is no key. */
const isVaried = (root: Buffer): boolean => root.length === rootLength && new Set(root).size >= 16

/**
 * What may be a key in a text, in notations that mean too little to be looked for anywhere but beside a backup.
 * Each value once.
 */
export const otherNotations = (text: string): Buffer[] => {
  const values = [
    ...hexNotations.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, value = '']) =>
        Buffer.from(value.replace(/0x|\\x|[^\da-f]/gi, ''), 'hex'),
      ),
    ),
    ...[...text.matchAll(base64)].map(([, value = '']) => Buffer.from(value, 'base64')),
  ]
  return [...new Map(values.filter(isVaried).map((root) => [root.toString('hex'), root])).values()]
}
