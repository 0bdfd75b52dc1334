import type { TrashItem } from '../../src/shared/trash.ts'

/** What the plan says of a path that may go, and that nothing speaks of. */
export const trashItem = (path: string, changed: Partial<TrashItem> = {}): TrashItem => ({
  path,
  refusal: null,
  finding: null,
  onlyCopy: false,
  keptBy: [],
  newest: false,
  files: null,
  counted: true,
  inside: 0,
  synced: null,
  ...changed,
})
