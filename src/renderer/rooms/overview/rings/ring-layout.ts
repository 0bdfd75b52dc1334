import { type ReadableBy, readableByOrder } from '../../../../shared/verdict.ts'

/** The verdicts that say how far a backup reaches; of `unknown` it can't be told, so it has no circle. */
export type Reach = Exclude<ReadableBy, 'unknown'>

/** The side of a mark, and the room that one takes on its circle, in the picture's units: CSS pixels at full size. */
export const markSize = 26
const markRoom = 40
const groupRoom = 92
/** By so much a counted group reaches further to each side than a mark. */
const groupOver = 14
/** Half of the height of a circle's label. */
const labelRise = 11
/** Between the label of a circle, or its line, and what stands beside it. */
const beside = 6

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Circle {
  readonly reach: Reach
  readonly radius: number
  /** The circle as a path that leaves room for its label at the foot. */
  readonly path: string
  /** The middle of the label. */
  readonly label: Point
  /** Backups whose reach ends here. */
  readonly count: number
}

/** A backup where its reach ends, or several that have no room of their own. */
export interface Mark<T> extends Point {
  readonly verdict: ReadableBy
  readonly backups: readonly [T, ...T[]]
}

export interface RingPicture<T> {
  readonly width: number
  readonly height: number
  readonly centre: Point
  /** From the inside out. */
  readonly circles: readonly Circle[]
  /** The outermost circle that a backup reaches; null where none reaches any. */
  readonly reached: Circle | null
  /** Most exposed first, around each circle. */
  readonly marks: readonly Mark<T>[]
  /** What holds the marks that are on no circle; null where there is none. */
  readonly apart: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
}

/** Degrees clockwise from the top by which the middle of a circle's marks is turned, so that single marks stand apart. */
const turned: Readonly<Record<Reach, number>> = {
  'only-you': 48,
  'password-holder': -62,
  whatsapp: -34,
  anyone: 22,
}

const degrees = (radians: number): number => (radians * 180) / Math.PI

/** The point of a circle at an angle in degrees, clockwise from the top. */
const at = (centre: Point, radius: number, angle: number): Point => {
  const turn = ((angle - 90) * Math.PI) / 180
  return { x: centre.x + radius * Math.cos(turn), y: centre.y + radius * Math.sin(turn) }
}

/** Half of the angle at the foot of a circle within which it runs into a box around its label; a wide box it leaves upwards. */
const footAngle = (radius: number, width: number, rise: number): number => {
  const sideways = width / 2 / radius
  const upwards = Math.acos(Math.max(-1, 1 - rise / radius))
  return degrees(sideways < 1 ? Math.min(Math.asin(sideways), upwards) : upwards)
}

/** Cuts a list into so many parts of nearly the same length, in order. */
const inParts = <T>(items: readonly T[], parts: number): [T, ...T[]][] =>
  Array.from({ length: parts }, (_, part) =>
    items.slice(Math.floor((part * items.length) / parts), Math.floor(((part + 1) * items.length) / parts)),
  ).filter((part): part is [T, ...T[]] => part.length > 0)

/** Each by itself where there is room, else in as many groups as there is room for, but no more than six. */
const gathered = <T>(items: readonly T[], room: number): { parts: [T, ...T[]][]; each: number } =>
  items.length * markRoom <= room
    ? { parts: items.map((item) => [item]), each: markRoom }
    : { parts: inParts(items, Math.max(1, Math.min(6, Math.floor(room / groupRoom)))), each: groupRoom }

const onCircle = <T>(
  items: readonly T[],
  centre: Point,
  radius: number,
  around: number,
  reach: Reach,
): Mark<T>[] => {
  const { parts, each } = gathered(items, (around * Math.PI * radius) / 180)
  const free = each === groupRoom ? around - 2 * degrees(groupOver / radius) : around
  // As far apart as three marks of the innermost circle would be, as long as there is room.
  const step = Math.min(free / parts.length, Math.max(degrees(each / radius), 52))
  const spread = step * (parts.length - 1)
  const most = Math.max(0, (free - spread) / 2)
  const middle = Math.max(-most, Math.min(most, turned[reach]))
  return parts.map((backups, index) => ({
    verdict: reach,
    backups,
    ...at(centre, radius, middle - spread / 2 + index * step),
  }))
}

const apartHeight = 52
const apartFoot = 34

const onNoCircle = <T>(items: readonly T[], width: number, top: number) => {
  const { parts, each } = gathered(items, width - 96)
  const inner = parts.length * each
  const start = (width - inner) / 2
  const marks = parts.map(
    (backups, index): Mark<T> => ({
      verdict: 'unknown',
      backups,
      x: start + (index + 0.5) * each,
      y: top + apartHeight / 2,
    }),
  )
  return { marks, box: { x: start - 12, y: top, width: inner + 24, height: apartHeight } }
}

/**
 * Where everything stands: three circles around the middle, a fourth where a backup has a password of its own, and
 * below them what is on no circle.
 * @param width of the picture
 * @param labelWidth how wide the label of a circle is, in the same units
 */
export const ringPicture = <T extends { readonly readableBy: ReadableBy }>(
  backups: readonly T[],
  width: number,
  labelWidth: (reach: Reach) => number,
): RingPicture<T> => {
  const by = Map.groupBy(backups, ({ readableBy }) => readableBy)
  const reaches = readableByOrder.filter(
    (verdict): verdict is Reach =>
      verdict !== 'unknown' && (verdict !== 'password-holder' || by.has(verdict)),
  )
  const centre = { x: width / 2, y: width / 2 }
  const outermost = width / 2 - markSize
  const circles = reaches.map((reach, index): Circle => {
    const radius = (outermost * (index + 1)) / reaches.length
    const half = footAngle(radius, labelWidth(reach) + 2 * beside, labelRise)
    const [from, to] = [at(centre, radius, 180 + half), at(centre, radius, 180 - half)]
    return {
      reach,
      radius,
      path: `M${round(from)}A${radius} ${radius} 0 1 1 ${round(to)}`,
      label: at(centre, radius, 180),
      count: by.get(reach)?.length ?? 0,
    }
  })
  const placed = circles.map(({ reach, radius }) => {
    const taken =
      2 * footAngle(radius, labelWidth(reach) + 4 * beside + markSize, labelRise + beside + markSize / 2)
    return onCircle(by.get(reach) ?? [], centre, radius, 360 - taken, reach)
  })
  const unknown = by.get('unknown') ?? []
  const apart = unknown.length > 0 ? onNoCircle(unknown, width, width + 8) : null
  return {
    width,
    height: apart ? width + 8 + apartHeight + apartFoot : width,
    centre,
    circles,
    reached: circles.findLast(({ count }) => count > 0) ?? null,
    marks: [...placed.toReversed().flat(), ...(apart?.marks ?? [])],
    apart: apart?.box ?? null,
  }
}

const round = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`
