import type { Finding } from '../../../shared/report.ts'
import { isSealedWithKey } from '../../../shared/sealed-with-key.ts'
import { isExposed } from '../../../shared/verdict.ts'

/** Whether others can read something for want of end-to-end encryption, and not for a key beside it or as an app's own data. */
export const guideHelps = (findings: readonly Pick<Finding, 'kind' | 'readableBy' | 'reason'>[]): boolean =>
  findings.some(
    (finding) =>
      isExposed(finding.readableBy) &&
      !isSealedWithKey(finding) &&
      finding.kind !== 'key-file' &&
      finding.kind !== 'live-data',
  )
