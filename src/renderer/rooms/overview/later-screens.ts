import { lazy } from 'react'

const result = () => import('./ResultScreen.tsx')
const phoneCheck = () => import('./phone-check/PhoneCheck.tsx')
const portrait = () => import('../portrait/PortraitScreen.tsx')

/** What the overview shows after an audit: not needed for the first picture. */
export const ResultScreen = lazy(async () => ({ default: (await result()).ResultScreen }))
export const PhoneCheck = lazy(async () => ({ default: (await phoneCheck()).PhoneCheck }))
export const PortraitScreen = lazy(async () => ({ default: (await portrait()).PortraitScreen }))

/** Reads their scripts, so that they are there when they are needed. A script that does not come is asked for again then. */
export const readLaterScreens = (): void => {
  for (const screen of [result, phoneCheck, portrait]) screen().catch(() => {})
}
