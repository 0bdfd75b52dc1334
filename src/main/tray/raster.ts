import { type Arc, type Drawing, type Mark, ringRadius } from './shape.ts'

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

export interface Paint {
  readonly line: Colour
  /** Drawn around the line, so that it can be seen on a ground of any colour. */
  readonly outline?: Colour
}

/** Width of the outline, in units of the drawing: more of it would fill the gap between the two bars. */
const outlineWidth = 0.45

/** Each pixel is looked at in this many points by this many. */
const points = 4

/** A drawing of this many pixels a side as BGRA, premultiplied, row by row: what Electron calls a bitmap. */
export const rasterise = (drawing: Drawing, side: number, paint: Paint): Buffer => {
  const bitmap = Buffer.alloc(side * side * 4)
  const unit = 16 / side
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const { line, outline } = coverage(drawing, column * unit - 8, row * unit - 8, unit)
      const [red, green, blue, alpha] = paint.line
      const [outerRed, outerGreen, outerBlue, outerAlpha] = paint.outline ?? [0, 0, 0, 0]
      const inner = line * alpha
      const outer = outline * outerAlpha * (1 - inner)
      const pixel = [
        blue * inner + outerBlue * outer,
        green * inner + outerGreen * outer,
        red * inner + outerRed * outer,
        255 * (inner + outer),
      ]
      bitmap.set(pixel.map(Math.round), (row * side + column) * 4)
    }
  }
  return bitmap
}

/** How much of a pixel is on the line, and how much on the line or its outline, from 0 to 1. */
const coverage = (drawing: Drawing, left: number, top: number, unit: number) => {
  let line = 0
  let outline = 0
  for (let down = 0; down < points; down++) {
    for (let across = 0; across < points; across++) {
      const away = distance(
        drawing,
        left + ((across + 0.5) * unit) / points,
        top + ((down + 0.5) * unit) / points,
      )
      if (away <= 0) line++
      if (away <= outlineWidth) outline++
    }
  }
  return { line: line / points ** 2, outline: outline / points ** 2 }
}

/** From a point to the nearest edge of what is drawn; below 0 inside it. */
const distance = ({ arcs, line, marks }: Drawing, x: number, y: number): number =>
  Math.min(
    ...arcs.map((arc) => distanceToArc(arc, line / 2, x, y)),
    ...marks.map((mark) => distanceToMark(mark, x, y)),
  )

const distanceToArc = ({ from, to }: Arc, half: number, x: number, y: number): number => {
  const across = Math.abs(Math.hypot(x, y) - ringRadius) - half
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI
  const past = (((degrees - from) % 360) + 360) % 360
  if (past <= to - from) return across
  return Math.min(distanceToEnd(from, half, x, y), distanceToEnd(to, half, x, y))
}

/** The end of an arc is a straight cut through the line. */
const distanceToEnd = (degrees: number, half: number, x: number, y: number): number => {
  const angle = (degrees * Math.PI) / 180
  const [outX, outY] = [Math.sin(angle), -Math.cos(angle)]
  const along = Math.min(ringRadius + half, Math.max(ringRadius - half, x * outX + y * outY))
  return Math.hypot(x - along * outX, y - along * outY)
}

const distanceToMark = (mark: Mark, x: number, y: number): number => {
  if (mark.type === 'dot') return Math.hypot(x - mark.x, y - mark.y) - mark.radius
  const beside = Math.abs(x - mark.x) - mark.halfWidth
  const above = Math.abs(y) - mark.halfHeight
  return Math.hypot(Math.max(beside, 0), Math.max(above, 0)) + Math.min(Math.max(beside, above), 0)
}
