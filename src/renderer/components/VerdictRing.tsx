import type { ReadableBy } from '../../shared/verdict.ts'

const centre = 8
const radius = 6

/** A part of the ring, clockwise, in degrees from the top. */
const arc = (from: number, to: number): string => {
  const point = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180
    return `${(centre + radius * Math.cos(angle)).toFixed(3)} ${(centre + radius * Math.sin(angle)).toFixed(3)}`
  }
  return `M${point(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`
}

/** The wider the gap, the more people can read. Dashes where it cannot be told. */
const ringPath: Record<ReadableBy, string> = {
  'only-you': arc(0, 180) + arc(180, 360),
  'password-holder': arc(0, 180) + arc(180, 360),
  unknown: [0, 60, 120, 180, 240, 300].map((at) => arc(at - 18, at + 18)).join(''),
  whatsapp: arc(90, 360),
  anyone: arc(158, 250) + arc(290, 382),
}

/** The keyhole and the dot say whose the closed ring is. */
const core: Partial<Record<ReadableBy, React.ReactNode>> = {
  'only-you': <circle cx={centre} cy={centre} r="2.1" />,
  'password-holder': <path d="M8 4.7a1.9 1.9 0 0 1 1.05 3.48L9.7 11H6.3l.65-2.82A1.9 1.9 0 0 1 8 4.7Z" />,
}

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
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={ringPath[verdict]}
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 40 ? 1.5 : 2}
      strokeLinecap="butt"
    />
    <g fill="currentColor">{core[verdict]}</g>
  </svg>
)
