import { standsForBytes } from '../shared/byte-mark.ts'
import type { Evidence, Finding, Place } from '../shared/report.ts'
import { appOfPath } from './app.ts'
import type { Candidate } from './candidate.ts'
import { backupFolder, backupLabel, idOf } from './group.ts'
import { isoTime } from './io/iso-time.ts'

/** So that a program can tell it from a name that only reads like it: see `withoutMarks`. */
const notUtf8: Evidence = { fact: 'a name in this path is not valid text (UTF-8)', where: 'path' }

/**
 * A candidate as the report has it: without its key or lock.
 * @param labels gets the label of its backup, by that one's id
 */
export const findingOf = (candidate: Candidate, place: Place, labels: Map<string, string>): Finding => {
  const { judgement, text, size, modified } = candidate
  const folder = backupFolder(text, judgement.kind)
  const backup = idOf('backup', folder)
  labels.set(backup, backupLabel(folder, place.path))
  return {
    path: text,
    kind: judgement.kind,
    format: judgement.format,
    app: judgement.app ?? appOfPath(text),
    readableBy: judgement.readableBy,
    complete: judgement.complete,
    reason: judgement.reason,
    evidence: standsForBytes(text) ? [...judgement.evidence, notUtf8] : [...judgement.evidence],
    size,
    modifiedAt: isoTime(modified),
    place: place.id,
    backup,
  }
}
