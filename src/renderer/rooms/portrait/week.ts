import type { Portrait } from '../../../shared/portrait.ts'

/** Seven days from Monday, each with 24 counts from midnight. */
export type Week = Portrait['week']

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

export const totalOf = (week: Week): number => sum(week.map(sum))

/** How many shades stand between none and the most. */
export const shades = 4

/** The shade of a count: 0 for none, else 1 to `shades`, each for as large a part of the most. */
export const shadeOf = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? 0 : Math.min(shades, Math.ceil((count / most) * shades))

export const mostOf = (week: Week): number => Math.max(0, ...week.flat())

export interface ShadeRange {
  readonly shade: number
  readonly from: number
  readonly to: number
}

/** The counts that each shade stands for; a shade that stands for no whole number is left out. */
export const shadeRanges = (most: number): readonly ShadeRange[] =>
  Array.from({ length: shades }, (_, index) => ({
    shade: index + 1,
    from: Math.floor((most * index) / shades) + 1,
    to: Math.floor((most * (index + 1)) / shades),
  })).filter(({ from, to }) => from <= to)

export interface HourOfWeek {
  /** From Monday. */
  readonly day: number
  readonly hour: number
}

/** The hour with the most messages; undefined where there is none. Of several, the first in the week. */
export const busiestHour = (week: Week): HourOfWeek | undefined => {
  const most = mostOf(week)
  if (most === 0) return undefined
  const day = week.findIndex((counts) => counts.includes(most))
  return { day, hour: week[day]?.indexOf(most) ?? 0 }
}

/** The hour of a day with the most messages; undefined where the day has none. */
export const busiestOf = (counts: readonly number[]): number | undefined => {
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : counts.indexOf(most)
}

/** Fewer say nothing about a person's sleep. */
const enough = 200
/** Hours in a row, as a night has. */
const quietHours = 6

/**
 * The hour at which the six quietest hours in a row begin, over all days; undefined where there are too few messages, or the
 * six are not much quieter than the rest.
 */
export const quietFrom = (hours: readonly number[]): number | undefined => {
  const all = sum(hours)
  if (all < enough) return undefined
  const within = hours.map((_, start) =>
    sum(Array.from({ length: quietHours }, (_unused, ahead) => hours[(start + ahead) % 24] ?? 0)),
  )
  const fewest = Math.min(...within)
  // A quarter of the day: with messages at all hours alike it would hold a quarter of them.
  return fewest * 10 < all ? within.indexOf(fewest) : undefined
}

export const quietUntil = (from: number): number => (from + quietHours) % 24
