import type { TrashItem, TrashPlan } from '../../../shared/trash.ts'

/** What of a plan goes, and what stays. */
export interface Parted {
  readonly going: readonly TrashItem[]
  readonly staying: readonly TrashItem[]
}

/** @param sparesOnlyCopies an only copy stays: it goes only alone, after a question of its own */
export const parted = ({ items }: TrashPlan, sparesOnlyCopies: boolean): Parted => {
  const goes = ({ refusal, onlyCopy }: TrashItem) => refusal === null && !(sparesOnlyCopies && onlyCopy)
  return { going: items.filter(goes), staying: items.filter((item) => !goes(item)) }
}

/** The places from whose other devices they go too, each once. */
export const syncedFrom = (items: readonly TrashItem[]): readonly string[] => [
  ...new Set(items.flatMap(({ synced }) => (synced ? [synced.label] : []))),
]
