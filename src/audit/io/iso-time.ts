/** File systems hold times that no calendar has; those become the nearest that the report can carry. */
export const isoTime = (time: Date): string => {
  const latest = Date.UTC(9999, 11, 31)
  const milliseconds = time.getTime()
  return new Date(Number.isNaN(milliseconds) ? 0 : Math.min(Math.max(milliseconds, 0), latest)).toISOString()
}
