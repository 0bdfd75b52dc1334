import { useCallback, useState } from 'react'

/** The value under a name in the app's own storage; undefined where there is none, or none that can be read. */
const stored = (name: string): unknown => {
  try {
    const text = window.localStorage.getItem(name)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A state that outlives the window. `parse` makes a value of whatever was stored, nonsense too. Where nothing can be
 * stored, the state lives as long as the window.
 */
export const useRemembered = <T>(
  name: string,
  parse: (stored: unknown) => T,
): readonly [T, (change: (value: T) => T) => void] => {
  const [value, setValue] = useState(() => parse(stored(name)))
  const change = useCallback(
    (next: (value: T) => T) =>
      setValue((now) => {
        const changed = next(now)
        try {
          window.localStorage.setItem(name, JSON.stringify(changed))
        } catch {
          // A full or forbidden storage costs the progress, not the room.
        }
        return changed
      }),
    [name],
  )
  return [value, change]
}
