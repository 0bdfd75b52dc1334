const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes as people read it: three digits at most before the unit, one behind the point. */
export const byteSize = (bytes: number): string => {
  let value = bytes
  let unit = 0
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
