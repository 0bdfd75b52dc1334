import type { ReadableBy } from './verdict.ts'

/** The side of the square that the rings are drawn in. */
export const ringBox = 16

const centre = ringBox / 2
const radius = 6

/** A part of the ring, clockwise, in degrees from the top. */
const arc = (from: number, to: number): string => {
  const point = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180
    return `${(centre + radius * Math.cos(angle)).toFixed(3)} ${(centre + radius * Math.sin(angle)).toFixed(3)}`
  }
  return `M${point(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`
}

/** A verdict's ring, to be stroked. The wider the gap, the more people can read. Dashes where it cannot be told. */
export const ringPath: Record<ReadableBy, string> = {
  'only-you': arc(0, 180) + arc(180, 360),
  'password-holder': arc(0, 180) + arc(180, 360),
  unknown: [0, 60, 120, 180, 240, 300].map((at) => arc(at - 18, at + 18)).join(''),
  whatsapp: arc(90, 360),
  anyone: arc(158, 250) + arc(290, 382),
}

/** What stands in the ring, to be filled: the keyhole and the dot say whose the closed ring is. */
export const corePath: Partial<Record<ReadableBy, string>> = {
  'only-you': 'M8 5.9a2.1 2.1 0 0 1 0 4.2a2.1 2.1 0 0 1 0-4.2Z',
  'password-holder': 'M8 4.7a1.9 1.9 0 0 1 1.05 3.48L9.7 11H6.3l.65-2.82A1.9 1.9 0 0 1 8 4.7Z',
}

/** The width of the ring's stroke, in units of the box: a large ring needs a finer one. */
export const ringStroke = (size: number): number => (size > 40 ? 1.5 : 2)
