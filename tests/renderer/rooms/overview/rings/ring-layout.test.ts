import { describe, expect, it } from 'vitest'
import {
  type Mark,
  markSize,
  type Reach,
  type RingPicture,
  ringPicture,
} from '../../../../../src/renderer/rooms/overview/rings/ring-layout.ts'
import { type ReadableBy, readableByOrder } from '../../../../../src/shared/verdict.ts'

interface Backup {
  readonly id: number
  readonly readableBy: ReadableBy
}

const backupsOf = (count: number, verdicts: readonly ReadableBy[] = readableByOrder): Backup[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    readableBy: verdicts[id % verdicts.length] ?? 'unknown',
  }))

const picture = (backups: readonly Backup[], width = 560) => ringPicture(backups, width, () => 130)

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

const radiusOf = ({ circles }: RingPicture<Backup>, reach: ReadableBy) =>
  circles.find((circle) => circle.reach === reach)?.radius

const reachesOf = ({ circles }: RingPicture<Backup>): Reach[] => circles.map(({ reach }) => reach)

const sizes = [0, 1, 5, 60, 5000]
const mixes: readonly (readonly ReadableBy[])[] = [readableByOrder, ...readableByOrder.map((one) => [one])]

describe.each([560, 400])('the rings, %i wide', (width) => {
  it.each(sizes)('show %i backups once each, and every verdict where it belongs', (count) => {
    for (const mix of mixes) {
      const backups = backupsOf(count, mix)
      const drawn = picture(backups, width)
      expect(
        drawn.marks.flatMap((mark) => mark.backups.map(({ id }) => id)).toSorted((a, b) => a - b),
      ).toEqual(backups.map(({ id }) => id))
      for (const mark of drawn.marks) {
        expect(new Set(mark.backups.map(({ readableBy }) => readableBy))).toEqual(new Set([mark.verdict]))
        if (mark.verdict === 'unknown') {
          const { x, y, width: wide, height } = drawn.apart ?? { x: 0, y: 0, width: 0, height: 0 }
          expect(mark.x).toBeGreaterThan(x)
          expect(mark.x).toBeLessThan(x + wide)
          expect(mark.y).toBeCloseTo(y + height / 2)
        } else expect(distance(mark, drawn.centre)).toBeCloseTo(radiusOf(drawn, mark.verdict) ?? 0)
      }
    }
  })

  it.each(sizes)('keep the marks of %i backups apart from each other and within the picture', (count) => {
    for (const mix of mixes) {
      const drawn = picture(backupsOf(count, mix), width)
      for (const [index, mark] of drawn.marks.entries()) {
        expect(mark.x).toBeGreaterThanOrEqual(markSize / 2)
        expect(mark.x).toBeLessThanOrEqual(width - markSize / 2)
        expect(mark.y).toBeLessThanOrEqual(drawn.height)
        const nearest = (other: Mark<Backup>) => distance(mark, other)
        for (const other of drawn.marks.slice(index + 1)) expect(nearest(other)).toBeGreaterThan(markSize + 4)
      }
    }
  })
})

describe('the rings', () => {
  it('are three circles, and a fourth only where a backup has a password of its own', () => {
    expect(reachesOf(picture([]))).toEqual(['only-you', 'whatsapp', 'anyone'])
    expect(reachesOf(picture(backupsOf(1, ['password-holder'])))).toEqual([
      'only-you',
      'password-holder',
      'whatsapp',
      'anyone',
    ])
  })

  it('fill as far as the most exposed backup reaches, and not for one that cannot be told', () => {
    expect(picture([]).reached).toBeNull()
    expect(picture(backupsOf(3, ['unknown'])).reached).toBeNull()
    expect(picture(backupsOf(2, ['only-you', 'unknown'])).reached?.reach).toBe('only-you')
    expect(picture(backupsOf(5)).reached?.reach).toBe('anyone')
  })

  it('give each of five backups a mark of its own, and gather many in counted groups of nearly the same size', () => {
    expect(picture(backupsOf(5)).marks.every(({ backups }) => backups.length === 1)).toBe(true)
    const { marks } = picture(backupsOf(5000, ['whatsapp']))
    const counts = marks.map(({ backups }) => backups.length)
    expect(marks.length).toBeGreaterThan(1)
    expect(marks.length).toBeLessThanOrEqual(6)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })

  it('keep the foot of each circle free for its label', () => {
    const drawn = picture(backupsOf(30))
    for (const mark of drawn.marks.filter(({ verdict }) => verdict !== 'unknown')) {
      const below = drawn.circles.map(({ label }) => distance(mark, label))
      expect(Math.min(...below)).toBeGreaterThan(markSize)
    }
  })

  it('keep the foot of each circle free for its label where groups bear a count', () => {
    const drawn = ringPicture(backupsOf(60, ['only-you', 'whatsapp', 'anyone']), 560, () => 61)
    const groups = drawn.marks.filter(({ backups }) => backups.length > 1)
    expect(groups.length).toBeGreaterThan(0)
    for (const mark of groups)
      for (const { label } of drawn.circles) {
        // As RingMark draws it, with two digits.
        const [across, upwards] = [Math.abs(mark.x - label.x), Math.abs(mark.y - label.y)]
        expect(across > (61 + 56) / 2 || upwards > (16 + 34) / 2).toBe(true)
      }
  })

  it('name the most exposed first', () => {
    const order = picture(backupsOf(10)).marks.map(({ verdict }) => verdict)
    expect([...new Set(order)]).toEqual(['anyone', 'whatsapp', 'password-holder', 'only-you', 'unknown'])
  })
})
