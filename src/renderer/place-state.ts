import type { Place } from '../shared/report.ts'
import { strings } from './strings/index.ts'

/** True where an audit looks into a place, or at its names. */
export const isOpen = ({ state }: Pick<Place, 'state'>): boolean => state === 'ok' || state === 'streaming'

/** The state of a place in words; one that has none here is shown as the engine says it. */
export const stateWords = (state: string): string =>
  strings.places.states[state] ?? state.charAt(0).toUpperCase() + state.slice(1)
