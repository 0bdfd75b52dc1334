import type { Sources } from '../../sources.ts'

/**
 * What a sealed backup still shows, and what each statement rests on. The sentences are among the words, under the same names.
 */
export const remains = {
  name: ['sealwatch-formats'],
  size: ['sealwatch-formats'],
  growth: ['sealwatch-formats'],
  header: ['sealwatch-formats'],
  folder: ['sealwatch-formats'],
  media: ['sealwatch-formats'],
  google: ['backup-downloader', 'sealwatch-formats'],
} as const satisfies Record<string, Sources>

export type Remain = keyof typeof remains

/** In the order on screen. */
export const remainIds = Object.keys(remains) as readonly Remain[]
