import type { TrashItem } from '../../../shared/trash.ts'

/** What is said before a finding goes to the trash, as keys of the catalog with their arguments, in this order. */
export type PlanFact =
  | { readonly says: 'only' | 'newest' | 'local' }
  | { readonly says: 'files' | 'filesAtLeast' | 'inside'; readonly count: number }
  | { readonly says: 'synced'; readonly place: NonNullable<TrashItem['synced']> }

/** Whether it is the last copy, whether it is the newest, what goes with it, and where it goes from. */
export const planFacts = ({ onlyCopy, newest, files, counted, inside, synced }: TrashItem): PlanFact[] => [
  ...(onlyCopy ? [{ says: 'only' } as const] : []),
  ...(newest ? [{ says: 'newest' } as const] : []),
  ...(files === null ? [] : [{ says: counted ? 'files' : 'filesAtLeast', count: files } as const]),
  ...(inside > 0 ? [{ says: 'inside', count: inside } as const] : []),
  synced ? { says: 'synced', place: synced } : { says: 'local' },
]
