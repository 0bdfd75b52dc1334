import { useEffect, useState } from 'react'
import { usualWait } from './proof.ts'

/** Whether more time than usual has passed since a moment, and true as soon as it has. */
export const useLate = (since: string | null): boolean => {
  const [, tick] = useState(0)
  const left = since === null ? Number.POSITIVE_INFINITY : Date.parse(since) + usualWait - Date.now()
  useEffect(() => {
    if (left <= 0 || !Number.isFinite(left)) return
    const timer = setTimeout(() => tick((count) => count + 1), left)
    return () => clearTimeout(timer)
  })
  return left <= 0
}
