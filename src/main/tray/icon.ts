import { type NativeImage, nativeImage } from 'electron'
import { type Paint, rasterise } from './raster.ts'
import { drawings, type Shape } from './shape.ts'

/**
 * What the icon lies on. `template`: macOS takes only its shape and colours it itself. `any`: a panel whose colour cannot be
 * known, as on Linux.
 */
export type Ground = 'light' | 'dark' | 'any' | 'template'

type Line = readonly [red: number, green: number, blue: number]

/** The hues of the window's verdicts, on light and on dark. */
const hues: Readonly<
  Record<'closed' | 'unknown' | 'whatsapp' | 'anyone' | 'busy', Readonly<Record<'light' | 'dark', Line>>>
> = {
  closed: { light: [9, 116, 96], dark: [102, 213, 186] },
  unknown: { light: [91, 97, 103], dark: [205, 210, 215] },
  whatsapp: { light: [148, 95, 14], dark: [240, 186, 95] },
  anyone: { light: [194, 39, 45], dark: [252, 134, 127] },
  busy: { light: [1, 86, 98], dark: [119, 206, 216] },
}

/** With it, the hues for dark can be told on a white and on a grey panel too. */
const outline = [18, 22, 26, 0.95] as const

const hueOf: Readonly<Record<Shape, keyof typeof hues>> = {
  nothing: 'unknown',
  sealed: 'closed',
  unknown: 'unknown',
  whatsapp: 'whatsapp',
  anyone: 'anyone',
  auditing: 'busy',
  paused: 'unknown',
}

const paintOf = (shape: Shape, ground: Ground): Paint => {
  if (ground === 'template') return { line: [0, 0, 0, 1] }
  const line = [...hues[hueOf[shape]][ground === 'light' ? 'light' : 'dark'], 1] as const
  return ground === 'any' ? { line, outline } : { line }
}

/** Of screens, from 96 dots per inch on. */
const scales = [1, 1.25, 1.5, 2, 3]

/** Sides of the icon at scale 1, in pixels. Linux panels take this one picture and fit it to their own height. */
const sideOn: Partial<Record<NodeJS.Platform, number>> = { darwin: 18, linux: 48 }
const usualSide = 16

/** The icon at every scale that this system asks for. */
export const trayIcon = (shape: Shape, ground: Ground, platform = process.platform): NativeImage => {
  const image = nativeImage.createEmpty()
  const atOne = sideOn[platform] ?? usualSide
  for (const scaleFactor of platform === 'linux' ? [1] : scales) {
    const side = Math.round(atOne * scaleFactor)
    const buffer = rasterise(drawings[shape], side, paintOf(shape, ground))
    image.addRepresentation({ scaleFactor, width: side, height: side, buffer })
  }
  image.setTemplateImage(ground === 'template')
  return image
}
