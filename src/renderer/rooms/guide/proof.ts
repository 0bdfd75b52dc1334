import type { Finding, Report } from '../../../shared/report.ts'
import { byExposure } from '../../../shared/verdict.ts'
import type { GuideApp, Phone } from './choices.ts'
import type { ClaimId } from './claims.ts'

/** A backup that turned up after the steps, as the proof shows it. */
export type Found = Pick<Finding, 'path' | 'readableBy' | 'reason'>

const kindOf = { android: 'android-backup', iphone: 'icloud-backup' } as const

/**
 * What a report shows of backups written after a moment: of several the one that most people can read, because a backup is
 * as exposed as its weakest member. A file that is still being written proves nothing yet.
 */
export const newBackup = (
  report: Report | null,
  since: string | null,
  { phone, app }: { readonly phone: Phone; readonly app: GuideApp },
): Found | null => {
  if (!report || since === null) return null
  const [worst] = report.findings
    .filter(
      (finding) =>
        finding.kind === kindOf[phone] &&
        (finding.app === app || finding.app === 'unknown') &&
        finding.complete !== false &&
        Date.parse(finding.modifiedAt) > Date.parse(since),
    )
    .sort((a, b) => byExposure(a.readableBy, b.readableBy))
  return worst ? { path: worst.path, readableBy: worst.readableBy, reason: worst.reason } : null
}

/** How the proof stands. `sealed` only where the bytes show end-to-end encryption. */
export type ProofState = 'ready' | 'waiting' | 'sealed' | 'readable' | 'unclear' | 'elsewhere'

export const proofState = (found: Found | null, since: string | null, elsewhere: boolean): ProofState => {
  if (found) {
    if (found.readableBy === 'only-you') return 'sealed'
    return found.readableBy === 'whatsapp' || found.readableBy === 'anyone' ? 'readable' : 'unclear'
  }
  if (elsewhere) return 'elsewhere'
  return since === null ? 'ready' : 'waiting'
}

/** What the proof claims beyond the file itself. */
export const claimsOfProof = (state: ProofState, phone: Phone): readonly ClaimId[] => {
  switch (state) {
    case 'ready':
      return [phone === 'android' ? 'back-up-android' : 'back-up-iphone']
    case 'elsewhere':
    case 'unclear':
      return [phone === 'android' ? 'google-unseen' : 'icloud-unsure']
    default:
      return [phone === 'android' ? 'header-proves' : 'icloud-proves']
  }
}
