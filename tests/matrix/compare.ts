import { join, sep } from 'node:path'
import type { Finding, Report } from '../../src/shared/report.ts'
import { type ReadableBy, readableByOrder } from '../../src/shared/verdict.ts'
import type { Case, Truth } from './case.ts'
import { folderOf, numberOf } from './tree.ts'

export type Verdict = ReadableBy | 'nothing'

export interface Comparison {
  /** How often a truth got a verdict, by `truth verdict`. */
  readonly counts: ReadonlyMap<string, number>
  /** Less exposed than the truth, or a backup that was missed. */
  readonly dangerous: readonly string[]
  /** More exposed than the truth, or a finding where there is none. */
  readonly falseAlarms: readonly string[]
  /** Kind, format, app and completeness that differ, and reports that contradict themselves. */
  readonly mismatches: readonly string[]
}

const exposure = (verdict: Verdict): number => (verdict === 'nothing' ? -1 : readableByOrder.indexOf(verdict))

const allowed = ({ readableBy }: Truth): readonly ReadableBy[] =>
  typeof readableBy === 'string' ? [readableBy] : readableBy

/** The truth that a verdict is measured by: the verdict itself where several are right. */
const measure = (truth: Truth | undefined, verdict: Verdict): Verdict => {
  if (!truth) return 'nothing'
  if (verdict === 'nothing') return truth.optional ? 'nothing' : (allowed(truth).at(0) ?? 'unknown')
  return allowed(truth).find((right) => right === verdict) ?? allowed(truth).at(0) ?? 'unknown'
}

const details = (truth: Truth, finding: Finding): string[] =>
  (['kind', 'format', 'app', 'complete'] as const).flatMap((key) =>
    truth[key] === undefined || truth[key] === finding[key]
      ? []
      : [`${key} is ${finding[key]}, not ${truth[key]}`],
  )

/** Of several reports together. */
export const inAll = (comparisons: readonly Comparison[]): Comparison => {
  const counts = new Map<string, number>()
  for (const one of comparisons)
    for (const [what, count] of one.counts) counts.set(what, (counts.get(what) ?? 0) + count)
  return {
    counts,
    dangerous: comparisons.flatMap(({ dangerous }) => dangerous),
    falseAlarms: comparisons.flatMap(({ falseAlarms }) => falseAlarms),
    mismatches: comparisons.flatMap(({ mismatches }) => mismatches),
  }
}

/** @param root where the tree lies; @param deep whether names were to say nothing */
export const compare = (
  report: Report,
  cases: readonly (readonly [index: number, Case])[],
  root: string,
  deep: boolean,
): Comparison => {
  const counts = new Map<string, number>()
  const dangerous: string[] = []
  const falseAlarms: string[] = []
  const mismatches = contradictions(report)
  const byFolder = new Map<string, Finding[]>()
  for (const finding of report.findings) {
    const folder = finding.path.slice(root.length + 1).split(sep)[0] ?? ''
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), finding])
  }
  const judge = (name: string, truth: Truth | undefined, finding: Finding | undefined): void => {
    const verdict = finding?.readableBy ?? 'nothing'
    const right = measure(truth, verdict)
    counts.set(`${right} ${verdict}`, (counts.get(`${right} ${verdict}`) ?? 0) + 1)
    const line = `${name}: ${right} judged as ${verdict}${finding ? ` (${finding.kind} ${finding.format}: ${finding.reason})` : ''}`
    if (exposure(verdict) < exposure(right)) dangerous.push(line)
    else if (exposure(verdict) > exposure(right)) falseAlarms.push(line)
    if (truth && finding) mismatches.push(...details(truth, finding).map((what) => `${name}: ${what}`))
  }
  for (const [index, { name, truth }] of cases) {
    const number = numberOf(index)
    const folder = join(root, folderOf(index))
    const left = new Set(byFolder.get(number) ?? [])
    byFolder.delete(number)
    let expected = 0
    for (const [path, one] of Object.entries(truth)) {
      if (one.deep && !deep) continue
      expected++
      const finding = [...left].find((item) => path === '*' || item.path === join(folder, path))
      if (finding) left.delete(finding)
      judge(`${number} ${name} · ${path}`, one, finding)
    }
    for (const finding of left)
      judge(`${number} ${name} · ${finding.path.slice(folder.length + 1)}`, undefined, finding)
    if (expected === 0 && left.size === 0) judge(name, undefined, undefined)
  }
  for (const finding of [...byFolder.values()].flat()) judge(finding.path, undefined, finding)
  return { counts, dangerous, falseAlarms, mismatches }
}

/** What every report must keep to, whatever the tree. */
const contradictions = (report: Report): string[] => {
  const broken: string[] = []
  const paths = report.findings.map(({ path }) => path)
  if (new Set(paths).size !== paths.length) broken.push('report: a path is found twice')
  for (const backup of report.backups) {
    const members = report.findings.filter((finding) => finding.backup === backup.id)
    const worst = readableByOrder[Math.max(...members.map(({ readableBy }) => exposure(readableBy)))]
    if (backup.readableBy !== worst || backup.findings !== members.length)
      broken.push(
        `report: backup ${backup.label} says ${backup.readableBy} of ${backup.findings}, its members say ${worst} of ${members.length}`,
      )
  }
  for (const verdict of readableByOrder) {
    const count = report.findings.filter(({ readableBy }) => readableBy === verdict).length
    if (report.summary[verdict] !== count)
      broken.push(`report: the summary counts ${report.summary[verdict]} ${verdict}, not ${count}`)
  }
  if (!report.findings.every(({ backup }) => report.backups.some(({ id }) => id === backup)))
    broken.push('report: a finding belongs to no backup')
  return broken
}

/** The confusion matrix as lines of text: a row for each truth, a column for each verdict. */
export const matrixText = ({ counts }: Comparison): string => {
  const verdicts: readonly Verdict[] = [...readableByOrder, 'nothing']
  const cell = (text: string) => text.padStart(17)
  const row = (truth: Verdict) =>
    verdicts.map((verdict) => cell(String(counts.get(`${truth} ${verdict}`) ?? '·'))).join('')
  return [
    `${'truth \\ verdict'.padEnd(17)}${verdicts.map(cell).join('')}`,
    ...verdicts.map((truth) => truth.padEnd(17) + row(truth)),
  ].join('\n')
}
