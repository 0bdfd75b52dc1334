import { useEffect, useState } from 'react'
import { isPaused } from '../shared/pause.ts'
import type { Pause } from '../shared/settings.ts'

/** A timer of a browser counts in 32 bits; a longer pause is looked at again on the way. */
const longestTimer = 2 ** 31 - 1

/** Whether a pause lasts, and false as soon as it is over. */
export const usePaused = (pause: Pause): boolean => {
  const [, tick] = useState(0)
  const now = Date.now()
  const paused = isPaused(pause, now)
  useEffect(() => {
    if (!paused || pause === null || pause === 'resumed') return
    const left = Math.min(Date.parse(pause) - Date.now(), longestTimer)
    const timer = setTimeout(() => tick((count) => count + 1), Math.max(0, left))
    return () => clearTimeout(timer)
  })
  return paused
}
