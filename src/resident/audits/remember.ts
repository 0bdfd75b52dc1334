import type { Finding, Report } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'
import type { Knowledge } from '../knowledge.ts'
import { presentIn } from '../memory/believed.ts'
import { coverageOf, isHidden, outOfSightIn } from '../memory/coverage.ts'
import { nearest } from '../paths.ts'
import type { FullResult } from './full.ts'
import { onlyHeardOf, untriedOn, withNewer, withoutOvertaken } from './overtaken.ts'

/** Milliseconds after the report of an audit in which a window that shows it can say so, before it is told as news. */
const windowAnswers = 1500

/**
 * Remembers what an audit of all places saw, and answers with its report as everybody is told it: no better than what is
 * remembered then.
 * @param missing where nothing is mounted, or nothing answers @param meanwhile what was seen anew while it ran, by path
 */
export const remember = (
  knowledge: Knowledge,
  { report, seen }: FullResult,
  missing: readonly string[],
  meanwhile: ReadonlyMap<string, Finding | undefined>,
): Report => {
  const labels = new Map(report.backups.map(({ id, label }) => [id, label]))
  knowledge.places = report.places
  knowledge.missingMounts = missing
  const outOfSight = outOfSightIn(seen, missing)
  const whole = {
    findings: seen.findings,
    labelOf: ({ backup }: Finding) => labels.get(backup) ?? backup,
    placeOf: (path: string) => nearest(report.places, path)?.id,
    covers: coverageOf(seen, outOfSight),
    coversAside: (path: string) => !isHidden(outOfSight, path),
    outOfSight,
    full: true,
  }
  const { memory } = knowledge
  const unproven = [...untriedOn(memory, whole, meanwhile), ...onlyHeardOf(memory, whole, meanwhile)]
  for (const path of unproven) {
    const record = presentIn(memory, path)
    if (record) memory.records.set(path, { ...record, readableBy: 'unknown' })
  }
  knowledge.absorb(withoutOvertaken(whole, meanwhile), windowAnswers)
  return retold(knowledge, report, meanwhile)
}

/** The report of all places with what was seen anew since, by path; undefined for what is gone. */
export const retold = (
  knowledge: Knowledge,
  report: Report,
  newer: ReadonlyMap<string, Finding | undefined>,
): Report => {
  const labelOf = ({ path, backup }: Finding) => knowledge.memory.records.get(path)?.label ?? backup
  return knowledge.told(withNewer(report, newer, labelOf), true)
}

/** Whether a report says of a file that others can read it, or that it cannot be told, and another one said better of it or nothing. */
export const saysWorse = (report: Report, other: Report): boolean => {
  const known = new Map(other.findings.map(({ path, readableBy }) => [path, readableBy]))
  return report.findings.some(({ path, readableBy }) => {
    const was = known.get(path) ?? 'password-holder'
    return byExposure(readableBy, 'password-holder') < 0 && byExposure(readableBy, was) < 0
  })
}
