import type { Finding, FormatName } from '../../../../shared/report.ts'
import { isSealedWithKey } from '../../../../shared/sealed-with-key.ts'
import { type SealingSecret, sealingSecret } from '../../../../shared/sealing-secret.ts'
import { portraitFor } from '../../../portrait-for.ts'

/** What a person can do about a finding. */
export type Action = 'download' | 'moveKey' | 'guide' | 'portrait' | 'key' | 'trash' | 'ignore' | 'show'

/** What is said in place of the offer to try a key, where its owner has none. */
export type Item = Action | SealingSecret

/** What a key of the owner can be tried on. */
const sealed: ReadonlySet<FormatName> = new Set(['crypt12', 'crypt14', 'crypt15', 'mcrypt1'])
export interface Circumstances {
  /** Whether it is only in the cloud, and its bytes were not read. */
  readonly onlyInCloud: boolean
  /** Whether it can still be ignored: known to the memory, and not ignored yet. */
  readonly canBeIgnored: boolean
}

const wantedFor = (finding: Finding, { onlyInCloud }: Circumstances): Item[] => {
  const { kind, format, readableBy } = finding
  if (onlyInCloud) return ['download', 'show', 'ignore']
  if (kind === 'live-data') return ['show', 'ignore']
  // Whoever throws a key away may lose what it opens.
  if (kind === 'key-file') return ['show', 'guide', 'ignore']
  // It is end-to-end encrypted as it is: the guide would turn on what closed it already.
  if (isSealedWithKey(finding)) return ['moveKey', 'trash', 'ignore']
  const key: Action[] = sealed.has(format) ? ['key'] : []
  switch (readableBy) {
    case 'anyone':
      return [
        'guide',
        ...(portraitFor(finding) === 'numbers' ? (['portrait'] as const) : []),
        'trash',
        'ignore',
      ]
    case 'whatsapp':
      return ['guide', ...key, 'trash', 'ignore']
    case 'password-holder':
      return ['show', 'trash', 'ignore']
    case 'unknown':
      return [...key, 'show', 'ignore']
    case 'only-you': {
      const secret = sealingSecret(finding)
      return secret ? ['show', secret] : [...key, 'show']
    }
  }
}

/** At most three things to do, the most useful first. */
export const doThis = (finding: Finding, circumstances: Circumstances): readonly Item[] =>
  wantedFor(finding, circumstances)
    .filter((item) => item !== 'ignore' || (circumstances.canBeIgnored && finding.readableBy !== 'only-you'))
    .slice(0, 3)
