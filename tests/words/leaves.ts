/** Every sentence below a value, by its key as `use-intl` reads it. */
export const leavesOf = (value: unknown, at = ''): [key: string, message: string][] => {
  if (typeof value === 'string') return [[at, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([name, below]) =>
    leavesOf(below, at ? `${at}.${name}` : name),
  )
}
