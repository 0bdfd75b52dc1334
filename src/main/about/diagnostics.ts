import type { Versions } from '../../shared/about.ts'
import type { Discovery } from '../../shared/discovery.ts'
import type { Report } from '../../shared/report.ts'
import type { Status } from '../../shared/resident.ts'
import type { Settings } from '../../shared/settings.ts'
import { visibleText } from '../../shared/visible-text.ts'

export interface DiagnosticFacts {
  readonly versions: Versions
  readonly settings: Settings
  /** Undefined where the engine did not answer. */
  readonly discovery: Discovery | undefined
  readonly status: Status
  /** Bytes of the memory's file; undefined where there is none. */
  readonly memory: number | undefined
  readonly report: Report | undefined
}

/** A reason or state without what stands behind it in brackets: that may quote a name. */
const bare = (reason: string): string => reason.replace(/ ?\(.*$/s, '')

/** `2 × this`, a line each, the most frequent first. */
const counted = (things: readonly string[]): string[] =>
  [...Map.groupBy(things, (thing) => thing)]
    .map(([thing, all]) => [thing, all.length] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([thing, count]) => `  ${count} × ${thing}`)

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...(lines.length > 0 ? lines : ['  none']),
]

/**
 * What helps to find a fault, as text that a person reads before handing it on. Without `withPaths` it holds no path, no file
 * name and no label, because labels name accounts and folders.
 */
export const diagnosticsText = (facts: DiagnosticFacts, withPaths: boolean): string => {
  const { versions, settings, status, memory } = facts
  const lines = [
    `Sealwatch ${versions.app}`,
    `Electron ${versions.electron}, Chromium ${versions.chromium}, Node ${versions.node}`,
    versions.system,
    ...section('Settings', settingLines(settings)),
    ...section('Places', placeLines(facts.discovery)),
    ...section('Watching', [
      `  state ${status.state}, backups ${status.backups}, exposed ${status.exposed}, ignored ${status.ignores.length}`,
      `  folders watched ${status.watched}, limits ${status.limits.length}`,
      `  last audit ${status.lastAudit ?? 'none'}, next ${status.nextAudit ?? 'not planned'}`,
      ...(status.failing ? [`  no scheduled audit has finished since ${status.failing.since}`] : []),
      `  memory ${memory === undefined ? 'none' : `${memory} bytes`}`,
    ]),
    ...section('Last report', facts.report ? reportLines(facts.report) : []),
    ...(withPaths ? pathLines(facts) : []),
  ]
  return `${lines.join('\n')}\n`
}

const settingLines = ({ placesOff, placesAdded, ...others }: Settings): string[] => [
  ...Object.entries(others).map(([name, value]) => `  ${name}: ${value}`),
  `  placesOff: ${placesOff.length}`,
  `  placesAdded: ${placesAdded.length}`,
]

const placeLines = (discovery: Discovery | undefined): string[] =>
  discovery
    ? [
        ...counted(discovery.places.map(({ kind, state }) => `${kind}, ${bare(state)}`)),
        `  problems ${discovery.problems.length}`,
      ]
    : ['  not known: the engine does not answer']

const reportLines = ({ startedAt, finishedAt, findings, backups, places, skipped, summary }: Report) => [
  `  took ${Date.parse(finishedAt) - Date.parse(startedAt)} ms, began ${startedAt}`,
  `  places ${places.length}, findings ${findings.length}, backups ${backups.length}, skipped ${skipped.length}`,
  `  ${Object.entries(summary)
    .map(([verdict, count]) => `${verdict} ${count}`)
    .join(', ')}`,
  ...counted(findings.map(({ kind, format, readableBy }) => `${kind}, ${format}, ${readableBy}`)),
  ...counted(skipped.map(({ reason }) => `skipped: ${bare(reason)}`)),
]

/** Names may break lines or act: they are shown so that they do neither. */
const shown = (lines: readonly string[]): string[] => lines.map((line) => `  ${visibleText(line)}`)

const pathLines = ({ settings, discovery, status, report }: DiagnosticFacts): string[] => [
  ...section(
    'Paths of places',
    shown([
      ...(discovery?.places ?? []).map(
        ({ kind, label, path, state, source }) => `${kind} “${label}” ${path}: ${state} (${source})`,
      ),
      ...(discovery?.problems ?? []),
    ]),
  ),
  ...section('Places switched off', shown(settings.placesOff)),
  ...section('Places added', shown(settings.placesAdded)),
  ...section('Limits of watching', shown(status.limits.map(({ why }) => why))),
  ...section('Why scheduled audits do not finish', shown(status.failing ? [status.failing.why] : [])),
  ...section(
    'Findings',
    shown(
      (report?.findings ?? []).map(({ path, format, readableBy }) => `${path}: ${format}, ${readableBy}`),
    ),
  ),
  ...section('Skipped', shown((report?.skipped ?? []).map(({ path, reason }) => `${path}: ${reason}`))),
]
