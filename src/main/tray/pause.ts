/** The ends of a pause that the menu offers. */
export const inAnHour = (now: Date): Date => new Date(now.getTime() + 3_600_000)

/** When people start work again: 8 in the morning of the next day, here. */
export const tomorrowMorning = (now: Date): Date => {
  const morning = new Date(now)
  morning.setDate(morning.getDate() + 1)
  morning.setHours(8, 0, 0, 0)
  return morning
}
