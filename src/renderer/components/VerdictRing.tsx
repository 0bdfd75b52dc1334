import type { ReadableBy } from '../../shared/verdict.ts'
import { corePath, ringBox, ringPath, ringStroke } from '../../shared/verdict-ring.ts'

interface VerdictRingProps {
  readonly verdict: ReadableBy
  /** Width and height in CSS pixels. */
  readonly size?: number
}

/**
 * A verdict's shape. It says nothing to a screen reader: the word always stands beside it.
 */
export const VerdictRing = ({ verdict, size = 16 }: VerdictRingProps) => (
  <svg
    className="verdict-ring"
    data-verdict={verdict}
    width={size}
    height={size}
    viewBox={`0 0 ${ringBox} ${ringBox}`}
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={ringPath[verdict]}
      fill="none"
      stroke="currentColor"
      strokeWidth={ringStroke(size)}
      strokeLinecap="butt"
    />
    {corePath[verdict] && <path d={corePath[verdict]} fill="currentColor" />}
  </svg>
)
