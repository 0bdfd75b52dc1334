import { byteSize } from '../../shared/byte-size.ts'
import type { Finding } from '../../shared/report.ts'
import { english } from '../../words/english.ts'
import { kindWords } from '../../words/finding-words.ts'
import { localMoment, type Reader, utcMoment } from '../moments.ts'
import type { BackupWithFindings } from '../order.ts'
import { texts } from '../texts.ts'
import { fromFile, type Markup, markup } from './markup.ts'
import { verdictLabel } from './ring.ts'

/** One backup: whose it is to read, and all that lies in it. */
export const backupBlock = ({ backup, findings }: BackupWithFindings, reader: Reader): Markup => {
  const mixed = findings.some(({ readableBy }) => readableBy !== backup.readableBy)
  return markup`<article class="backup">
<header><h3>${fromFile(backup.label || texts.unnamed)}</h3>
<div class="line">${verdictLabel(backup.readableBy, 20)}<span class="note">${texts.items(backup.findings)}</span></div></header>
${findings.map((finding) => findingBlock(finding, mixed, reader))}</article>
`
}

const findingBlock = (finding: Finding, withVerdict: boolean, reader: Reader): Markup =>
  markup`<div class="finding">
<header class="line"><h4>${fromFile(lastName(finding.path))}</h4>${withVerdict ? verdictLabel(finding.readableBy) : ''}</header>
<p>${fromFile(finding.reason)}</p>
<ul class="facts">${factsOf(finding).map((fact) => markup`<li>${fact}</li>`)}</ul>
<p class="note">${texts.changed(localMoment(finding.modifiedAt, reader), utcMoment(finding.modifiedAt))}</p>
<p class="path">${fromFile(finding.path)}</p>
${evidenceBlock(finding)}</div>
`

/** The last part of a path. A backslash parts names on Windows alone, where no path has a slash. */
const lastName = (path: string): string => {
  const parts = path.split(path.includes('/') ? '/' : '\\').filter(Boolean)
  return parts.at(-1) ?? path
}

const factsOf = (finding: Finding): string[] => {
  const { app, size, complete } = finding
  return [
    kindWords(english, finding),
    app === 'business' ? texts.business : '',
    byteSize(size),
    complete === null ? '' : complete ? texts.complete : texts.incomplete,
  ].filter(Boolean)
}

const evidenceBlock = ({ evidence }: Finding): Markup =>
  evidence.length === 0
    ? markup`<p class="note">${texts.noEvidence}</p>`
    : markup`<div class="evidence"><h5>${texts.evidence}</h5>
<ul>${evidence.map(
        ({ fact, where }) =>
          markup`<li>${fromFile(fact)} <span class="where">${fromFile(where)}</span></li>
`,
      )}</ul></div>
`
