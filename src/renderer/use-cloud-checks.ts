import { useState } from 'react'
import type { Checked } from '../shared/checked.ts'
import type { Bridge } from '../shared/ipc.ts'
import { messageOf } from './use-problem.ts'

/** How far the check of one file is; a file that was not asked for has none. */
export type CloudCheck =
  | { readonly step: 'waiting' }
  | { readonly step: 'done'; readonly checked: Checked }
  /** It was not done, and the sentence says why. */
  | { readonly step: 'failed'; readonly message: string }

export interface CloudChecks {
  of(path: string): CloudCheck | undefined
  /** One file goes at a time. */
  readonly busy: boolean
  check(path: string): void
}

const none: ReadonlyMap<string, CloudCheck> = new Map()

/**
 * Files that the user lets be downloaded and judged, one at a time.
 * @param report names the report that called them only in the cloud; with another one, nothing is known of them
 */
export const useCloudChecks = (bridge: Bridge, report: string): CloudChecks => {
  const [{ of, checks }, setChecks] = useState({ of: report, checks: none })
  const [busy, setBusy] = useState(false)
  const known = of === report ? checks : none
  return {
    of: (path) => known.get(path),
    busy,
    check(path) {
      if (busy) return
      setBusy(true)
      setChecks({ of: report, checks: new Map(known).set(path, { step: 'waiting' }) })
      const end = (check: CloudCheck) => {
        setBusy(false)
        // What is known by then may be of a later report.
        setChecks((now) =>
          now.of === report ? { of: report, checks: new Map(now.checks).set(path, check) } : now,
        )
      }
      bridge.request('checkFile', { path }).then(
        (checked) => end({ step: 'done', checked }),
        (error: unknown) => end({ step: 'failed', message: messageOf(error) }),
      )
    },
  }
}
