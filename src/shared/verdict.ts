/** Who can read a backup, from safe to exposed. A backup is as exposed as its weakest member. */
export const readableByOrder = ['only-you', 'password-holder', 'unknown', 'whatsapp', 'anyone'] as const

export type ReadableBy = (typeof readableByOrder)[number]

/** The verdicts that make an audit end with "others can read this". */
export const isExposed = (verdict: ReadableBy): boolean => verdict === 'anyone' || verdict === 'whatsapp'

const rank = (verdict: ReadableBy): number => readableByOrder.indexOf(verdict)

/** Sorts the most exposed first. */
export const byExposure = (a: ReadableBy, b: ReadableBy): number => rank(b) - rank(a)

/** The most exposed of several verdicts, or null for none. */
export const weakest = (verdicts: Iterable<ReadableBy>): ReadableBy | null => {
  let worst: ReadableBy | null = null
  for (const verdict of verdicts) {
    if (worst === null || rank(verdict) > rank(worst)) worst = verdict
  }
  return worst
}
