import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The sentence of a screen. It takes the focus when the screen comes, so that a screen reader reads it, but not from who is on
 * the way to another room or answers a dialog: a screen may come by itself, between two keys.
 */
export const ScreenHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const focused = document.activeElement
    const isElsewhere = focused !== null && focused !== document.body && !focused.closest('main')
    if (!isElsewhere) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 className="screen-heading" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
