import { useSyncExternalStore } from 'react'

/** Whether a media query holds, now and whenever that changes; in the picture that is drawn before the scripts run, it does. */
export const useMediaQuery = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => true,
  )
