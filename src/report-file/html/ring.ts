import type { ReadableBy } from '../../shared/verdict.ts'
import { corePath, ringBox, ringPath, ringStroke } from '../../shared/verdict-ring.ts'
import { english } from '../../words/english.ts'
import { type Markup, markup } from './markup.ts'

/** A verdict's shape. The word always stands beside it, so it says nothing to a screen reader. */
export const ring = (verdict: ReadableBy, size: number): Markup => {
  const core = corePath[verdict]
  return markup`<svg class="ring ${verdict}" width="${size}" height="${size}" viewBox="0 0 ${ringBox} ${ringBox}" aria-hidden="true"><path d="${ringPath[verdict]}" fill="none" stroke="currentColor" stroke-width="${ringStroke(size)}"/>${core && markup`<path d="${core}" fill="currentColor"/>`}</svg>`
}

/** Shape, color and word, which never stand alone. */
export const verdictLabel = (verdict: ReadableBy, size = 16): Markup =>
  markup`<span class="verdict ${verdict}">${ring(verdict, size)}<span>${english(`verdicts.words.${verdict}`)}</span></span>`
