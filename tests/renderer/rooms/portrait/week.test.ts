import { describe, expect, it } from 'vitest'
import {
  busiestHour,
  busiestOf,
  mostOf,
  quietFrom,
  quietUntil,
  shadeOf,
  shadeRanges,
  totalOf,
} from '../../../../src/renderer/rooms/portrait/week.ts'

const empty = () => Array.from({ length: 7 }, () => new Array<number>(24).fill(0))

const weekWith = (...cells: readonly (readonly [day: number, hour: number, count: number])[]) => {
  const week = empty()
  for (const [day, hour, count] of cells) week[day]?.splice(hour, 1, count)
  return week
}

describe('the shades of the heat map', () => {
  it.each([1, 2, 3, 4, 5, 7, 100, 1001])('cover each count up to %i once, as the legend says', (most) => {
    const ranges = shadeRanges(most)
    for (let count = 1; count <= most; count++) {
      const within = ranges.filter(({ from, to }) => count >= from && count <= to)
      expect(within.map(({ shade }) => shade)).toEqual([shadeOf(count, most)])
    }
    expect(ranges.at(-1)).toMatchObject({ shade: 4, to: most })
  })

  it('has none for no message', () => {
    expect(shadeOf(0, 100)).toBe(0)
    expect(shadeOf(0, 0)).toBe(0)
    expect(shadeRanges(0)).toEqual([])
  })
})

describe('the hours that stand out', () => {
  it('are the busiest, the first of several', () => {
    const week = weekWith([2, 21, 9], [4, 3, 9], [6, 6, 8])
    expect(busiestHour(week)).toEqual({ day: 2, hour: 21 })
    expect([totalOf(week), mostOf(week)]).toEqual([26, 9])
    expect(busiestHour(empty())).toBeUndefined()
    expect(busiestOf([0, 2, 2])).toBe(1)
    expect(busiestOf([0, 0])).toBeUndefined()
  })

  it('are the six quietest in a row, over midnight too', () => {
    const hours = new Array<number>(24).fill(30)
    for (const hour of [22, 23, 0, 1, 2, 3]) hours[hour] = 1
    expect(quietFrom(hours)).toBe(22)
    expect(quietUntil(22)).toBe(4)
  })

  it('are not told where they tell nothing', () => {
    expect(quietFrom(new Array<number>(24).fill(100))).toBeUndefined()
    expect(quietFrom([150, ...new Array<number>(23).fill(0)])).toBeUndefined()
  })
})
