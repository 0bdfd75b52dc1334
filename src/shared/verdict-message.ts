import type { Report, Skipped } from './report.ts'
import { isExposed, type ReadableBy } from './verdict.ts'

/** What an audit comes to, as a message with its numbers; each id is one sentence in each language. */
export interface VerdictMessage {
  readonly id:
    | 'exposed'
    | 'whatsapp'
    | 'unknown'
    | 'password-holder'
    | 'only-you'
    | 'nothing-found'
    | 'nothing-to-see'
  /** Backups that the sentence is about. */
  readonly count: number
  /** All backups. */
  readonly total: number
  /** What may hide a backup: folders and files without permission, only in the cloud, links that may lead to a key, or places that are not there. */
  readonly unseen: number
}

const byDesign = /^(?:symbolic link|already looked into$|not a regular file|vanished|.*, not looked into$)/

/** Skipped on purpose or by nature: nothing that a person calls a backup is missed there. */
export const isLeftOutByDesign = (reason: string): boolean => byDesign.test(reason)

const isSeparator = /[\\/]/

const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '')

/** Names of what a person would take for a key, or for backups. */
const tellingLink = /(?:^|[^a-z])keys?(?:[^a-z]|$)|whats.?app|msgstore/i

const isLink = ({ reason }: Skipped): boolean => reason.startsWith('symbolic link')

/** Where a link that is not followed may lead to the key of a backup, or to one more: by its name, or beside a backup. */
const linksThatMatter = ({ skipped, findings }: Report): readonly Skipped[] => {
  const links = skipped.filter(isLink)
  // A report may have very many findings and no link.
  const folders = new Set(links.length > 0 ? findings.flatMap(({ path }) => [path, folderOf(path)]) : [])
  return links.filter(
    ({ path }) => folders.has(folderOf(path)) || tellingLink.test(path.split(isSeparator).at(-1) ?? ''),
  )
}

const unseenIn = (report: Report): number => {
  const places = report.places.filter(({ state }) => state !== 'ok')
  const missed = report.skipped.filter(({ reason }) => !isLeftOutByDesign(reason))
  return new Set([...places, ...missed, ...linksThatMatter(report)].map(({ path }) => path)).size
}

/** The one message of a report: the most exposed backups decide what it is about. */
export const verdictMessage = (report: Report): VerdictMessage => {
  const total = report.backups.length
  const unseen = unseenIn(report)
  const message = (id: VerdictMessage['id'], count: number): VerdictMessage => ({ id, count, total, unseen })
  const counted = (test: (verdict: ReadableBy) => boolean) =>
    report.backups.filter(({ readableBy }) => test(readableBy)).length

  if (total === 0) return message(allUnseen(report) ? 'nothing-to-see' : 'nothing-found', 0)
  const exposed = counted(isExposed)
  if (exposed > 0) return message(counted((v) => v === 'anyone') > 0 ? 'exposed' : 'whatsapp', exposed)
  const unknown = counted((verdict) => verdict === 'unknown')
  if (unknown > 0) return message('unknown', unknown)
  const sealed = counted((verdict) => verdict === 'password-holder')
  return sealed > 0 ? message('password-holder', sealed) : message('only-you', total)
}

/** True where no place at all could be looked into. */
const allUnseen = ({ places }: Report): boolean =>
  places.length > 0 && places.every(({ state }) => state !== 'ok')
