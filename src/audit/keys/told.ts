import type { Evidence, Finding } from '../../shared/report.ts'
import { sealedWithKey } from '../../shared/sealed-with-key.ts'
import type { Candidate } from '../candidate.ts'

/** A key that opens a backup, as it is told of both. */
export interface Opened {
  readonly evidence: Evidence
  /** Where the key lies: beside the backup, farther away in the same place, or elsewhere. */
  readonly reach: 'beside' | 'place' | 'elsewhere'
}

/** A key beside a backup of which it is not known whether it opens it. */
export interface Untold {
  /** The key's path. */
  readonly key: string
  readonly why: 'unfetched' | 'undecided' | 'unread'
}

const untoldReasons: Record<Untold['why'], readonly [reason: string, fact: string]> = {
  unfetched: [
    "We can't tell who can open this backup: a key lies beside it, and whether it opens it takes the whole file, which was not fetched.",
    'a key lies beside it; to see whether it opens it, the whole file would have to cross the network, which --verify allows',
  ],
  undecided: [
    "We can't tell who can open this backup: a key lies beside it, and what was read does not tell whether it opens it.",
    'a key lies beside it; what was read of the backup does not tell whether it opens it',
  ],
  unread: [
    "We can't tell who can open this backup: a file beside it may hold its key, and could not be read.",
    'by its name, this file may hold a key, and no key could be read in it',
  ],
}

/** Whether a finding is end-to-end encrypted, and only a key beside it leaves open who can read it. */
export const isUntoldByKey = ({ reason }: Pick<Finding, 'reason'>): boolean =>
  Object.values(untoldReasons).some(([known]) => known === reason)

/** Whether a key beside it opens a backup was not found out: then it is not known who can open it. */
export const withUntoldKey = (candidate: Candidate, untold: Untold | undefined): Candidate => {
  const { judgement } = candidate
  if (!untold || judgement.readableBy !== 'only-you') return candidate
  const [reason, fact] = untoldReasons[untold.why]
  return {
    ...candidate,
    judgement: {
      ...judgement,
      readableBy: 'unknown',
      reason,
      evidence: [{ fact, where: untold.key }, ...judgement.evidence],
    },
  }
}

/** Both findings say what a key opens; whoever gets a key together with the backup can read it. */
export const withKeyEvidence = (candidate: Candidate, found: readonly Opened[] | undefined): Candidate => {
  if (!found) return candidate
  const evidence = [...found.map((opened) => opened.evidence), ...candidate.judgement.evidence]
  const judgement = { ...candidate.judgement, evidence }
  if (judgement.key) return { ...candidate, judgement }
  if (found.some(({ reach }) => reach === 'beside'))
    return {
      ...candidate,
      judgement: {
        ...judgement,
        readableBy: 'anyone',
        reason:
          judgement.lock?.type === 'whatsapp'
            ? 'Anyone with this folder can read this backup: it is encrypted, but the key that opens it lies beside it.'
            : sealedWithKey,
      },
    }
  if (judgement.readableBy !== 'only-you' || !found.some(({ reach }) => reach === 'place'))
    return { ...candidate, judgement }
  return {
    ...candidate,
    judgement: {
      ...judgement,
      readableBy: 'unknown',
      reason:
        "We can't tell who can open this backup: a key that opens it lies elsewhere in the same place, and whoever gets both can read it.",
    },
  }
}
