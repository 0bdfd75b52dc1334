import type { Status } from '../../shared/resident.ts'

/** What the icon can look like; of the verdicts' rings those that a state can come to. */
export type Shape = 'nothing' | 'sealed' | 'unknown' | 'whatsapp' | 'anyone' | 'auditing' | 'paused'

/** The shape of a state. The narrower gap only where each exposed backup is known to be open to WhatsApp alone. */
export const shapeOf = ({ state, exposed, newestExposed }: Status): Shape => {
  if (state !== 'exposed') return state
  const allNamed = newestExposed.length >= exposed
  return allNamed && newestExposed.every(({ readableBy }) => readableBy === 'whatsapp')
    ? 'whatsapp'
    : 'anyone'
}

/** Degrees, clockwise from the top. */
export interface Arc {
  readonly from: number
  readonly to: number
}

/** In a square of 16 by 16 units, whose middle is 0,0. */
export type Mark =
  | { readonly type: 'dot'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly type: 'bar'; readonly x: number; readonly halfWidth: number; readonly halfHeight: number }

export interface Drawing {
  readonly arcs: readonly Arc[]
  /** Width of the ring's line. */
  readonly line: number
  readonly marks: readonly Mark[]
}

export const ringRadius = 6

const closed: readonly Arc[] = [{ from: 0, to: 360 }]
const dot = (x: number, radius: number): Mark => ({ type: 'dot', x, y: 0, radius })
const bar = (x: number): Mark => ({ type: 'bar', x, halfWidth: 0.9, halfHeight: 2.6 })

/** The rings of the window, and those of what only the tray shows. No two differ by colour alone. */
export const drawings: Readonly<Record<Shape, Drawing>> = {
  nothing: { arcs: closed, line: 1.2, marks: [] },
  sealed: { arcs: closed, line: 2, marks: [dot(0, 2.1)] },
  unknown: {
    arcs: [0, 60, 120, 180, 240, 300].map((at) => ({ from: at - 18, to: at + 18 })),
    line: 2,
    marks: [],
  },
  whatsapp: { arcs: [{ from: 90, to: 360 }], line: 2, marks: [] },
  anyone: {
    arcs: [
      { from: 158, to: 250 },
      { from: 290, to: 382 },
    ],
    line: 2,
    marks: [],
  },
  auditing: { arcs: closed, line: 1.2, marks: [dot(-2.7, 0.95), dot(0, 0.95), dot(2.7, 0.95)] },
  paused: { arcs: closed, line: 1.2, marks: [bar(-1.7), bar(1.7)] },
}
