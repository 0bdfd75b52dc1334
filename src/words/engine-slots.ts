import type { engine } from './en/engine.ts'

export type Group = keyof typeof engine

/** What an argument may hold, and so what stands in its place in an English sentence. */
export type Slot =
  /** Digits without separators. */
  | { readonly is: 'number' }
  /** A name, a version, a path: anything that fits the pattern, said in each language as it is, unless it is a phrase of a group. */
  | { readonly is: 'text'; readonly pattern: string; readonly or?: Group }
  /** A phrase of a group. */
  | { readonly is: 'phrase'; readonly group: Group }
  /** Phrases of a group, as a list: "a, b, c", or "a, b and c". */
  | { readonly is: 'list'; readonly group: Group; readonly type: 'unit' | 'conjunction' }

const number: Slot = { is: 'number' }
const anything = { is: 'text', pattern: String.raw`[\s\S]+?` } as const
const text = (pattern: string): Slot => ({ is: 'text', pattern })
const namedBy = (or: Group): Slot => ({ ...anything, or })
const phrase = (group: Group): Slot => ({ is: 'phrase', group })
const listed = (item: string): Slot => text(`${item}(?:, ${item})*`)

/** Each argument of the engine's sentences, by its name. */
export const slots: Readonly<Record<string, Slot>> = {
  cloud: number,
  count: number,
  field: number,
  from: number,
  line: number,
  member: number,
  process: number,
  sealed: number,
  size: number,
  to: number,
  total: number,
  type: number,

  app: text('WhatsApp(?: Business)?'),
  claimed: text('[a-z\\d-]+'),
  client: text('Finder|iTunes|Apple Devices'),
  code: text('[\\w ]+'),
  columns: listed('[\\w.]+'),
  errno: text('[A-Z][A-Z\\d_]*|unknown error'),
  fields: listed('\\d+'),
  file: anything,
  folders: listed('[^,]+'),
  format: text('[a-z\\d-]+'),
  host: anything,
  inside: text('[\\w.-]+(?: Business)?(?:/(?:…/[\\w.-]*)?)?'),
  label: namedBy('places'),
  language: text('[A-Z][^,]*(?:, [a-z]+)?'),
  lines: listed('\\d+'),
  message: anything,
  name: anything,
  package: text('com\\.whatsapp(?:\\.w4b)?'),
  part: text('[Cc][Oo][Mm]\\.[^:]+|[^\\s:]+'),
  path: text('[^;\\s]+'),
  source: namedBy('places'),
  stated: anything,
  system: text('Mac|Windows|Android|iPhone'),
  tables: listed('\\w+'),
  variable: text('\\w+'),
  version: text('[\\d.]+'),
  word: text('[ -~]+'),

  because: phrase('reasons'),
  clear: phrase('clear'),
  container: phrase('containers'),
  contradiction: phrase('contradictions'),
  database: phrase('databases'),
  digit: phrase('digits'),
  end: phrase('archiveEnds'),
  fault: phrase('faults'),
  flaw: phrase('flaws'),
  form: phrase('forms'),
  group: phrase('digitGroups'),
  otherGroup: phrase('digitGroups'),
  proof: phrase('proofs'),
  reading: phrase('readings'),
  reason: phrase('skips'),
  seal: phrase('archives'),
  spot: phrase('spots'),
  thing: phrase('things'),
  tool: phrase('tools'),
  why: phrase('clauses'),

  holdings: { is: 'list', group: 'holdings', type: 'conjunction' },
  media: { is: 'list', group: 'media', type: 'unit' },
  things: { is: 'list', group: 'things', type: 'unit' },
}
