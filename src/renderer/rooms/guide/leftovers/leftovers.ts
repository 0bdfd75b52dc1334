import type { Finding, Kind, Report } from '../../../../shared/report.ts'
import { isSealedWithKey } from '../../../../shared/sealed-with-key.ts'
import { isExposed } from '../../../../shared/verdict.ts'
import type { ClaimId } from '../claims.ts'

/** Old copies, grouped by what is to be done about them, in the order on screen. */
export const leftoverGroups = [
  'key-file',
  'key-beside',
  'plain-copy',
  'old-backup',
  'icloud-old',
  'device-backup',
  'export',
  'media',
  'live-data',
] as const satisfies readonly ClaimId[]

export type LeftoverGroup = (typeof leftoverGroups)[number]

const groupOfKind: Record<Kind, LeftoverGroup> = {
  'android-backup': 'old-backup',
  'plaintext-database': 'plain-copy',
  'phone-tool-backup': 'plain-copy',
  'chat-export': 'export',
  'media-folder': 'media',
  'icloud-backup': 'icloud-old',
  'device-backup': 'device-backup',
  'key-file': 'key-file',
  'live-data': 'live-data',
}

/** An end-to-end encrypted backup is closed again once its key lies elsewhere, whenever it was made. */
const groupOf = (finding: Finding): LeftoverGroup =>
  isSealedWithKey(finding) ? 'key-beside' : groupOfKind[finding.kind]

/** What a mark of a finding is kept under. */
export const leftoverKey = ({ kind, path }: Finding): string => `${kind}:${path}`

/** The findings that others can still read, by group; a group without one is left out. */
export const leftoversOf = (report: Report): readonly (readonly [LeftoverGroup, readonly Finding[]])[] => {
  const exposed = report.findings.filter(({ readableBy }) => isExposed(readableBy))
  const groups = Map.groupBy(exposed, groupOf)
  return leftoverGroups.flatMap((group) => {
    const findings = groups.get(group)
    return findings ? [[group, findings] as const] : []
  })
}

/** So many go at once, at most. */
export const mostAtOnce = 1000

/** What can go to the trash; the data that WhatsApp's own app works with stay where they are. */
export const forTrash = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ kind }) => kind !== 'live-data').map(({ path }) => path)

/** What no audit of this computer can see, and the user checks by hand. */
export const handChecks = [
  'trash',
  'versions',
  'iphone-computer',
  'iphone-icloud',
  'key-photo',
  'other-places',
] as const

export type HandCheck = (typeof handChecks)[number]

/** What a check by hand rests on; the last is advice alone. */
export const claimOfCheck = (check: HandCheck): ClaimId | null => (check === 'other-places' ? null : check)
