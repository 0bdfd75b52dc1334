import { createHash } from 'node:crypto'
import type { Report } from '../../shared/report.ts'
import { readableByOrder } from '../../shared/verdict.ts'
import { english } from '../../words/english.ts'
import { verdictSentence } from '../../words/verdict-sentence.ts'
import { localDay, localMoment, type Reader, utcMoment } from '../moments.ts'
import { type BackupWithFindings, worstFirst } from '../order.ts'
import { texts } from '../texts.ts'
import { backupBlock } from './backups.ts'
import { placesSection, skippedSection } from './looked-into.ts'
import { Markup, markup } from './markup.ts'
import { ring, verdictLabel } from './ring.ts'
import { style } from './style.ts'

/**
 * What the page may do: show the one style that is written in it, named by its hash, and nothing else. A name in it that should
 * ever come to act as markup could bring neither style, script, picture nor form.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The report as one page that needs nothing else: no script, no font, no address. */
export const htmlReport = (report: Report, reader: Reader): string => {
  const backups = worstFirst(report)
  const { html } = markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${texts.title(localDay(report.finishedAt, reader))}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${headBlock(report, backups, reader)}<main>
${backupsSection(backups, reader)}${placesSection(report)}${skippedSection(report)}${limitsSection}${versionsSection(report, reader)}</main>
</body>
</html>
`
  return `<!doctype html>\n${html}`
}

const headBlock = (report: Report, backups: readonly BackupWithFindings[], reader: Reader): Markup => {
  const worst = backups[0]?.backup.readableBy
  const { startedAt, finishedAt } = report
  return markup`<header class="head">
<p class="brand">${texts.brand}</p>
${worst && ring(worst, 64)}
<h1>${verdictSentence(report, english)}</h1>
${tally(backups)}<p class="note">${texts.audited} ${texts.from(localMoment(startedAt, reader), localMoment(finishedAt, reader))}</p>
</header>
`
}

/** How many backups have each verdict, worst first; only those that occur. */
const tally = (backups: readonly BackupWithFindings[]): Markup | undefined => {
  const counts = readableByOrder
    .map((verdict) => ({
      verdict,
      count: backups.filter(({ backup }) => backup.readableBy === verdict).length,
    }))
    .filter(({ count }) => count > 0)
    .toReversed()
  if (counts.length === 0) return undefined
  return markup`<ul class="tally" aria-label="${texts.tally}">${counts.map(
    ({ verdict, count }) => markup`<li>${verdictLabel(verdict)}<strong>${count}</strong></li>
`,
  )}</ul>
`
}

const backupsSection = (backups: readonly BackupWithFindings[], reader: Reader): Markup =>
  backups.length === 0
    ? markup`<section><h2>${texts.nothing.heading}</h2><p>${texts.nothing.means}</p></section>
`
    : markup`<section><h2>${texts.backups(backups.length)}</h2>
${backups.map((backup) => backupBlock(backup, reader))}</section>
`

const limitsSection = markup`<section><h2>${texts.limits.heading}</h2>
<ul class="limits">${texts.limits.lines.map((line) => markup`<li>${line}</li>`)}</ul></section>
`

const versionsSection = (
  { generator, schemaVersion, startedAt, finishedAt }: Report,
  reader: Reader,
): Markup => {
  const words = texts.versions
  const moment = (iso: string) => `${localMoment(iso, reader)} (${texts.utc(utcMoment(iso))})`
  const rows = [
    [words.started, moment(startedAt)],
    [words.finished, moment(finishedAt)],
    [words.program, `${generator.name} ${generator.version}`],
    [words.contract, String(schemaVersion)],
  ] as const
  return markup`<section><h2>${words.heading}</h2>
<table><tbody>${rows.map(([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>
<p class="note">${texts.zone(reader.timeZone)}</p>
<p class="note">${words.independent}</p></section>
`
}
