import type { Media, Portrait, PortraitSource } from '../../shared/portrait.ts'
import type { TableScan } from '../sqlite/scan.ts'
import type { SchemaTable } from '../sqlite/schema.ts'
import { noTimes, type Tally } from './tally.ts'

export type Tables = ReadonlyMap<string, SchemaTable>

/** How one kind of database is counted: which tables are read, and what the numbers are once they were. */
export interface Reading {
  readonly source: PortraitSource
  readonly scans: readonly TableScan[]
  counts(): Counts
}

export type Counts = Omit<Portrait, 'schemaVersion' | 'source' | 'complete'>

/** The counts of a file that holds no messages. */
export const noMessages: Counts = {
  chats: null,
  groups: null,
  people: null,
  messages: null,
  sent: null,
  undated: 0,
  ...noTimes,
  calls: null,
  locations: null,
  links: null,
  media: null,
}

export const countsOf = (
  tally: Tally,
  around: Pick<Counts, 'chats' | 'groups' | 'people' | 'calls'>,
): Counts => ({
  ...around,
  messages: tally.messages,
  sent: tally.sent,
  undated: tally.undated,
  ...tally.times(),
  locations: tally.locations,
  links: tally.links,
  media: tally.media,
})

/** What a message type counts as; types that are not here count as messages only. */
export type MessageTypes = ReadonlyMap<number, keyof Media | 'location'>

export const countType = (tally: Tally, types: MessageTypes, type: number): void => {
  // Most messages are text, type 0.
  if (type === 0) return
  const what = types.get(type)
  if (what === 'location') tally.locations++
  else if (what) tally.media[what]++
}

/** A scan that only counts rows; none where the table is not there. */
export const countRows = (
  table: SchemaTable | undefined,
): { readonly scans: readonly TableScan[]; readonly rows: () => number | null } => {
  let rows = 0
  if (!table) return { scans: [], rows: () => null }
  return { scans: [{ table, columns: [], row: () => void rows++ }], rows: () => rows }
}
