import { momentOf } from '../clock.ts'
import type { Failures } from '../memory/edition.ts'

/** Fewer in a row may come of a computer that has just woken up, or of a drive that is being taken away. */
const enough = 3

/**
 * Milliseconds from the first of them. Audits may be a day apart by the schedule that the user chose, and what is watched is
 * still heard, so that a shorter time without one leaves no more open than Sealwatch does when all is well.
 */
const day = 24 * 60 * 60_000

/**
 * The audits that started by themselves and did not finish, with one more. They are told once, when there are enough of them and
 * they go on for a day: until then, that is said only where the user looks.
 * @param why one sentence
 * @param wall the time, in milliseconds
 */
export const oneMore = (before: Failures | null, why: string, wall: number): Failures => {
  const since = before?.since ?? momentOf(wall)
  const times = Math.min((before?.times ?? 0) + 1, enough)
  const isDue = times === enough && wall - Date.parse(since) >= day
  return { since, why, times, told: isDue || (before?.told ?? false) }
}
