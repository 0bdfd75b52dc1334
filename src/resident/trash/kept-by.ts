import { basename } from 'node:path'
import type { Kind } from '../../shared/report.ts'
import type { KeptBy, KnownFinding } from '../../shared/trash.ts'

/**
 * Kinds of which a later one holds what an earlier one does, if both lie in one backup. Of an exported chat, a folder of media or
 * a key nothing tells that but the same bytes.
 */
const growing: ReadonlySet<Kind> = new Set([
  'android-backup',
  'plaintext-database',
  'icloud-backup',
  'device-backup',
  'phone-tool-backup',
])

/** All keys of one format have one size, so that size tells nothing of them. */
const alike: ReadonlySet<Kind> = new Set(['key-file'])

/** What a name says of the content: without dates, numbers of increments and copies, and the ending of the encryption. */
export const contentName = (path: string): string =>
  basename(path)
    .toLowerCase()
    .replace(/\.crypt\d{0,2}/, '')
    .replace(/\d{4}-\d\d-\d\d(?:\.\d+)?/g, '')
    .replace(/ ?\(\d+\)| - copy/g, '')
    .replace(/[-_. ]+/g, '.')
    .replace(/^\.|\.$/g, '')

/** Not cut short, and known to be what it says. */
const isSound = ({ complete, readableBy }: KnownFinding): boolean =>
  complete !== false && readableBy !== 'unknown'

/**
 * Which of the findings that stay keep what one holds. Where nothing proves it, none does: a copy that is told and is none
 * would cost somebody their chats. A later one may need a key that the earlier one does not: its verdict comes with it.
 */
export const keptBy = (finding: KnownFinding, staying: readonly KnownFinding[]): KeptBy[] => {
  const content = contentName(finding.path)
  return staying.flatMap((other): KeptBy[] => {
    const how = relation(finding, other)
    // Last, because it costs the most, and there may be thousands.
    if (!how || contentName(other.path) !== content) return []
    const { path, format, readableBy } = other
    return [{ path, format, readableBy, how }]
  })
}

/** How one finding may keep what another holds, by all but their names. */
const relation = (finding: KnownFinding, other: KnownFinding): KeptBy['how'] | undefined => {
  if (other.path === finding.path || !isSound(other)) return undefined
  if (other.kind !== finding.kind || other.app !== finding.app) return undefined
  if (finding.complete === true && other.complete !== true) return undefined
  const isSame = other.size === finding.size && other.format === finding.format && !alike.has(finding.kind)
  if (isSame) return 'same'
  const isLater = other.backup === finding.backup && other.modifiedAt >= finding.modifiedAt
  return isLater && growing.has(finding.kind) ? 'newer' : undefined
}
