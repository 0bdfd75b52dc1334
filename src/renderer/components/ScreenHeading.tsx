import { type ReactNode, useEffect, useRef } from 'react'

/** The sentence of a screen. It takes the focus when the screen comes, so that a screen reader reads it. */
export const ScreenHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 className="screen-heading" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
