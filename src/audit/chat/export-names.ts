import type { NameRule } from '../format.ts'
import { exportNames } from './export-name-table.ts'

/** What separates words in a file name once it was shared, mailed or downloaded. */
const separator = '(?:[\\s_+-]|%20|%C2%A0)+'

/** Signs that many systems forbid in names, and what becomes of them. */
const flexible: Record<string, string> = { "'": "(?:['’׳_]|%27)", ':': '[:_：]?' }

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const literal = (text: string): string =>
  text
    .normalize('NFC')
    .split(/\s+|(?<=\p{L})-(?=\p{L})/u)
    .map((word) => Array.from(word, (sign) => flexible[sign] ?? escapeRegex(sign)).join(''))
    .join(separator)

/** Dates and numbers that programs put before a name; marks such as ` (1)` that they put behind it. */
const before = '[\\d\\s._()T-]{0,30}'
const after = '(?:[\\s_()\\d-]|%20)*'

const patternOf = (row: string): string => {
  const [head = '', tail = ''] = row.split('{name}')
  return `${head ? before : ''}${literal(head)}.+${tail ? literal(tail) + after : ''}`
}

const rows = exportNames.flatMap(([language, ...patterns]) =>
  patterns.map((pattern) => ({ language, source: patternOf(pattern) })),
)

const anyWord = 'whats(?:[\\s_-]|%20)?app|واتس(?:[\\s_]|%20)?[اآ]ب|%D9%88%D8%A7%D8%AA%D8%B3%D8%A7%D8%A8'

const ending = (extension: string): string => `\\.${extension}(?![\\da-z])`

/** The rules for names that end in this extension: the known ones, and all that merely speak of WhatsApp. */
export const exportNameRules = (format: 'txt' | 'zip'): NameRule[] => [
  {
    // The look ahead turns away nearly every name before the rows are tried.
    pattern: new RegExp(
      `^(?=.*(?:whatsapp|واتساب).*${ending(format)})(?:${rows.map(({ source }) => source).join('|')}).*${ending(format)}`,
      'i',
    ),
    weight: 'certain',
    covered: true,
    kind: 'chat-export',
    format,
  },
  {
    pattern: new RegExp(`(?:${anyWord}).*${ending(format)}|^_chat.*${ending(format)}`, 'i'),
    weight: 'possible',
    kind: 'chat-export',
    format,
  },
]

/**
 * What a name says: `own`, it is one that WhatsApp gives; `loose`, it speaks of WhatsApp; `none`.
 * @param name in any Unicode form
 */
export interface ExportName {
  readonly strength: 'own' | 'loose' | 'none'
  /** The language of WhatsApp that names exports like this. */
  readonly language?: string
}

const rowTests = rows.map(({ language, source }) => ({ language, test: new RegExp(`^${source}$`, 'i') }))
const looseTest = new RegExp(`${anyWord}|^_chat`, 'i')

/** Names are short; a ZIP may hold longer ones. */
const longest = 1024

export const exportName = (name: string): ExportName => {
  const stem = name
    .slice(0, longest)
    .normalize('NFC')
    .replace(/\.(?:txt|zip)(?![\da-z]).*$/i, '')
  if (!looseTest.test(stem)) return { strength: 'none' }
  const row = rowTests.find(({ test }) => test.test(stem))
  return row ? { strength: 'own', language: row.language } : { strength: 'loose' }
}
