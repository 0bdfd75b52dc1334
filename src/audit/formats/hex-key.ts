import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { type FileFormat, type Judgement, quickLook } from '../format.ts'
import { signsOfKey } from '../hex-key/context.ts'
import { findWrittenKeys, type WrittenKey } from '../hex-key/find-keys.ts'
import { longestNote, noteText } from '../hex-key/note-text.ts'
import { otherNotations } from '../hex-key/other-notations.ts'
import { mayHoldKey } from '../hex-key/quick-digits.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { largestKeyFile } from '../keys/key.ts'
import { keyFileNames, namesKey } from './key-names.ts'

/**
 * Values in one note that are tried as keys: more are a list of something else. Beside a backup, lists are tried too, and whole
 * where their name says key.
 */
const mostValues = 8
const mostValuesBeside = 256

/**
 * The 64 digits in a note; docs/formats.md, "Key files". One value that is written or labelled as people write
 * down that key is a finding. Any other value is only tried: it is a finding if it opens a backup, and nothing otherwise.
 */
export const hexKey: FileFormat = {
  id: 'hex-key',

  names: keyFileNames,

  begins: (head, size) => size >= 64 && size <= quickLook && mayHoldKey(head),

  annotate: async ({ size }) => [{ from: 0, to: size, field: 'key.text', withheld: true }],

  async judge(file, { name }, { beside }) {
    const longest = bytesOf(longestNote)
    if (file.size < 64 || file.size > longest) return beside && amongMuch(file, name)
    const text = noteText(await file.head(longest))
    const values = text === undefined ? [] : distinct(findWrittenKeys(text))
    const [value] = values
    if (text === undefined || !value || values.length > mostValues) return beside && amongMuch(file, name)
    // Another value may be the key.
    if (beside && otherNotations(text).length > 1) return amongMuch(file, name)
    const signs = values.length === 1 ? signsOfKey(text, value, name) : []
    const evidence: Evidence[] = [
      {
        fact: `64 hex digits ${value.group === 64 ? 'in one piece' : `in groups of ${value.group}`}`,
        where: lines(text, value),
      },
    ]
    if (signs.includes('label'))
      evidence.push({ fact: "the words around them are those of a backup's key", where: 'text' })
    if (signs.includes('name'))
      evidence.push({ fact: "the name is that of a backup's key", where: 'file name' })
    return {
      kind: 'key-file',
      format: 'hex-key',
      readableBy: 'anyone',
      complete: null,
      reason:
        'Anyone with this file can read 64 digits in it that are the key of an end-to-end encrypted WhatsApp backup, by how they are written or by what they open.',
      evidence,
      key:
        values.length === 1
          ? { type: 'e2ee', root: value.root }
          : { type: 'e2ee-candidates', roots: values.map(({ root }) => root) },
      ...(signs.length === 0 && { onlyIfItOpens: true as const }),
    }
  },
}

/** Twice the characters, as in UTF-16, and its byte order mark. */
const bytesOf = (characters: number): number => 2 * characters + 2

const rawKeyLength = 32

/** Whatever may be a key in a file beside a backup: more values, a longer text, another notation, or nothing but the key. */
const amongMuch = async (file: BoundedFile, name: string): Promise<Judgement | undefined> => {
  if (file.size < rawKeyLength || file.size > largestKeyFile) return undefined
  const bytes = await file.head(largestKeyFile)
  const text = noteText(bytes, largestKeyFile)
  const written = text === undefined ? [] : findWrittenKeys(text).map(({ root }) => root)
  // Digits in one piece are both a written key and pairs.
  const roots = differing([
    ...written,
    ...(bytes.length === rawKeyLength ? [bytes] : []),
    ...(text === undefined ? [] : otherNotations(text)),
  ]).slice(0, namesKey(name) ? undefined : mostValuesBeside)
  if (roots.length === 0) return undefined
  return {
    kind: 'key-file',
    format: 'hex-key',
    readableBy: 'anyone',
    complete: null,
    reason: 'Anyone with this file has the key of an end-to-end encrypted WhatsApp backup.',
    evidence: [{ fact: 'it holds a value of 32 bytes, as long as such a key', where: 'whole file' }],
    key: { type: 'e2ee-candidates', roots },
    onlyIfItOpens: true,
  }
}

const distinct = (values: readonly WrittenKey[]): WrittenKey[] =>
  [...Map.groupBy(values, ({ root }) => root.toString('hex')).values()].flatMap(([first]) => first ?? [])

const differing = (roots: readonly Buffer[]): Buffer[] => [
  ...new Map(roots.map((root) => [root.toString('hex'), root])).values(),
]

/** Which lines of the text; the digits themselves are never told. */
const lines = (text: string, { start, end }: WrittenKey): string => {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const [from, to] = [lineOf(start), lineOf(end)]
  return from === to ? `line ${from}` : `lines ${from}-${to}`
}
