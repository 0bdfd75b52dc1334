import { describe, expect, it } from 'vitest'
import { rasterise } from '../../../src/main/tray/raster.ts'
import { drawings, type Shape } from '../../../src/main/tray/shape.ts'

const shapes = Object.keys(drawings) as Shape[]
const black = { line: [0, 0, 0, 1] } as const

/** The alpha in a direction (degrees, clockwise from the top), this far from the middle; 6 is on the ring. */
const alphaAt = (bitmap: Buffer, side: number, degrees: number, away = 6): number => {
  const angle = (degrees * Math.PI) / 180
  const column = Math.floor(((8 + away * Math.sin(angle)) * side) / 16)
  const row = Math.floor(((8 - away * Math.cos(angle)) * side) / 16)
  return bitmap[(row * side + column) * 4 + 3] ?? -1
}

const around = Array.from({ length: 72 }, (_, index) => index * 5 + 2.5)

describe('the drawn icon', () => {
  it.each([16, 20, 24, 32, 48])('tells every state by its shape alone at %i pixels', (side) => {
    const alphas = shapes.map((shape) =>
      rasterise(drawings[shape], side, black).filter((_, index) => index % 4 === 3),
    )
    for (const [index, alpha] of alphas.entries())
      for (const other of alphas.slice(index + 1)) {
        const differing = alpha.filter((value, pixel) => Math.abs(value - (other[pixel] ?? 0)) > 100).length
        expect(differing).toBeGreaterThan(alpha.length / 64)
      }
  })

  it('closes the ring only where that is true', () => {
    const gaps = (shape: Shape) => {
      const bitmap = rasterise(drawings[shape], 64, black)
      return around.filter((degrees) => alphaAt(bitmap, 64, degrees) === 0)
    }
    expect(gaps('sealed')).toEqual([])
    expect(gaps('whatsapp')).toEqual(around.filter((degrees) => degrees < 90))
    expect(gaps('anyone').length).toBeGreaterThan(gaps('whatsapp').length)
    expect(gaps('unknown').length).toBeGreaterThan(12)
  })

  it('is blue, green, red, alpha, premultiplied, with the outline beside the line', () => {
    const paint = { line: [200, 100, 50, 1], outline: [10, 20, 30, 0.5] } as const
    const bitmap = rasterise(drawings.sealed, 64, paint)
    const pixel = (away: number) => [...bitmap.subarray((32 * 64 + 32 + away * 4) * 4).subarray(0, 4)]
    expect(pixel(0)).toEqual([50, 100, 200, 255])
    expect(pixel(6)).toEqual([50, 100, 200, 255])
    expect(pixel(7)).toEqual([15, 10, 5, 128])
    expect(pixel(3.75)).toEqual([0, 0, 0, 0])
    for (let at = 0; at < bitmap.length; at += 4)
      expect(Math.max(...bitmap.subarray(at, at + 3))).toBeLessThanOrEqual(bitmap[at + 3] ?? 0)
  })
})
