import type { Sources } from '../../../sources.ts'
import type { Phone } from '../../guide/choices.ts'
import { claims as guideClaims } from '../../guide/claims.ts'

/** What the phone check claims beyond the guide. The sentences are in the words, under the same names. */
export const ownClaims = {
  'databases-folder': ['sealwatch-formats'],
  'drive-view': ['google-backups'],
  'iphone-list': ['sealwatch-formats'],
  'icloud-folder': ['sealwatch-formats'],
} as const satisfies Record<string, Sources>

export type OwnClaim = keyof typeof ownClaims
export type GuideClaim = keyof typeof guideClaims

/** Which claims a step makes: the guide's, and its own. */
export interface ClaimsOfStep {
  readonly guide: readonly GuideClaim[]
  readonly own: readonly OwnClaim[]
}

export const claimsOfStep = (step: 'switch' | 'cloud' | 'bring', phone: Phone): ClaimsOfStep => {
  const android = phone === 'android'
  switch (step) {
    case 'switch':
      return {
        guide: [android ? 'settings-android' : 'settings-iphone', android ? 'path-android' : 'path-iphone'],
        own: [],
      }
    case 'cloud':
      return android
        ? { guide: ['google-unseen'], own: ['drive-view'] }
        : { guide: ['icloud-unsure', 'iphone-icloud'], own: ['icloud-folder'] }
    case 'bring':
      return android
        ? { guide: ['header-proves'], own: ['databases-folder'] }
        : { guide: ['device-backup', 'iphone-computer'], own: ['iphone-list'] }
  }
}

/** The sources of all that a step claims, each once. */
export const sourcesOfStep = ({ guide, own }: ClaimsOfStep) => [
  ...new Set([...own.flatMap((id) => ownClaims[id]), ...guide.flatMap((id) => guideClaims[id])]),
]
