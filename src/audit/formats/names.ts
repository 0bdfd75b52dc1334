import type { NameRule } from '../format.ts'

/** Name rules that several formats share; the names are listed in docs/formats.md, "Names on Android". */

/**
 * The number in a name's `.cryptNN`; 0 for `.crypt` itself, undefined without one. What copying and syncing put
 * behind it (` (1)`, `.sync-conflict-...`) does not matter.
 */
export const cryptNumber = (name: string): number | undefined => {
  const match = /\.crypt(\d{0,2})(?![\da-z])/i.exec(name)
  return match ? Number(match[1]) : undefined
}

/** The rule for files that end in `.cryptNN`: WhatsApp's own ending, so certain. */
export const cryptNames = (number: 12 | 14 | 15): NameRule[] => [
  {
    pattern: new RegExp(`\\.crypt${number}(?![\\da-z])`, 'i'),
    weight: 'certain',
    kind: 'android-backup',
    format: `crypt${number}`,
  },
]

/** True for the names of WhatsApp's message database, with dates, increments and copy marks. */
export const isMessageStore = (name: string): boolean => /(?:^|[^a-z])msgstore(?![a-z])/i.test(name)
