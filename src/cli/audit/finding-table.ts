import { byteSize } from '../../shared/byte-size.ts'
import type { Finding } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { columns } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd, shorten, textWidth } from '../terminal/text-width.ts'
import { verdictLabel, verdictStyle } from './verdict-mark.ts'

const gap = '  '

/** As long as the names that WhatsApp gives, such as `msgstore-2026-11-01.1.db.crypt15`. */
const nameAtLeast = 32

/** How wide the columns of all tables of a report are; 0 for one that there is no room for. */
export interface TableLayout {
  readonly verdict: number
  readonly name: number
  readonly format: number
  readonly size: number
  readonly date: number
}

const day = (time: string): string => {
  const date = new Date(time)
  const part = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

/** What a finding's format is called; where it has none, its kind. */
const formatName = ({ format, kind }: Finding): string => (format === 'unknown' ? kind : format)

/** The columns that fit; in a narrow terminal the date goes first, then the size, then the format. */
export const layOut = (
  findings: readonly Finding[],
  names: readonly string[],
  terminal: Terminal,
): TableLayout => {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  const verdict = widest(findings.map(({ readableBy }) => verdictLabel(readableBy, terminal)))
  const format = widest(findings.map(formatName))
  const size = widest(findings.map((finding) => byteSize(finding.size)))
  const longest = widest(names)
  const room = terminal.width - gap.length - verdict - gap.length
  for (const optional of [
    { format, size, date: 10 },
    { format, size, date: 0 },
    { format, size: 0, date: 0 },
  ]) {
    const taken = [optional.format, optional.size, optional.date]
      .filter((width) => width > 0)
      .reduce((sum, width) => sum + gap.length + width, 0)
    if (room - taken >= Math.min(nameAtLeast, longest))
      return { verdict, name: Math.min(longest, room - taken), ...optional }
  }
  return { verdict, name: Math.max(8, Math.min(longest, room)), format: 0, size: 0, date: 0 }
}

/** One line: verdict, name, format, size, day of change. */
export const findingRow = (
  finding: Finding,
  name: string,
  layout: TableLayout,
  terminal: Terminal,
): string => {
  const label = padEnd(verdictLabel(finding.readableBy, terminal), layout.verdict)
  const shown = padEnd(shorten(name, layout.name, terminal.unicode ? '…' : '...'), layout.name)
  const cells = [terminal.paint(verdictStyle(finding.readableBy), label), shown]
  const facts = [
    layout.format ? padEnd(formatName(finding), layout.format) : '',
    layout.size ? byteSize(finding.size).padStart(layout.size) : '',
    layout.date ? day(finding.modifiedAt) : '',
  ].filter(Boolean)
  if (facts.length > 0) cells.push(terminal.paint('faint', facts.join(gap)))
  return gap + cells.join(gap).trimEnd()
}

/** The reason under a finding, and that it is cut short where it is. */
export const reasonLines = ({ reason, complete }: Finding, terminal: Terminal): string[] => {
  const lines = [columns('    ', visibleText(reason), terminal.width)]
  if (complete === false)
    lines.push(columns('    ', 'It is not complete: cut short, or still being written.', terminal.width))
  return lines
}

export const evidenceLines = ({ evidence }: Finding, terminal: Terminal): string[] =>
  evidence.map(({ fact, where }) =>
    terminal.paint(
      'faint',
      columns('    · ', `${visibleText(fact)} (${visibleText(where)})`, terminal.width),
    ),
  )
