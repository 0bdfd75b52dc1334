import type { HeaderSpan } from '../../../../../shared/header.ts'

const perRow = 16

export interface HexByte {
  /** Counted from the first byte of the file. */
  readonly at: number
  /** Two digits, or what stands for a byte that is not shown. */
  readonly hex: string
  /** Its ASCII letter, a dot for a byte that is none. */
  readonly ascii: string
}

/** Neighbours in a row that belong to one field. */
export interface HexRun {
  /** The field's index among the header's spans. */
  readonly span: number
  readonly withheld: boolean
  readonly bytes: readonly HexByte[]
}

export interface HexRow {
  readonly offset: number
  readonly runs: readonly HexRun[]
  /** Bytes after this row that are not shown either, and of the same field: rows of nothing but dots say nothing. */
  readonly more: number
}

const withheldHex = '··'
const withheldAscii = '·'

const letterOf = (value: number): string => (value >= 0x20 && value < 0x7f ? String.fromCharCode(value) : '.')

/** The bytes of a header in rows of 16, each cut where another field begins. */
export const hexRows = ({
  bytes,
  spans,
}: {
  /** Two hex digits for each byte. */
  readonly bytes: string
  readonly spans: readonly HeaderSpan[]
}): readonly HexRow[] => {
  const rows: { offset: number; runs: { span: number; withheld: boolean; bytes: HexByte[] }[] }[] = []
  spans.forEach(({ from, to, withheld }, span) => {
    for (let at = from; at < to && 2 * at < bytes.length; at++) {
      if (at % perRow === 0) rows.push({ offset: at, runs: [] })
      const runs = rows.at(-1)?.runs
      if (!runs) return
      let run = runs.at(-1)
      if (run?.span !== span) {
        run = { span, withheld, bytes: [] }
        runs.push(run)
      }
      const hex = bytes.slice(2 * at, 2 * at + 2)
      run.bytes.push(
        withheld
          ? { at, hex: withheldHex, ascii: withheldAscii }
          : { at, hex, ascii: letterOf(Number.parseInt(hex, 16)) },
      )
    }
  })
  return withoutDots(rows)
}

const withoutDots = (rows: readonly Omit<HexRow, 'more'>[]): readonly HexRow[] => {
  const kept: { offset: number; runs: readonly HexRun[]; more: number }[] = []
  for (const row of rows) {
    const [run, other] = row.runs
    const before = kept.at(-1)
    const hidden = run?.withheld && !other && before?.runs.at(-1)?.span === run.span
    if (hidden && before) before.more += run.bytes.length
    else kept.push({ ...row, more: 0 })
  }
  return kept
}

/** The fields, of which neighbours of one kind are one where none of them has a value. */
export const joinedSpans = (spans: readonly HeaderSpan[]): readonly HeaderSpan[] => {
  const joined: HeaderSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const same = last?.field === span.field && last.withheld === span.withheld
    if (last && same && last.value === null && span.value === null)
      joined[joined.length - 1] = { ...last, to: span.to }
    else joined.push(span)
  }
  return joined
}

export const offsetText = (offset: number): string => offset.toString(16).padStart(4, '0')

/** The same as text, in the form of the program `hexdump -C`, which writes a star for rows that it leaves out. */
export const hexText = (rows: readonly HexRow[]): string =>
  rows
    .map(({ offset, runs, more }) => {
      const bytes = runs.flatMap((run) => run.bytes)
      const hex = bytes.map((byte) => byte.hex).join(' ')
      return `${offsetText(offset)}  ${hex.padEnd(3 * perRow - 1)}  |${bytes.map(({ ascii }) => ascii).join('')}|${more > 0 ? '\n*' : ''}`
    })
    .join('\n')
