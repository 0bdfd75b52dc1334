import type { Place } from '../shared/report.ts'

/** True where an audit looks into a place, or at its names. */
export const isOpen = ({ state }: Pick<Place, 'state'>): boolean => state === 'ok' || state === 'streaming'
