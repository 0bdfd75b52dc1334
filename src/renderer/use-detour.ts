import { useRef, useState } from 'react'

interface Left {
  readonly top: number
  readonly focus: Element | null
}

/**
 * A screen that stands in for another for a while: it begins at its top, and the other comes back as far down, and with the
 * focus, as it was left.
 */
export const useDetour = <T>(): readonly [T | null, (to: T) => void, () => void] => {
  const [at, setAt] = useState<T | null>(null)
  const left = useRef<Left | null>(null)
  return [
    at,
    (to) => {
      left.current = { top: window.scrollY, focus: document.activeElement }
      setAt(to)
      requestAnimationFrame(() => window.scrollTo({ top: 0 }))
    },
    () => {
      setAt(null)
      requestAnimationFrame(() => {
        const { top = 0, focus = null } = left.current ?? {}
        window.scrollTo({ top })
        if (focus instanceof HTMLElement) focus.focus({ preventScroll: true })
      })
    },
  ]
}
