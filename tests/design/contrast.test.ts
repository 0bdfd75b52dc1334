import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../src/renderer/styles/tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'
type Rgb = readonly [number, number, number]

/** Linear sRGB of an OKLCH colour, after the matrices of CSS Color 4. */
const linearRgb = (lightness: number, chroma: number, hue: number): Rgb => {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const oklch = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`
const colours = new Map(
  [...tokens.matchAll(new RegExp(`--([\\w-]+): light-dark\\(${oklch}, ${oklch}\\)`, 'g'))].map(
    ([, name, ...values]) => {
      const [l1, c1, h1, l2, c2, h2] = values.map(Number) as [number, number, number, number, number, number]
      return [name, { light: linearRgb(l1, c1, h1), dark: linearRgb(l2, c2, h2) }]
    },
  ),
)

const colour = (name: string, theme: Theme): Rgb => {
  const found = colours.get(name)
  if (!found) throw new Error(`no token --${name}`)
  return found[theme]
}

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value))) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string, theme: Theme): number => {
  const [bright, dim] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort((x, y) => y - x)
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05)
}

const verdicts = [...colours.keys()].filter((name) => name?.startsWith('verdict-')) as string[]
const heat = ['heat-1', 'heat-2', 'heat-3', 'heat-4']
const surfaces = ['surface', 'raised']

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  it('has a colour for each verdict', () => {
    expect(verdicts).toHaveLength(5)
  })

  const texts = ['text', 'text-quiet', 'accent', ...verdicts].flatMap((name) =>
    surfaces.map((surface) => [name, surface] as const),
  )
  it.each([
    ...texts,
    ['text', 'pressed'],
    ['accent', 'pressed'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
  ] as const)('%s on %s reads at AA', (name, surface) => {
    expect(contrast(name, surface, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(surfaces)('the focus ring and the edges of controls stand out from %s', (surface) => {
    expect(contrast('focus', surface, theme)).toBeGreaterThanOrEqual(3)
    expect(contrast('edge', surface, theme)).toBeGreaterThanOrEqual(3)
  })

  it('shades the heat map from few to most: each stands out from its surface, and from the shade before', () => {
    for (const surface of surfaces) {
      const steps = heat.map((name) => contrast(name, surface, theme))
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(3)
      expect(steps).toEqual(steps.toSorted((one, other) => one - other))
    }
    for (const [index, name] of heat.entries())
      if (index > 0) expect(contrast(name, heat[index - 1] as string, theme)).toBeGreaterThanOrEqual(1.4)
  })

  it.each([...surfaces, ...verdicts, ...heat])('%s is a colour that every screen can show', (name) => {
    for (const channel of colour(name, theme)) {
      expect(channel).toBeGreaterThanOrEqual(-0.001)
      expect(channel).toBeLessThanOrEqual(1.001)
    }
  })
})
