import type { Finding } from '../../../../shared/report.ts'
import { isSealedWithKey } from '../../../../shared/sealed-with-key.ts'
import { isExposed } from '../../../../shared/verdict.ts'
import { type Day, isNightly, nightOf } from './night-of.ts'

/**
 * What the dates prove of the time since when backups are end-to-end encrypted.
 * `since`: every copy from `day` on is, and the last one before it was not.
 * `sinceOrEarlier`: the last one before it was too, but its key lies beside it.
 * `throughout`: all copies are, so it began on `day`, the day of the oldest, or earlier.
 * `unproven`: something that is not, or of which it can't be told, is as new as the newest that is, or cannot be dated.
 */
export type Protection =
  | { readonly proof: 'since' | 'sinceOrEarlier' | 'throughout'; readonly day: Day; readonly older: number }
  | { readonly proof: 'unproven'; readonly newestExposed: Day | null; readonly someSealed: boolean }

/** The app's own data on a computer changes every day and is no copy of a backup. */
const counts = ({ kind }: Finding): boolean => kind !== 'live-data'

/**
 * Since when every copy is end-to-end encrypted. Exported chats, databases, key files and folders with media count
 * against it too: where one is newer, nothing is claimed.
 */
export const protectionOf = (findings: readonly Finding[], today: Day): Protection => {
  const dated = findings.filter(counts).map((finding) => ({ finding, day: nightOf(finding, today) }))
  const others = dated.filter(({ finding }) => finding.readableBy !== 'only-you')
  const last = Math.max(...others.map(({ day }) => day ?? Number.POSITIVE_INFINITY))
  const sealed = dated.flatMap(({ finding, day }) =>
    finding.readableBy === 'only-you' && isNightly(finding) && day !== null && day > last ? [day] : [],
  )
  if (sealed.length > 0) {
    const older = others.filter(({ finding }) => isExposed(finding.readableBy)).length
    const day = Math.min(...sealed)
    if (others.length === 0) return { proof: 'throughout', day, older }
    const copies = others.filter(({ finding }) => isNightly(finding))
    const before = Math.max(...copies.map((copy) => copy.day ?? Number.NEGATIVE_INFINITY))
    const wasSealed = copies.some((copy) => copy.day === before && isSealedWithKey(copy.finding))
    return { proof: wasSealed ? 'sinceOrEarlier' : 'since', day, older }
  }
  const exposed = others.flatMap(({ finding, day }) =>
    isExposed(finding.readableBy) && isNightly(finding) && day !== null ? [day] : [],
  )
  const someSealed = findings.some((finding) => finding.readableBy === 'only-you' && isNightly(finding))
  return { proof: 'unproven', newestExposed: exposed.length > 0 ? Math.max(...exposed) : null, someSealed }
}
