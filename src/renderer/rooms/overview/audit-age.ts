/** From so many days on, an audit is called old: a phone has made a week of backups since. */
export const oldAge = 7

/** Whole days since an audit ended; 0 where the clock was set back. @param now in milliseconds */
export const ageInDays = (finishedAt: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(finishedAt)) / (24 * 60 * 60 * 1000)))
