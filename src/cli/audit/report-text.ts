import { sep } from 'node:path'
import { parentPath, stepsTo } from '../../audit/io/path-parts.ts'
import type { Progress } from '../../shared/audit-event.ts'
import type { Backup, Finding, Report } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { english } from '../../words/english.ts'
import { verdictSentence } from '../../words/verdict-sentence.ts'
import { columns } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { evidenceLines, findingRow, layOut, reasonLines, type TableLayout } from './finding-table.ts'
import { skippedText } from './skipped-text.ts'
import { verdictLabel, verdictStyle } from './verdict-mark.ts'

export interface ReportTextOptions {
  /** Show what each verdict rests on. */
  readonly evidence: boolean
  /** List what was not looked into, one by one. */
  readonly skipped: boolean
}

/** A backup with what lies in it, named as seen from its folder. */
interface Group {
  readonly backup: Backup
  readonly folder: string
  readonly members: readonly { readonly finding: Finding; readonly name: string }[]
}

/** The report for a person: the backups, worst first, what was not looked into, and last the sentence. */
export const reportText = (
  report: Report,
  progress: Progress,
  options: ReportTextOptions,
  terminal: Terminal,
): string => {
  const groups = groupsOf(report)
  const names = groups.flatMap(({ members }) => members.map(({ name }) => name))
  const layout = layOut(report.findings, names, terminal)
  const blocks = [
    ...groups.map((group) => groupText(group, options, layout, terminal)),
    skippedText(report.skipped, options.skipped, terminal),
    terminal.paint('faint', seenText(progress)),
    terminal.paint('strong', columns('', verdictSentence(report, english), terminal.width)),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

const groupsOf = (report: Report): Group[] => {
  const members = Map.groupBy(report.findings, ({ backup }) => backup)
  return report.backups.map((backup) => {
    const list = members.get(backup.id) ?? []
    const folder = commonFolder(list.map(({ path }) => path))
    return {
      backup,
      folder,
      members: list.map((finding) => ({
        finding,
        name: visibleText(stepsTo(folder, finding.path).join(sep) || finding.path),
      })),
    }
  })
}

/** The deepest folder that holds all of the paths. */
const commonFolder = (paths: readonly string[]): string => {
  let folder = parentPath(paths[0] ?? sep)
  const isOutside = (path: string) => stepsTo(folder, path)[0] === '..'
  while (paths.some(isOutside) && parentPath(folder) !== folder) folder = parentPath(folder)
  return folder
}

const groupText = (
  { backup, folder, members }: Group,
  options: ReportTextOptions,
  layout: TableLayout,
  terminal: Terminal,
): string => {
  const label = terminal.paint(verdictStyle(backup.readableBy), verdictLabel(backup.readableBy, terminal))
  const lines = [
    `${terminal.paint('strong', visibleText(backup.label))}  ${label}`,
    terminal.paint('faint', visibleText(folder)),
  ]
  members.forEach(({ finding, name }, index) => {
    lines.push(findingRow(finding, name, layout, terminal))
    if (options.evidence) lines.push(...reasonLines(finding, terminal), ...evidenceLines(finding, terminal))
    // One reason stands under all the files in a row that it is true of.
    else if (!sameReason(finding, members[index + 1]?.finding)) lines.push(...reasonLines(finding, terminal))
  })
  return lines.join('\n')
}

const sameReason = (finding: Finding, next: Finding | undefined): boolean =>
  finding.reason === next?.reason &&
  finding.readableBy === next.readableBy &&
  (finding.complete === false) === (next.complete === false)

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`

const seenText = ({ filesSeen, foldersSeen }: Progress): string =>
  foldersSeen === 0
    ? ''
    : `${counted(filesSeen, 'file', 'files')} in ${counted(foldersSeen, 'folder', 'folders')} seen.`
