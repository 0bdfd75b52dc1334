import type { CSSProperties } from 'react'

/** A field has one of so many colours, so that neighbours differ. */
const colours = 4

/** The colour of a field, by its index among the spans, as the CSS variable `--mark`. */
export const markColour = (span: number): CSSProperties =>
  ({ '--mark': `var(--mark-${(span % colours) + 1})` }) as CSSProperties
